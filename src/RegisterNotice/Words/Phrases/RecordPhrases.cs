namespace RegisterNotice.Words.Phrases;

/// <summary>The controller's record of processing activities (Article 30).</summary>
internal static class RecordPhrases
{
    public static readonly Phrase Title = new("Seloste käsittelytoimista", "Register över behandling", "Record of processing activities");

    public static readonly Phrase Lead = new(
        "Rekisterinpitäjän sisäinen seloste ({article}), joka saatetaan pyynnöstä valvontaviranomaisen saataville.",
        "Den personuppgiftsansvariges interna register ({article}), som på begäran görs tillgängligt för tillsynsmyndigheten.",
        "The controller's internal record ({article}), made available to the supervisory authority on request.");

    public static readonly Phrase Names = new("Nimet ja yhteystiedot", "Namn och kontaktuppgifter", "Names and contact details");

    public static readonly Phrase Processing = new(
        "Käsittelyn tarkoitukset, rekisteröidyt, henkilötiedot, vastaanottajat ja määräajat",
        "Ändamål med behandlingen, registrerade, personuppgifter, mottagare och tidsfrister",
        "Purposes of the processing, data subjects, personal data, recipients and time limits");

    public static readonly Phrase Notice = new("Tietosuojaselosteen tunniste", "Dataskyddsbeskrivningens beteckning", "Identifier of the privacy notice");
    public static readonly Phrase JointController = new("Yhteisrekisterinpitäjä", "Gemensamt personuppgiftsansvarig", "Joint controller");
    public static readonly Phrase Representative = new("Edustaja", "Företrädare", "Representative");
    public static readonly Phrase Contact = new("Yhteyshenkilö", "Kontaktperson", "Contact person");
    public static readonly Phrase PurposeId = new("Tarkoituksen tunniste", "Ändamålets beteckning", "Identifier of the purpose");
    public static readonly Phrase Purpose = new("Käsittelyn tarkoitus", "Ändamål med behandlingen", "Purpose of the processing");
    public static readonly Phrase Recipients = new("Vastaanottajien ryhmät", "Kategorier av mottagare", "Categories of recipients");

    public static readonly Phrase Erasure = new(
        "Tietoryhmien poistamisen suunnitellut määräajat",
        "Förutsedda tidsfrister för radering av kategorierna av uppgifter",
        "Envisaged time limits for erasure of the categories of data");

    public static readonly Phrase Measures = new(
        "Tekniset ja organisatoriset turvatoimet",
        "Tekniska och organisatoriska säkerhetsåtgärder",
        "Technical and organisational security measures");

    /// <summary>A gap in the record, for all to see.</summary>
    public static readonly Phrase NotStated = new("ei ilmoitettu", "inte angivet", "not stated");

    /// <summary>What is said to the data subject elsewhere, as it is said of the data subject here.</summary>
    public static readonly Dictionary<Phrase, Phrase> OfDataSubject = new()
    {
        [RetentionPhrases.Criteria[RetentionCriterion.UntilObjection]] = new(
            "kunnes rekisteröity vastustaa käsittelyä",
            "tills den registrerade gör invändningar mot behandlingen",
            "until the data subject objects to the processing"),
        [RetentionPhrases.Criteria[RetentionCriterion.UntilErasureRequested]] = new(
            "kunnes rekisteröity pyytää tietojen poistamista",
            "tills den registrerade begär att uppgifterna raderas",
            "until the data subject asks for their erasure"),
        [RetentionPhrases.Starts[RetentionStart.LastActivity]] = new(
            "viimeisestä käyttökerrasta",
            "från det att den registrerade senast använde tjänsten",
            "from the time the data subject last used the service"),
        [RelationPhrases.Unnamed] = new(
            "rekisteröidyn ja rekisterinpitäjän välisen suhteen",
            "relationen mellan den registrerade och den personuppgiftsansvarige",
            "the relationship between the data subject and the controller"),
        [SourcePhrases.Kinds[SourceKind.DataSubject]] = new("rekisteröidyltä itseltään", "från den registrerade", "from the data subject"),
        [RequestPhrases.Channels[ChannelKind.SelfService]] = new(
            "kirjautumalla palveluun",
            "genom att logga in i tjänsten",
            "through the data subject's account in the service"),
        [DecisionPhrases.None] = new(
            "Rekisteröityä koskevia päätöksiä ei tehdä pelkästään automaattisen käsittelyn perusteella.",
            "Inga beslut om den registrerade fattas enbart på grundval av automatiserad behandling.",
            "No decisions about the data subject are based solely on automated processing."),
        [DecisionPhrases.Some] = new(
            "Rekisteröityä koskevia päätöksiä tehdään pelkästään automaattisen käsittelyn perusteella.",
            "Beslut om den registrerade fattas enbart på grundval av automatiserad behandling.",
            "Decisions about the data subject are based solely on automated processing."),
        [DecisionPhrases.Profiling] = new(
            "Rekisteröidyn tietoja käytetään profilointiin.",
            "Den registrerades uppgifter används för profilering.",
            "The data subject's data are used for profiling."),
        [DecisionPhrases.NoProfiling] = new(
            "Rekisteröidyn tietoja ei käytetä profilointiin.",
            "Den registrerades uppgifter används inte för profilering.",
            "The data subject's data are not used for profiling."),
        [DecisionPhrases.Grounds[DecisionGround.Contract]] = new(
            "Päätös on välttämätön rekisteröidyn ja rekisterinpitäjän välisen sopimuksen tekemistä tai täytäntöönpanoa varten",
            "Beslutet är nödvändigt för att ett avtal mellan den registrerade och den personuppgiftsansvarige ska kunna ingås "
                + "eller fullgöras",
            "The decision is necessary for entering into, or performing, a contract between the data subject and the controller"),
        [DecisionPhrases.Grounds[DecisionGround.Consent]] = new(
            "Päätös perustuu rekisteröidyn nimenomaiseen suostumukseen",
            "Beslutet grundar sig på den registrerades uttryckliga samtycke",
            "The decision is based on the data subject's explicit consent"),
        [TransferPhrases.Derogations[TransferDerogation.ContractWithDataSubject]] = new(
            "rekisteröidyn ja rekisterinpitäjän välinen sopimus",
            "ett avtal mellan den registrerade och den personuppgiftsansvarige",
            "a contract between the data subject and the controller"),
        [TransferPhrases.Derogations[TransferDerogation.ContractInDataSubjectsInterest]] = new(
            "rekisteröidyn edun mukainen sopimus toisen osapuolen kanssa",
            "ett avtal med en annan part i den registrerades intresse",
            "a contract with another party in the data subject's interest"),
    };
}
