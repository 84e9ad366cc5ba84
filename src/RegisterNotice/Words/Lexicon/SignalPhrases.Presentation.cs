using RegisterNotice.Law;

namespace RegisterNotice.Words.Lexicon;

/// <content>Cookies, marketing, names of bodies and of the notice.</content>
internal static partial class SignalPhrases
{
    private static (Signal Signal, string[] Phrases)[] Presentation() =>
    [
        (Signal.CookieConsent,
        [
            "suostumu", "hyväksy", "evästeasetu", "evästevalin", "evästebanner", "evästehallin", "samtyck", "godkän", "accepter", "kakinställning", "cookieinställning", "consent", "accept", "cookie settings", "cookie preferences", "opt in",
        ]),
        (Signal.CookieLifetime,
        [
            "*kuukau", "vuotta", "vuoden", "päivää", "päivän", "viikko", "viikon", "tuntia", "tunnin", "vuorokau", "vrk ", "månad", "dagar", "dygn", "år ", "veckor", "timmar", "month", "days", "years", "year ", "hours", "weeks",
        ]),
        (Signal.CookieAccess,
        [
            "kolman", "kolmas", "ulkopuolis", "ulkopuoliset", "palveluntarjoa", "omia evästeitä", "google", "facebook", "tredje part", "tredjepart", "utomstående", "leverantör", "third part", "third party", "provider", "our own cookies",
        ]),
        (Signal.MarketingConsent,
        [
            "suostumu|luvalla|lupa|luvan & *markkinoin|*uutiskirj|*mainon", "*uutiskirj & tilannei|tilaajil|tilaav|tilaamalla",
            "vastaavien tuotteiden", "vastaavista tuotteista", "samaan tuoteryhm", "samankaltaisia tuotteita", "samankaltaisten tuotteiden",
            "samtyck & marknadsför|nyhetsbrev", "nyhetsbrev & beställt|prenumer", "liknande produkter",
            "consent & marketing|newsletter", "newsletter & subscrib", "opted in", "similar products",
        ]),
        (Signal.MarketingOnPaper,
        [
            .. Unless(["*sähköposti", "sähköi", "teksti", "uutiskirj", "verkko"], "postitse|kirjeitse|kirjeenä|puhelinmyyn|puhelinmarkkinoin|telemarkkinoin"),
            .. Unless(["e post", "elektron", "sms", "nyhetsbrev"], "per post|telefonförsäljning|adresserad direktreklam"),
            .. Unless(["e mail", "email", "electronic", "sms", "newsletter"], "by post|postal mail|telemarketing"),
        ]),
        (Signal.RenamedBody, [.. RenamedBodies.All.SelectMany(body => body.Abbreviation is { } abbreviation ? [.. body.Stems, abbreviation.ToLowerInvariant() + " "] : body.Stems)]),
        (Signal.TemplateWords, [.. TemplatePhrases.All.Select(phrase => phrase.Replace('.', ' ').Replace('-', ' '))]),
        (Signal.CheckForChanges,
        [
            "suosittelemme|kehotamme|pyydämme|kannattaa|tarkistathan|tutustuthan & säännölli|aika ajoin|ajoittain|silloin tällöin & *selost|tietosuojakäytän|sivu|sivun|sivua|sivulta|muuto|päivity",
            "rekommenderar|uppmanar|ber dig|bör du|du bör|vänligen & regelbund|då och då|med jämna mellanrum & *beskrivning|*policy|sida|sidan|ändring|uppdatering",
            "please|recommend|encourage|advise|you should|we suggest & regularly|periodically|from time to time|frequently & page|policy|notice|statement|change|update",
        ]),
        (Signal.AbolishedDocument,
        [
            "*rekisteriselost", "registerbeskrivning", "personregisterbeskrivning", "register description", "description of file", "description of the file", "file description", "data file description",
        ]),
    ];
}
