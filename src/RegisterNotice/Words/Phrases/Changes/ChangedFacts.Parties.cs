namespace RegisterNotice.Words.Phrases;

/// <summary>The facts of notices, as sentences about changes call them.</summary>
internal static partial class ChangedFacts
{
    public static readonly FactPhrases Id = new("Tunniste", "Identifierare", "Identifier")
    {
        Changed = new(
            "Tunniste on vaihtunut: ennen {old}, nyt {new}. Sisältö on sama.",
            "Identifieraren har bytts: tidigare {old}, nu {new}. Innehållet är detsamma.",
            "The identifier has changed: {old} before, {new} now. The substance is the same."),
    };

    public static readonly FactPhrases NoticeId = new("Selosteen tunniste", "Beskrivningens identifierare", "Identifier of the notice")
    {
        Changed = new(
            "Selosteen tunniste on vaihtunut: ennen {old}, nyt {new}. Nämä voivat olla kaksi eri selostetta eivätkä saman selosteen versiot.",
            "Beskrivningens identifierare har bytts: tidigare {old}, nu {new}. Det kan vara två beskrivningar och inte två versioner av en.",
            "The identifier of the notice has changed: {old} before, {new} now. These may be two notices, not two revisions of one."),
    };

    public static readonly FactPhrases Title = new("Otsikko", "Rubrik", "Title");

    public static readonly FactPhrases RegisterName = new("Rekisterin nimi", "Registrets namn", "Name of the register");

    public static readonly FactPhrases DraftedOn = new("Laatimispäivä", "Datum då beskrivningen upprättades", "Day on which the notice was drafted");

    public static readonly FactPhrases EffectiveFrom = new("Voimaantulopäivä", "Dag då beskrivningen träder i kraft", "Day on which the notice takes effect");

    public static readonly FactPhrases Language = new("Selosteen kielet", "Beskrivningens språk", "Languages of the notice");

    public static readonly FactPhrases LegalFramework = new("Sovellettava lainsäädäntö", "Tillämplig lagstiftning", "Applicable law");

    public static readonly FactPhrases Controller = new("Rekisterinpitäjä", "Personuppgiftsansvarig", "Controller")
    {
        Added = new(
            "Tiedoistasi vastaa nyt myös {new}.",
            "Även {new} ansvarar nu för dina uppgifter.",
            "{new} is now also responsible for your data."),
        Removed = new(
            "{old} ei enää vastaa tiedoistasi.",
            "{old} ansvarar inte längre för dina uppgifter.",
            "{old} is no longer responsible for your data."),
        Changed = new(
            "Tiedoistasi vastaava yritys tai yhteisö vaihtuu: ennen {old}, nyt {new}.",
            "Den som ansvarar för dina uppgifter byts: tidigare {old}, nu {new}.",
            "Another body is responsible for your data: {old} before, {new} now."),
    };

    public static readonly FactPhrases ControllerName = new("Rekisterinpitäjän nimi", "Den personuppgiftsansvariges namn", "Name of the controller");

    public static readonly FactPhrases BusinessId = new(
        "Rekisterinpitäjän Y-tunnus", "Den personuppgiftsansvariges FO-nummer", "Business ID of the controller");

    public static readonly FactPhrases VatNumber = new(
        "Rekisterinpitäjän arvonlisäverotunniste", "Den personuppgiftsansvariges momsnummer", "VAT number of the controller");

    public static readonly FactPhrases Name = new("Nimi", "Namn", "Name");

    public static readonly FactPhrases Role = new("Tehtävä", "Uppgift", "Role");

    public static readonly FactPhrases Organisation = new("Organisaatio", "Organisation", "Organisation");

    public static readonly FactPhrases Address = new("Osoite", "Adress", "Address");

    public static readonly FactPhrases Email = new("Sähköpostiosoite", "E-postadress", "E-mail address");

    public static readonly FactPhrases Phone = new("Puhelinnumero", "Telefonnummer", "Phone number");

    public static readonly FactPhrases Website = new("Verkkosivusto", "Webbplats", "Website");

    public static readonly FactPhrases Sector = new("Sektori", "Sektor", "Sector");

    public static readonly FactPhrases ControllerRole = new("Rekisterinpitäjän asema", "Den personuppgiftsansvariges ställning", "Role of the controller");

    public static readonly FactPhrases Arrangement = new(
        "Yhteisrekisterinpitäjien järjestely",
        "Arrangemanget mellan de gemensamt personuppgiftsansvariga",
        "Arrangement between the joint controllers");

    public static readonly FactPhrases CommonContact = new(
        "Yhteisrekisterinpitäjien yhteyspiste",
        "Gemensam kontaktpunkt",
        "Contact point of the joint controllers");

    public static readonly FactPhrases Representative = new(
        "Rekisterinpitäjän edustaja EU:ssa",
        "Den personuppgiftsansvariges företrädare i EU",
        "Representative of the controller in the EU");

    public static readonly FactPhrases Contact = new("Yhteyshenkilö", "Kontaktperson", "Contact");

    public static readonly FactPhrases Officer = new("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer");

    public static readonly FactPhrases OfficerStatement = new(
        "Maininta tietosuojavastaavasta", "Uppgift om dataskyddsombud", "Statement on the data protection officer");

    public static readonly FactPhrases Authority = new("Valvontaviranomainen", "Tillsynsmyndighet", "Supervisory authority");

    public static readonly FactPhrases AuthorityContact = new(
        "Valvontaviranomaisen yhteystiedot",
        "Tillsynsmyndighetens kontaktuppgifter",
        "Contact details of the supervisory authority");
}
