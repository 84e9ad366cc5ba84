using RegisterNotice.Law;

namespace RegisterNotice.Samples;

/// <summary>A small shop in a bilingual town: an e-mail address broken by a space, signed requests, a newsletter. Every text is in Finnish and
/// Swedish.</summary>
public static partial class SmallSewingShop
{
    private const string TradeName = "Lankaneito";
    private const string Email = "asiakaspalvelu@lankaneito.example";
    private const string BrokenEmail = "asiakaspalvelu@lanka neito.example";

    /// <summary>The notice, in Finnish and Swedish.</summary>
    public static Notice Notice { get; } = Build() with
    {
        // The notice tells what for, but not to whom; a builder asks for a recipient.
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new(),
                    Purpose = Both("tilauksen vieminen asiakkaan osoitteeseen", "leverans av beställningen till kundens adress"),
                    Condition = Both("vain toimituksen vaatimassa laajuudessa", "endast i den omfattning som leveransen kräver"),
                },
            ],
        },
    };

    private static Notice Build() => NoticeBuilder.Create("small-sewing-shop", "fi").AlsoIn("sv")
        .Title("Verkkokaupan asiakasrekisteriseloste").In("sv", sv => sv.Title("Nätbutikens kundregisterbeskrivning"))
        .RegisterName("lankaneito.example verkkokaupan asiakasrekisteri.").In("sv", sv => sv.RegisterName("lankaneito.example nätbutikens kundregister."))
        .Controller(TradeName, c => c.BusinessId("9402617-1"))
        .Contact("Pirkko Puolanen", c => c.Role("rekisteristä vastaava henkilö").In("sv", sv => sv.Role("person som ansvarar för registret")).Email(Email))
        .Purpose("delivery", "Tilausten toimittaminen", p => p.Activity(ProcessingActivity.OrderFulfilment).In("sv", sv => sv.Description("Leverans av beställningar")))
        .Purpose("contact", "Yhteydenotot", p => p.Activity(ProcessingActivity.CustomerService).In("sv", sv => sv.Description("Kontakter")))
        .Purpose("relationship", "Asiakassuhteen hoito", p => p.Activity(ProcessingActivity.CustomerRelationship).In("sv", sv => sv.Description("Skötsel av kundrelationen")))
        .Purpose("development", "Palvelun kehittäminen", p => p.Activity(ProcessingActivity.ServiceDevelopment).In("sv", sv => sv.Description("Utveckling av tjänsten")))
        .Purpose("reporting", "Raportointi", p => p.Activity(ProcessingActivity.Statistics).In("sv", sv => sv.Description("Rapportering")))
        .Purpose("marketing", "Markkinointi", p => p.DirectMarketing().In("sv", sv => sv.Description("Marknadsföring")))
        .Purpose("draws", "Arvonnat", p => p.Activity(ProcessingActivity.Competitions).In("sv", sv => sv.Description("Utlottningar")))
        .Data("basics", "Perustiedot", d => d
            .Items(
                "sukunimi", "etunimi", "puhelinnumero", "sähköpostiosoite", "katuosoite", "postinumero", "postitoimipaikka",
                "uutiskirjeen tilaus", "käyttäjätunnus", "salasana", "ALV-tunnus (yritysasiakkailta)")
            .In("sv", sv => sv
                .Name("Basuppgifter")
                .Items(
                    "efternamn", "förnamn", "telefonnummer", "e-postadress", "gatuadress", "postnummer", "postanstalt",
                    "prenumeration på nyhetsbrevet", "användarnamn", "lösenord", "momsnummer (företagskunder)")))
        .Data("relationship", "Asiakkuustiedot", d => d
            .Items("tilaukset", "tilaushistoria", "asiakkaan kirjoittamat tuotearviot")
            .In("sv", sv => sv.Name("Kunduppgifter").Items("beställningar", "beställningshistorik", "produktomdömen som kunden har skrivit")))
        .FromDataSubject("rekisteröityminen", s => s.In("sv", sv => sv.Description("registrering")))
        .FromServiceUse("palvelun käyttö", s => s.In("sv", sv => sv.Description("användning av tjänsten")))
        .Keep("register", RetentionCriterion.UntilRelationshipEnds, r => r
            .Description("Tiedot säilytetään niin kauan kuin asiakassuhde kestää.")
            .In("sv", sv => sv.Description("Uppgifterna bevaras så länge kundrelationen varar.")))
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Tietoihin pääsee vain käyttäjätunnuksella ja riittävillä oikeuksilla.", s => s
            .Digital().In("sv", sv => sv.Description("Uppgifterna nås bara med användarnamn och tillräckliga rättigheter.")))
        .ProtectedBy(SecurityMeasureKind.Firewall, "Verkkokauppaohjelmistoa suojaavat palomuurit.", s => s
            .Digital().In("sv", sv => sv.Description("Butiksprogrammet skyddas av brandväggar.")))
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Tietoja käsittelee vain Lankaneidon henkilökunta.", s => s
            .In("sv", sv => sv.Description("Endast Lankaneitos personal behandlar uppgifterna.")))
        .Cookies(c => c
            .Description("Evästeistä näemme kävijäliikenteen, ja niiden avulla palvelu paranee.")
            .In("sv", sv => sv.Description("Kakorna visar oss besökstrafiken och hjälper oss att göra tjänsten bättre.")))
        .Right(RightKind.Access, r => r
            .Description("Asiakas saa tarkastaa, mitä hänestä on rekisterissä. Osoitteen, johon pyyntö lähetetään, saa asiakaspalvelusta sähköpostitse.")
            .In("sv", sv => sv.Description("Kunden får granska vad som finns om honom eller henne i registret. Adressen som begäran skickas till fås av kundtjänsten per e-post."))
            .Post().Email(BrokenEmail).Requires(RequestFormality.Written, RequestFormality.Signed).Under(Acts.PersonalDataAct, "26"))
        .Right(RightKind.Rectification, r => r
            .Description("Rekisteröitynyt asiakas muokkaa perustietojaan itse.").SelfService()
            .In("sv", sv => sv.Description("Registrerade kunder ändrar själva sina basuppgifter.")))
        .Right(RightKind.ObjectionToDirectMarketing, r => r
            .Description("Rekisteröitynyt asiakas voi kieltäytyä markkinointiviesteistä ja tilata uutiskirjeen tai lopettaa sen.").SelfService()
            .In("sv", sv => sv.Description("Registrerade kunder kan avböja marknadsföring samt beställa eller säga upp nyhetsbrevet.")))
        .Wording(InFinnish())
        .Wording(InSwedish())
        .Build();

    private static LocalizedText Both(string finnish, string swedish) => LocalizedText.Of(LanguageTag.Finnish, finnish).With(LanguageTag.Swedish, swedish);
}
