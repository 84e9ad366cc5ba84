namespace RegisterNotice.Words.Phrases;

/// <summary>Processors and those on whose behalf they act (Articles 28 and 30(2)).</summary>
internal static class ProcessorPhrases
{
    public static readonly Phrase Processor = new("Henkilötietojen käsittelijä", "Personuppgiftsbiträde", "Processor");
    public static readonly Phrase Processors = new("Henkilötietojen käsittelijät", "Personuppgiftsbiträden", "Processors");

    public static readonly Phrase OnBehalfOf = new(
        "Henkilötietoja käsitellään seuraavien rekisterinpitäjien lukuun:",
        "Personuppgifter behandlas för följande personuppgiftsansvarigas räkning:",
        "Personal data are processed on behalf of the following controllers:");

    public static readonly Phrase OnBehalfOfOne = new(
        "Henkilötietoja käsitellään rekisterinpitäjän lukuun:",
        "Personuppgifter behandlas för en personuppgiftsansvarigs räkning:",
        "Personal data are processed on behalf of a controller:");

    public static readonly Phrase Processing = new("Käsittelytoimien ryhmät", "Kategorier av behandling", "Categories of processing");
    public static readonly Phrase Contact = new("Yhteystiedot", "Kontaktuppgifter", "Contact details");

    /// <summary>What is said of the controller elsewhere, as it is said where a processor speaks of itself.</summary>
    public static readonly Dictionary<Phrase, Phrase> OfController = new()
    {
        [PartyPhrases.Representative] = new(
            "Henkilötietojen käsittelijän edustaja Euroopan unionissa:",
            "Personuppgiftsbiträdets företrädare i Europeiska unionen:",
            "The processor's representative in the European Union:"),
        [PartyPhrases.RepresentativeInUnitedKingdom] = new(
            "Henkilötietojen käsittelijän edustaja Yhdistyneessä kuningaskunnassa:",
            "Personuppgiftsbiträdets företrädare i Förenade kungariket:",
            "The processor's representative in the United Kingdom:"),
        [PartyPhrases.RepresentativeElsewhere] = new(
            "Henkilötietojen käsittelijän edustaja:",
            "Personuppgiftsbiträdets företrädare:",
            "The processor's representative:"),
        [PartyPhrases.SomeOfficer] = new(
            "Henkilötietojen käsittelijällä on tietosuojavastaava.",
            "Personuppgiftsbiträdet har ett dataskyddsombud.",
            "The processor has a data protection officer."),
        [RecipientPhrases.None] = new(
            "Tietoja ei luovuteta rekisterinpitäjän ja henkilötietojen käsittelijän ulkopuolelle.",
            "Uppgifter lämnas inte ut till andra än den personuppgiftsansvarige och personuppgiftsbiträdet.",
            "Data are not disclosed to anyone but the controller and the processor."),
        [RecipientPhrases.Some] = new(
            "Tietoja luovutetaan muillekin kuin rekisterinpitäjälle ja henkilötietojen käsittelijälle.",
            "Uppgifter lämnas ut även till andra än den personuppgiftsansvarige och personuppgiftsbiträdet.",
            "Data are disclosed to others than the controller and the processor."),
        [RecordPhrases.Lead] = new(
            "Henkilötietojen käsittelijän sisäinen seloste ({article}), joka saatetaan pyynnöstä valvontaviranomaisen saataville.",
            "Personuppgiftsbiträdets interna register ({article}), som på begäran görs tillgängligt för tillsynsmyndigheten.",
            "The processor's internal record ({article}), made available to the supervisory authority on request."),
        [HeadingPhrases.Controller] = Processor,
        [HeadingPhrases.ShortController] = new(
            "Kuka käsittelee tietojasi",
            "Vem behandlar dina uppgifter",
            "Who processes your data"),
    };
}
