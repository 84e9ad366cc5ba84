using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of recipients.</summary>
internal static class Recipients
{
    /// <summary>Whether a reader learns who receives the data, by name or by a category that tells what the recipients do.</summary>
    public static bool IsIdentified(RuleContext it, Disclosure disclosure)
    {
        var recipient = disclosure.Recipient;
        if (recipient.Kind is RecipientKind.Authority or RecipientKind.GroupCompany)
        {
            return true;
        }

        if (!string.IsNullOrWhiteSpace(recipient.Name))
        {
            return !it.Says(recipient.Name, Meaning.UnnamedRecipient) || LegalForms.In(recipient.Name!) is not null;
        }

        var isVague = IsVague(it, recipient.Category) || IsVague(it, disclosure.Condition) || IsVague(it, disclosure.Purpose);
        return recipient.Category is { Count: > 0 } && !isVague;
    }

    /// <summary>Whether the notice speaks of controllers that decide jointly, in its facts or in its words.</summary>
    public static bool SpeaksOfJointControl(RuleContext it)
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

        return it.Says(it.Notice.Cookies.Description, Meaning.JointControl) || it.Words.Has(Meaning.JointControl);
    }

    private static bool IsVague(RuleContext it, LocalizedText? text) => it.Says(text, Meaning.UnnamedRecipient);
}
