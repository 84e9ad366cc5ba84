namespace RegisterNotice.Import.Interpreting;

/// <summary>The parties that are being read from a document.</summary>
internal sealed class PartyDrafts
{
    private const int MostParties = 100;

    public List<PartyDraft> Controllers { get; } = [];

    public List<PartyDraft> Contacts { get; } = [];

    public PartyDraft? Officer { get; private set; }

    public PartyDraft? Authority { get; private set; }

    /// <summary>One more controller; the last one where no notice has so many.</summary>
    public PartyDraft NewController() => New(Controllers, PartyDraftKind.Controller);

    /// <summary>One more contact; the last one where no notice has so many.</summary>
    public PartyDraft NewContact() => New(Contacts, PartyDraftKind.Contact);

    /// <summary>The officer, of whom there is one.</summary>
    public PartyDraft TheOfficer() => Officer ??= new(PartyDraftKind.Officer);

    /// <summary>The authority, of which there is one.</summary>
    public PartyDraft TheAuthority() => Authority ??= new(PartyDraftKind.Authority);

    private static PartyDraft New(List<PartyDraft> parties, PartyDraftKind kind)
    {
        if (parties.Count < MostParties)
        {
            parties.Add(new(kind));
        }

        return parties[^1];
    }
}
