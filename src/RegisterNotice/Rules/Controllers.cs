using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of controllers: of what country and sector they are, and whether they decide at all.</summary>
internal static class Controllers
{
    /// <summary>Whether a public authority or body is among them, as the notice states the sector or, where it does not, as the name shows.</summary>
    public static bool ArePublic(Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (PublicBodies.Has(controller))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether Finnish law governs: a controller is in Finland, or does not say where it is and has no form of another country.</summary>
    public static bool AreFinnish(Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (IsFinnish(controller))
            {
                return true;
            }
        }

        return notice.Controllers.Count == 0;
    }

    /// <summary>
    /// Whether some controller may be in Finland: it says so, or says nothing of its country. A company of a foreign form can keep books in Finland,
    /// as a branch does.
    /// </summary>
    public static bool MayBeFinnish(Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            var country = controller.Address?.Country?.Value ?? controller.VatNumber?.CountryPrefix;
            if (country is null or "FI" or "AX")
            {
                return true;
            }
        }

        return notice.Controllers.Count == 0;
    }

    /// <summary>Whether a controller is in Finland, Åland included, as far as the notice tells.</summary>
    public static bool IsFinnish(Controller controller) => controller.Address?.Country is { } country
        ? country.Value is "FI" or "AX"
        : controller.VatNumber?.CountryPrefix is null or "FI" && LegalForms.In(controller.Name)?.Country is null or { Value: "FI" };

    /// <summary>
    /// Whether the notice is of a processor, which has no legal basis of its own and answers no rights (Articles 28 and 30(2)): all who give it have that role,
    /// or it rests on no basis, and its name or each purpose says that the data are processed on behalf of others.
    /// </summary>
    public static bool OnlyProcess(RuleContext it) => it.Notice.IsOfProcessors() || SoundLikeProcessor(it);

    /// <summary>Whether the notice rests on no basis, and its name or each purpose says that the data are processed on behalf of others.</summary>
    public static bool SoundLikeProcessor(RuleContext it)
    {
        var notice = it.Notice;
        if (notice.Purposes.Count == 0 || !it.Facts.Has(Meaning.OnBehalfOfCustomers))
        {
            return false;
        }

        var isOnBehalf = true;
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (notice.BasesOf(purpose).Count > 0)
            {
                return false;
            }

            isOnBehalf &= it.Says(purpose.Description, Meaning.OnBehalfOfCustomers);
        }

        return isOnBehalf || it.Says(notice.RegisterName, Meaning.OnBehalfOfCustomers);
    }
}
