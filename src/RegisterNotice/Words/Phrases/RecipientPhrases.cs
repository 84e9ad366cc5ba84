using static RegisterNotice.RecipientKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>Recipients and disclosures (Article 13(1)(e)).</summary>
internal static class RecipientPhrases
{
    public static readonly Phrase None = new(
        "Tietoja ei luovuteta rekisterinpitäjän ulkopuolelle.",
        "Uppgifter lämnas inte ut till utomstående.",
        "Data are not disclosed to anyone outside the controller's organisation.");

    public static readonly Phrase Some = new(
        "Tietoja luovutetaan rekisterinpitäjän ulkopuolelle.",
        "Uppgifter lämnas ut till utomstående.",
        "Data are disclosed to recipients outside the controller's organisation.");

    public static readonly Phrase Intro = new("Tietojen vastaanottajat:", "Mottagare av uppgifterna:", "Recipients of the data:");

    /// <summary>Where nothing is disclosed but for what follows.</summary>
    public static readonly Phrase NoneBut = new(
        "Tietoja ei luovuteta muille kuin seuraaville vastaanottajille:",
        "Uppgifter lämnas inte ut till andra än följande mottagare:",
        "Data are not disclosed to anyone other than the following recipients:");

    /// <summary>The same behind the notice's own sentence that nothing is disclosed.</summary>
    public static readonly Phrase However = new(
        "Tietoja saavat kuitenkin seuraavat vastaanottajat:",
        "Följande mottagare får dock uppgifter:",
        "The following recipients, however, receive data:");

    public static readonly Dictionary<RecipientKind, Phrase> Kinds = new()
    {
        [Processor] = new("henkilötietojen käsittelijä", "personuppgiftsbiträde", "processor"),
        [RecipientKind.Controller] = new("itsenäinen rekisterinpitäjä", "självständigt personuppgiftsansvarig", "independent controller"),
        [JointController] = new("yhteisrekisterinpitäjä", "gemensamt personuppgiftsansvarig", "joint controller"),
        [Authority] = new("viranomainen", "myndighet", "authority"),
        [GroupCompany] = new("samaan konserniin kuuluva yritys", "bolag inom samma koncern", "company of the same group"),
    };

    /// <summary>The same of a category that names several.</summary>
    public static readonly Dictionary<RecipientKind, Phrase> KindsOfSeveral = new()
    {
        [Processor] = new("henkilötietojen käsittelijöitä", "personuppgiftsbiträden", "processors"),
        [RecipientKind.Controller] = new("itsenäisiä rekisterinpitäjiä", "självständigt personuppgiftsansvariga", "independent controllers"),
        [JointController] = new("yhteisrekisterinpitäjiä", "gemensamt personuppgiftsansvariga", "joint controllers"),
        [Authority] = new("viranomaisia", "myndigheter", "authorities"),
        [GroupCompany] = new("samaan konserniin kuuluvia yrityksiä", "bolag inom samma koncern", "companies of the same group"),
    };

    /// <summary>What a name has in it that says itself what the recipient is, in any of the three languages.</summary>
    public static readonly Dictionary<RecipientKind, string[]> Says = new()
    {
        [Processor] = ["henkilötietojen käsittelij", "personuppgiftsbiträd", "processor"],
        [RecipientKind.Controller] = ["rekisterinpitäj", "personuppgiftsansvar", "controller"],
        [JointController] = ["yhteisrekisterinpitäj", "gemensamt personuppgiftsansvar", "joint controller"],
        [Authority] = ["viranoma", "myndighet", "authorit"],
        [GroupCompany] = ["konserni", "koncern", "group compan", "same group", "emoyhtiö", "moderbolag", "parent company"],
    };

    /// <summary>Where only others have a name.</summary>
    public static readonly Phrase Unnamed = new("vastaanottajaa ei ole nimetty", "mottagaren har inte namngetts", "recipient not named");

    public static readonly Phrase Recipient = new("Vastaanottaja", "Mottagare", "Recipient");
    public static readonly Phrase Purpose = new("Käyttötarkoitus", "Ändamål", "Purpose");
    public static readonly Phrase Data = new("Tiedot", "Uppgifter", "Data");
    public static readonly Phrase Locations = new("Käsittelyn sijainti", "Plats för behandlingen", "Place of processing");
    public static readonly Phrase SubProcessors = new("Alikäsittelijät", "Underbiträden", "Sub-processors");
    public static readonly Phrase SubProcessorsAt = new("Luettelo alikäsittelijöistä", "Förteckning över underbiträden", "List of sub-processors");
    public static readonly Phrase SubProcessorsBriefly = new("alikäsittelijät", "underbiträden", "sub-processors");
    public static readonly Phrase LocatedIn = new("käsittely: {countries}", "behandling: {countries}", "processing: {countries}");
    public static readonly Phrase When = new("Milloin", "När", "When");
    public static readonly Phrase Condition = new("Edellytys", "Förutsättning", "Condition");
    public static readonly Phrase Basis = new("Luovutuksen oikeusperuste", "Rättslig grund för utlämnandet", "Legal basis of the disclosure");

    public static readonly Phrase Regular = new(
        "Tietoja luovutetaan vastaanottajalle säännönmukaisesti.",
        "Uppgifter lämnas regelmässigt ut till mottagaren.",
        "Data are regularly disclosed to the recipient.");

    public static readonly Phrase NotRegular = new(
        "Tietoja ei luovuteta vastaanottajalle säännönmukaisesti.",
        "Uppgifter lämnas inte regelmässigt ut till mottagaren.",
        "Data are not regularly disclosed to the recipient.");

    public static readonly Phrase RegularToSeveral = new(
        "Tietoja luovutetaan vastaanottajille säännönmukaisesti.",
        "Uppgifter lämnas regelmässigt ut till mottagarna.",
        "Data are regularly disclosed to the recipients.");

    public static readonly Phrase NotRegularToSeveral = new(
        "Tietoja ei luovuteta vastaanottajille säännönmukaisesti.",
        "Uppgifter lämnas inte regelmässigt ut till mottagarna.",
        "Data are not regularly disclosed to the recipients.");

    public static readonly Phrase Regularly = new("säännönmukaisesti", "regelmässigt", "regularly");
    public static readonly Phrase NotRegularly = new("ei säännönmukaisesti", "inte regelmässigt", "not regularly");
}
