namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells controllers abroad, whose acts have the names of Finnish ones and are others.</summary>
internal sealed class ForeignLaw(NoticeDraft draft)
{
    // Domains of countries whose companies keep them for themselves.
    private static readonly string[] ForeignDomains =
    [
        ".se", ".no", ".dk", ".is", ".ee", ".lv", ".lt", ".pl", ".de", ".at", ".ch", ".nl", ".be", ".fr", ".es", ".it", ".pt", ".cz", ".ie", ".uk",
        ".ru", ".us", ".ca",
    ];

    private bool? applies;

    /// <summary>The language in which the notice names acts.</summary>
    public LanguageTag Language => draft.Language;

    /// <summary>Whether the acts that a notice names in Swedish or English are those of another country: all its controllers are abroad.</summary>
    public bool Applies => applies ??=
        !draft.Language.Equals(LanguageTag.Finnish) && draft.Parties.Controllers.Count > 0
            && draft.Parties.Controllers.TrueForAll(controller => IsAbroad(controller, draft.Parties));

    // What is stated decides; the domain of its addresses only where nothing is.
    private static bool IsAbroad(Controller controller, Parties parties)
    {
        var stated = controller.Address?.Country?.ToString() ?? controller.VatNumber?.CountryPrefix ?? Law.LegalForms.In(controller.Name)?.Country?.ToString();
        if (controller.BusinessId is not null || stated is not null)
        {
            return controller.BusinessId is null && stated != "FI";
        }

        var addresses = controller.Emails.Concat(parties.Contacts.SelectMany(contact => contact.Emails)).Concat(parties.Officer.Emails).ToArray();
        return addresses.Length > 0
            && Array.TrueForAll(addresses, address => Array.Exists(ForeignDomains, domain => address.EndsWith(domain, StringComparison.OrdinalIgnoreCase)));
    }
}
