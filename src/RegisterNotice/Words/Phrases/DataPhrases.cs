using static RegisterNotice.DataSensitivity;
using static RegisterNotice.ProvisionKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>Data subjects, categories of data and whether the data must be given.</summary>
internal static class DataPhrases
{
    public static readonly Phrase Children = new("Ryhmään kuuluu lapsia.", "Gruppen omfattar barn.", "The group includes children.");
    public static readonly Phrase ParentalConsent = new("Huoltajan suostumus", "Vårdnadshavarens samtycke", "Consent of the holder of parental responsibility");

    public static readonly Phrase SubjectsIntro = new(
        "Rekisterissä käsitellään seuraavien ryhmien tietoja:",
        "I registret behandlas uppgifter om följande grupper:",
        "Personal data of the following groups are processed:");

    public static readonly Phrase CategoriesIntro = new(
        "Rekisterissä käsitellään seuraavia tietoja:",
        "I registret behandlas följande uppgifter:",
        "The following personal data are processed:");

    public static readonly Phrase Subjects = new("Rekisteröidyt", "Registrerade", "Data subjects");
    public static readonly Phrase Purpose = new("Käyttötarkoitus", "Ändamål", "Purpose");
    public static readonly Phrase Purposes = new("Käyttötarkoitukset", "Ändamål", "Purposes");
    public static readonly Phrase Ground = new("Lainkohta", "Lagrum", "Provision");

    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Dictionary<DataSensitivity, Phrase> Sensitivities = new()
    {
        [Special] = new(
            "Tiedot kuuluvat erityisiin henkilötietoryhmiin",
            "Uppgifterna hör till särskilda kategorier av personuppgifter",
            "The data belong to special categories of personal data"),
        [Criminal] = new(
            "Tiedot koskevat rikostuomioita tai rikkomuksia",
            "Uppgifterna gäller fällande domar i brottmål eller överträdelser",
            "The data relate to criminal convictions or offences"),
        [DataSensitivity.PersonalIdentityCode] = new(
            "Tietoihin sisältyy henkilötunnus",
            "Bland uppgifterna finns personbeteckningen",
            "The data include the personal identity code"),
    };

    /// <summary>A sentence without its full stop: the citation goes before it.</summary>
    public static readonly Phrase Secret = new("Tiedot ovat salassa pidettäviä", "Uppgifterna är sekretessbelagda", "The data are confidential by law");

    public static readonly Phrase Secrecy = new("Julkisuus ja salassapito", "Offentlighet och sekretess", "Publicity and secrecy");

    public static readonly Dictionary<ProvisionKind, Phrase> Provisions = new()
    {
        [Statutory] = new(
            "Tietojen antaminen on lakisääteinen vaatimus.",
            "Att lämna uppgifterna är ett lagstadgat krav.",
            "Providing the data is a statutory requirement."),
        [Contractual] = new(
            "Tietojen antaminen on sopimukseen perustuva vaatimus.",
            "Att lämna uppgifterna är ett avtalsenligt krav.",
            "Providing the data is a contractual requirement."),
        [PreContractual] = new(
            "Tietojen antaminen on sopimuksen tekemisen edellytys.",
            "Uppgifterna måste lämnas för att ett avtal ska kunna ingås.",
            "Providing the data is necessary to enter into a contract."),
        [Voluntary] = new(
            "Tietojen antaminen on vapaaehtoista.",
            "Det är frivilligt att lämna uppgifterna.",
            "Providing the data is voluntary."),
    };

    public static readonly Phrase Consequence = new("Seuraus, jos tietoja ei anneta", "Följd om uppgifterna inte lämnas", "If the data are not provided");
}
