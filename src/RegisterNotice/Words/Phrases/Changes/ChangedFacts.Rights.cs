namespace RegisterNotice.Words.Phrases;

/// <summary>Rights, decisions, cookies and wordings.</summary>
internal static partial class ChangedFacts
{
    public static readonly FactPhrases Right = new("Oikeutesi", "Dina rättigheter", "Your rights")
    {
        Added = new(
            "Selosteessa kerrotaan nyt myös tästä oikeudesta: {new}.",
            "Beskrivningen tar nu även upp denna rättighet: {new}.",
            "The notice now also states this right: {new}."),
        Removed = new(
            "Selosteessa ei enää kerrota tästä oikeudesta: {old}.",
            "Beskrivningen tar inte längre upp denna rättighet: {old}.",
            "The notice no longer states this right: {old}."),
    };

    public static readonly FactPhrases RightDescription = new("Oikeuden kuvaus", "Beskrivning av rättigheten", "Description of the right");

    public static readonly FactPhrases Channel = new("Miten oikeutta käytetään", "Hur rättigheten utövas", "How the right is used")
    {
        Added = new(
            "Oikeutta{of} voi nyt käyttää myös näin: {new}.",
            "Rättigheten{of} kan nu även utövas så här: {new}.",
            "The right{of} can now also be used in this way: {new}."),
        Removed = new(
            "Oikeutta{of} ei enää voi käyttää näin: {old}.",
            "Rättigheten{of} kan inte längre utövas så här: {old}.",
            "The right{of} can no longer be used in this way: {old}."),
        Changed = new(
            "Oikeutta{of} käytetään toisella tavalla: ennen {old}, nyt {new}.",
            "Rättigheten{of} utövas på ett annat sätt: tidigare {old}, nu {new}.",
            "The right{of} is used in another way: {old} before, {new} now."),
    };

    public static readonly FactPhrases Formality = new("Mitä pyynnöltä vaaditaan", "Vad som krävs av en begäran", "What is demanded of a request");

    public static readonly FactPhrases Evidence = new(
        "Miten henkilöllisyytesi varmistetaan", "Hur din identitet kontrolleras", "How your identity is verified");

    public static readonly FactPhrases ResponseTime = new(
        "Aika, jossa pyyntöön vastataan", "Tiden inom vilken en begäran besvaras", "Time within which a request is answered");

    public static readonly FactPhrases ResponseTimeExtension = new(
        "Aika, jolla vastaamista voidaan jatkaa", "Tiden med vilken svaret kan dröja", "Time by which the answer may be put off");

    public static readonly FactPhrases FrequencyLimit = new(
        "Aika, joka pyyntöjen välillä on oltava", "Tiden som ska gå innan en ny begäran kan göras", "Time that must pass between requests");

    public static readonly FactPhrases Fee = new("Maksu", "Avgift", "Fee");

    public static readonly FactPhrases Limitation = new("Oikeuden rajoitukset", "Begränsningar i rättigheten", "Limitations of the right");

    public static readonly FactPhrases DataFormat = new(
        "Muoto, jossa tiedot annetaan", "Format som uppgifterna lämnas i", "Format in which the data are given");

    public static readonly FactPhrases Decisions = new("Automaattiset päätökset", "Automatiserade beslut", "Automated decisions");

    public static readonly FactPhrases Profiling = new("Profilointi", "Profilering", "Profiling");

    public static readonly FactPhrases Logic = new(
        "Automaattisen käsittelyn logiikka", "Logiken bakom den automatiserade behandlingen", "Logic of the automated processing");

    public static readonly FactPhrases Consequences = new(
        "Automaattisen käsittelyn merkitys ja seuraukset",
        "Den automatiserade behandlingens betydelse och följder",
        "Significance and consequences of the automated processing");

    public static readonly FactPhrases DecisionDescription = new(
        "Automaattisten päätösten kuvaus", "Beskrivning av de automatiserade besluten", "Description of the automated decisions");

    public static readonly FactPhrases Cookies = new("Evästeiden käyttö", "Användningen av kakor", "Use of cookies");

    public static readonly FactPhrases CookieDescription = new("Evästeiden kuvaus", "Beskrivning av kakorna", "Description of the cookies");

    public static readonly FactPhrases CookieConsent = new("Suostumus evästeisiin", "Samtycke till kakor", "Consent to cookies");

    public static readonly FactPhrases Technology = new(
        "Eväste tai muu seurantatekniikka", "Kaka eller annan spårningsteknik", "Cookie or other tracking technology")
    {
        Added = new(
            "Käyttöön tulee uusi eväste tai muu seurantatekniikka: {new}.",
            "En ny kaka eller annan spårningsteknik tas i bruk: {new}.",
            "A new cookie or other tracking technology comes into use: {new}."),
        Removed = new(
            "Evästettä tai seurantatekniikkaa ei enää käytetä: {old}.",
            "En kaka eller spårningsteknik används inte längre: {old}.",
            "A cookie or tracking technology is no longer used: {old}."),
    };

    public static readonly FactPhrases Provider = new("Evästeen tarjoaja", "Leverantör av kakan", "Provider of the cookie");

    public static readonly FactPhrases CookiePurpose = new("Evästeen käyttötarkoitus", "Ändamålet med kakan", "Purpose of the cookie");

    public static readonly FactPhrases Lifetime = new("Evästeen voimassaoloaika", "Kakans giltighetstid", "Lifetime of the cookie");

    public static readonly FactPhrases SessionOnly = new(
        "Poistuuko eväste, kun selain suljetaan", "Försvinner kakan när webbläsaren stängs", "Whether the cookie ends with the session");

    public static readonly FactPhrases Essential = new(
        "Onko eväste palvelulle välttämätön", "Är kakan nödvändig för tjänsten", "Whether the cookie is essential to the service");

    public static readonly FactPhrases ThirdPartyAccess = new(
        "Saavatko muut evästeen tietoja", "Får andra uppgifter från kakan", "Whether others get the data of the cookie");

    public static readonly FactPhrases Wording = new("Selosteen teksti", "Beskrivningens text", "Text of the notice");

    public static readonly FactPhrases WordingSection = new("Selosteen tekstin kohta", "Avsnitt i beskrivningens text", "Section of the text of the notice");
}
