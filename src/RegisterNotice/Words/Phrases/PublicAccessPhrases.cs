namespace RegisterNotice.Words.Phrases;

/// <summary>The description of document publicity (Act 906/2019, section 28).</summary>
internal static class PublicAccessPhrases
{
    public static readonly Phrase Title = new(
        "Asiakirjajulkisuuskuvaus",
        "Beskrivning av handlingsoffentligheten",
        "Description of document publicity");

    public static readonly Phrase Lead = new(
        "Tämä kuvaus ({provision}) kertoo, mitä tietoja viranomaisella on ja miten asiakirjoja voi pyytää.",
        "Av denna beskrivning ({provision}) framgår vilka uppgifter myndigheten har och hur man kan begära handlingar.",
        "This description ({provision}) shows what information the authority holds and how documents can be requested.");

    public static readonly Phrase Authority = new("Viranomainen", "Myndighet", "Authority");

    public static readonly Phrase Registers = new(
        "Tietovarannot ja asiarekisteri",
        "Informationslager och ärenderegister",
        "Information resources and case register");

    public static readonly Phrase SearchTerms = new("Hakutekijät", "Sökvillkor", "Search criteria");

    public static readonly Phrase Requests = new("Asiakirjojen pyytäminen", "Begäran om handlingar", "Requesting documents");

    public static readonly Phrase Contact = new(
        "Pyyntö osoitetaan seuraavasti:",
        "Begäran riktas till:",
        "Send the request to:");

    public static readonly Phrase Secrecy = new("Salassapito", "Sekretess", "Secrecy");

    public static readonly Phrase SecrecyIntro = new(
        "Asiakirjoissa olevia tietoja on pidettävä salassa seuraavien säännösten nojalla:",
        "Uppgifter i handlingarna är sekretessbelagda med stöd av följande bestämmelser:",
        "Information in the documents is secret under the following provisions:");

    public static readonly Phrase SecretUnder = new(
        "Salassapidon perusteet",
        "Sekretessgrunder",
        "Grounds for secrecy");

    public static readonly Phrase OpenInterfaces = new(
        "Avoimesti saatavilla olevat tietoaineistot",
        "Öppet tillgängliga informationsmaterial",
        "Openly available information");
}
