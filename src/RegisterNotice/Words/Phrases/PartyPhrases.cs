namespace RegisterNotice.Words.Phrases;

/// <summary>Controllers, contact points, the data protection officer and the supervisory authority.</summary>
internal static class PartyPhrases
{
    public static readonly Phrase BusinessId = new("Y-tunnus", "FO-nummer", "Business ID");
    public static readonly Phrase VatNumber = new("Arvonlisäverotunniste", "Momsnummer", "VAT number");
    public static readonly Phrase Address = new("Osoite", "Adress", "Address");
    public static readonly Phrase PostalAddress = new("Postiosoite", "Postadress", "Postal address");
    public static readonly Phrase VisitingAddress = new("Käyntiosoite", "Besöksadress", "Visiting address");
    public static readonly Phrase Email = new("Sähköposti", "E-post", "E-mail");
    public static readonly Phrase Phone = new("Puhelin", "Telefon", "Phone");
    public static readonly Phrase Website = new("Verkkosivusto", "Webbplats", "Website");

    public static readonly Phrase Role = new("Asema", "Ställning", "Role");

    public static readonly Dictionary<ControllerRole, Phrase> Roles = new()
    {
        [ControllerRole.Sole] = new("itsenäinen rekisterinpitäjä", "självständigt personuppgiftsansvarig", "independent controller"),
        [ControllerRole.Joint] = new("yhteisrekisterinpitäjä", "gemensamt personuppgiftsansvarig", "joint controller"),
        [ControllerRole.Processor] = new("henkilötietojen käsittelijä", "personuppgiftsbiträde", "processor"),
    };

    public static readonly Phrase Essence = new(
        "Yhteisrekisterinpitäjien järjestelyn keskeiset osat",
        "Det väsentliga innehållet i arrangemanget mellan de gemensamt personuppgiftsansvariga",
        "The essence of the arrangement between the joint controllers");

    public static readonly Phrase Responsibilities = new(
        "Yhteisrekisterinpitäjien vastuunjako:",
        "Ansvarsfördelningen mellan de gemensamt personuppgiftsansvariga:",
        "How the joint controllers share their responsibilities:");

    public static readonly Phrase ServiceLanguages = new("Palvelukielet", "Servicespråk", "Languages of service");

    public static readonly Phrase CommonContact = new(
        "Rekisteröityjen yhteyspiste:",
        "Gemensam kontaktpunkt för de registrerade:",
        "Contact point for data subjects:");

    public static readonly Phrase RightsAgainstEach = new(
        "Voit käyttää oikeuksiasi suhteessa kuhunkin yhteisrekisterinpitäjään.",
        "Du kan utöva dina rättigheter gentemot var och en av de gemensamt personuppgiftsansvariga.",
        "You can exercise your rights against each of the joint controllers.");

    public static readonly Phrase Representative = new(
        "Rekisterinpitäjän edustaja Euroopan unionissa:",
        "Den personuppgiftsansvariges företrädare i Europeiska unionen:",
        "The controller's representative in the European Union:");

    public static readonly Phrase RepresentativeInUnitedKingdom = new(
        "Rekisterinpitäjän edustaja Yhdistyneessä kuningaskunnassa:",
        "Den personuppgiftsansvariges företrädare i Förenade kungariket:",
        "The controller's representative in the United Kingdom:");

    public static readonly Phrase RepresentativeElsewhere = new(
        "Rekisterinpitäjän edustaja:",
        "Den personuppgiftsansvariges företrädare:",
        "The controller's representative:");

    public static readonly Phrase NoOfficer = new(
        "Tietosuojavastaavaa ei ole nimetty.",
        "Något dataskyddsombud har inte utsetts.",
        "No data protection officer has been designated.");

    public static readonly Phrase SomeOfficer = new(
        "Rekisterinpitäjällä on tietosuojavastaava.",
        "Den personuppgiftsansvarige har ett dataskyddsombud.",
        "The controller has a data protection officer.");

    /// <summary>What the address of the ombudsman's office is called in each language; the model holds it in Finnish.</summary>
    public static readonly Phrase[] OmbudsmanDetails =
    [
        new("PL 800", "PB 800", "P.O. Box 800"),
        new("Lintulahdenkuja 4", "Fågelviksgränden 4", "Lintulahdenkuja 4"),
        new("Helsinki", "Helsingfors", "Helsinki"),
        new("https://tietosuoja.fi", "https://tietosuoja.fi/sv", "https://tietosuoja.fi/en"),
    ];
}
