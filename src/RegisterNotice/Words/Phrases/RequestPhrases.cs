using static RegisterNotice.ChannelKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>How rights are exercised (Article 12).</summary>
internal static class RequestPhrases
{
    /// <summary>Said once for all rights.</summary>
    public static readonly Phrase Use = new("Voit käyttää oikeuksiasi {way}", "Du kan utöva dina rättigheter {way}", "You can exercise your rights {way}");

    /// <summary>Before what is said once for all rights, where one of them differs.</summary>
    public static readonly Phrase UnlessOtherwise = new(
        "Seuraava koskee kaikkia oikeuksia, jollei oikeuden kohdalla kerrota toisin.",
        "Följande gäller alla rättigheter, om inte något annat anges vid rättigheten.",
        "The following applies to all rights unless stated otherwise under the right.");

    /// <summary>Said of one right.</summary>
    public static readonly Phrase UseOne = new("Voit käyttää oikeuttasi {way}", "Du kan utöva din rättighet {way}", "You can exercise this right {way}");

    public static readonly Phrase Several = new("seuraavilla tavoilla:", "på följande sätt:", "in the following ways:");

    public static readonly Dictionary<ChannelKind, Phrase> Channels = new()
    {
        [Email] = new("sähköpostitse", "per e-post", "by e-mail"),
        [Post] = new("postitse", "per post", "by post"),
        [Phone] = new("puhelimitse", "per telefon", "by phone"),
        [SelfService] = new("kirjautumalla palveluun", "genom att logga in i tjänsten", "through your account in the service"),
        [ChannelKind.InPerson] = new("käymällä paikan päällä", "genom ett personligt besök", "in person"),
        [Form] = new("lomakkeella", "på blankett", "by filling in a form"),
        [ChannelKind.Other] = new("muulla tavalla", "på annat sätt", "in another way"),
    };

    public static readonly Dictionary<RequestFormality, Phrase> Formalities = new()
    {
        [RequestFormality.Written] = new("Pyyntö on tehtävä kirjallisesti.", "Begäran ska göras skriftligen.", "The request must be made in writing."),
        [RequestFormality.Signed] = new("Pyyntö on allekirjoitettava.", "Begäran ska undertecknas.", "The request must be signed."),
        [RequestFormality.InPerson] = new("Pyyntö on tehtävä henkilökohtaisesti.", "Begäran ska göras personligen.", "The request must be made in person."),
        [RequestFormality.Identification] = new("Sinun on todistettava henkilöllisyytesi.", "Du ska styrka din identitet.", "You must prove your identity."),
        [RequestFormality.Reasoned] = new("Pyyntö on perusteltava.", "Begäran ska motiveras.", "The request must state reasons."),
    };

    public static readonly Phrase Evidence = new(
        "Henkilöllisyytesi varmistetaan seuraavien avulla: {evidence}.",
        "Din identitet kontrolleras med hjälp av följande: {evidence}.",
        "Your identity is verified by the following: {evidence}.");

    public static readonly Dictionary<IdentityEvidence, Phrase> EvidenceNames = new()
    {
        [IdentityEvidence.Name] = new("nimi", "namn", "name"),
        [IdentityEvidence.PersonalIdentityCode] = new("henkilötunnus", "personbeteckning", "personal identity code"),
        [IdentityEvidence.IdentityDocument] = new("henkilöllisyystodistus", "identitetsbevis", "identity document"),
        [IdentityEvidence.StrongAuthentication] = new("vahva sähköinen tunnistaminen", "stark autentisering", "strong electronic identification"),
        [IdentityEvidence.Signature] = new("allekirjoitus", "underskrift", "signature"),
        [IdentityEvidence.Login] = new("sisäänkirjautuminen", "inloggning", "login"),
        [IdentityEvidence.ContactDetails] = new("yhteystiedot", "kontaktuppgifter", "contact details"),
        [IdentityEvidence.CustomerNumber] = new("asiakas- tai jäsennumero", "kund- eller medlemsnummer", "customer or member number"),
    };

    public static readonly Phrase Answered = new(
        "Pyyntöön vastataan {time} sen vastaanottamisesta.",
        "Begäran besvaras {time} från det att den har mottagits.",
        "Requests are answered {time} of receipt.");

    public static readonly Phrase Extended = new(
        "Määräaikaa voidaan jatkaa enintään {time}, jos pyyntö on monimutkainen tai pyyntöjä on paljon.",
        "Tiden kan förlängas {time} om begäran är komplicerad eller framställningarna är många.",
        "The time limit can be extended {time} where a request is complex or requests are numerous.");

    public static readonly Phrase Frequency = new(
        "Oikeutta voi käyttää enintään {time}.",
        "Rättigheten kan utövas högst {time}.",
        "The right can be exercised at most {time}.");

    public static readonly Phrase Fee = new("Maksu", "Avgift", "Fee");
}
