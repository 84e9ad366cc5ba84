namespace RegisterNotice.Words.Phrases;

/// <summary>
/// What only the record shows: who answers for the processing, where it is done and by which documents compliance is shown (Articles 5(2), 24 and 30).
/// </summary>
internal static class InternalPhrases
{
    public static readonly Phrase Heading = new("Sisäiset tiedot", "Interna uppgifter", "Internal information");
    public static readonly Phrase Unit = new("Yksikkö", "Enhet", "Unit");
    public static readonly Phrase Owner = new("Vastuuhenkilö", "Ansvarig person", "Responsible person");
    public static readonly Phrase Description = new("Käsittelyn kuvaus", "Beskrivning av behandlingen", "Description of the processing");
    public static readonly Phrase Systems = new("Tietojärjestelmät", "Informationssystem", "Information systems");
    public static readonly Phrase Locations = new("Missä tiedot sijaitsevat", "Var uppgifterna finns", "Location of the data");
    public static readonly Phrase Documents = new("Asiakirjat", "Handlingar", "Documents");
    public static readonly Phrase Dpia = new("Vaikutustenarviointi", "Konsekvensbedömning", "Impact assessment");

    public static readonly Phrase DpiaRequired = new(
        "Käsittelystä on tehtävä vaikutustenarviointi.",
        "En konsekvensbedömning ska göras för behandlingen.",
        "An impact assessment is required for the processing.");

    public static readonly Phrase DpiaNotRequired = new(
        "Käsittelystä ei tarvitse tehdä vaikutustenarviointia.",
        "Ingen konsekvensbedömning behöver göras för behandlingen.",
        "No impact assessment is required for the processing.");

    public static readonly Phrase Adherence = new(
        "Miten periaatteita ja määräaikoja noudatetaan",
        "Hur principer och tidsfrister iakttas",
        "How policies and time limits are complied with");

    public static readonly Phrase Reviewed = new("Tarkistettu", "Granskad", "Reviewed");
    public static readonly Phrase NextReview = new("Tarkistettava viimeistään", "Ska granskas senast", "To be reviewed by");
    public static readonly Phrase NoticeAddresses = new("Selosteen verkko-osoitteet", "Beskrivningens webbadresser", "Web addresses of the notice");
    public static readonly Phrase DataByRecipient = new(
        "Kenelle mitäkin tietoja luovutetaan",
        "Vilka uppgifter som lämnas ut till vem",
        "Data disclosed to each recipient");

    public static readonly Phrase Arrangement = new(
        "Yhteisrekisterinpitäjien järjestely",
        "Arrangemanget mellan de gemensamt personuppgiftsansvariga",
        "Arrangement between the joint controllers");

    public static readonly Dictionary<InternalDocumentKind, Phrase> Kinds = new()
    {
        [InternalDocumentKind.Dpia] = new(
            "tietosuojaa koskeva vaikutustenarviointi",
            "konsekvensbedömning avseende dataskydd",
            "data protection impact assessment"),
        [InternalDocumentKind.BalancingTest] = new("tasapainotesti", "intresseavvägning", "balancing test"),
        [InternalDocumentKind.Contract] = new(
            "sopimus henkilötietojen käsittelystä",
            "avtal om behandling av personuppgifter",
            "contract on the processing of personal data"),
        [InternalDocumentKind.RetentionPolicy] = new("säilytyssuunnitelma", "lagringsplan", "retention policy"),
        [InternalDocumentKind.SecurityPolicy] = new("tietoturvapolitiikka", "informationssäkerhetspolicy", "security policy"),
        [InternalDocumentKind.ConsentRecord] = new("suostumusten kirjanpito", "förteckning över samtycken", "record of consents"),
        [InternalDocumentKind.BreachRecord] = new(
            "tietoturvaloukkausten kirjanpito",
            "förteckning över personuppgiftsincidenter",
            "record of personal data breaches"),
        [InternalDocumentKind.BreachProcedure] = new(
            "toimintaohje tietoturvaloukkauksen varalle",
            "anvisning för hantering av personuppgiftsincidenter",
            "procedure for personal data breaches"),
        [InternalDocumentKind.RightsProcedure] = new(
            "ohje rekisteröityjen pyyntöjen käsittelyyn",
            "anvisning om hur de registrerades framställningar behandlas",
            "procedure for requests from data subjects"),
        [InternalDocumentKind.Policy] = new("tietosuojapolitiikka", "dataskyddspolicy", "data protection policy"),
        [InternalDocumentKind.Other] = new("muu asiakirja", "annan handling", "another document"),
    };
}
