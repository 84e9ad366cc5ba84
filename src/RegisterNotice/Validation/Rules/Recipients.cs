using RegisterNotice.Law;
using RegisterNotice.Text.Signals;

namespace RegisterNotice.Validation.Rules;

/// <summary>What rules ask of recipients.</summary>
internal static class Recipients
{
    /// <summary>Whether a reader learns who receives the data, by name or by a category that tells what the recipients do.</summary>
    public static bool IsIdentified(Disclosure disclosure)
    {
        var recipient = disclosure.Recipient;
        if (recipient.Kind is RecipientKind.Authority or RecipientKind.GroupCompany)
        {
            return true;
        }

        if (!string.IsNullOrWhiteSpace(recipient.Name))
        {
            return LegalForms.In(recipient.Name!) is not null || !SignalMatcher.Instance.Find(recipient.Name!).Has(Signal.UnnamedRecipient);
        }

        return recipient.Category is { Count: > 0 } && !IsVague(recipient.Category) && !IsVague(disclosure.Condition) && !IsVague(disclosure.Purpose);
    }

    /// <summary>Whether the notice speaks of controllers that decide jointly, in its facts or in its words.</summary>
    public static bool SpeaksOfJointControl(ref RuleContext it)
    {
        foreach (var controller in it.Notice.Controllers.AsSpan())
        {
            if (controller.Role == ControllerRole.Joint || controller.Arrangement is not null)
            {
                return true;
            }
        }

        foreach (var disclosure in it.Notice.Disclosures.Items.AsSpan())
        {
            if (disclosure.Recipient.Kind == RecipientKind.JointController)
            {
                return true;
            }
        }

        return SignalMatcher.Instance.Find(it.Notice.Cookies.Description).Has(Signal.JointControl) || it.Words.Has(Signal.JointControl);
    }

    private static bool IsVague(LocalizedText? text) => SignalMatcher.Instance.Find(text).Has(Signal.UnnamedRecipient);
}
