using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Samples;

/// <summary>A trade name with customers and prospects: profiling, an unreadable e-mail address, keeping told under security, rights made narrow.</summary>
public static partial class ProspectRegister
{
    private const string TradeName = "Metsänväen Taika";
    private const string Email = "[email protected]";
    private const string FirstSection = "kohdassa 1 mainittu osoite";
    private const string OmbudsmansForm = "tietosuojavaltuutetun toimiston verkkosivujen lomake";

    private static readonly PostalAddress Address = new() { Street = "Sammalpolku 12", PostalCode = "44100", Town = "Äänekoski" };

    /// <summary>The notice, in Finnish.</summary>
    public static Notice Notice { get; } = Build() with
    {
        LegalFramework = [Acts.PersonalDataAct.At() with { Text = Finnish("Henkilötietolain (523/99) edellyttämä informointi") }],

        // Purposes stand where recipients should; a builder asks for a recipient.
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new() { Recipient = new(), Purpose = Finnish("suoramarkkinointi"), Condition = Finnish("henkilötietolain mukaisesti"), Regular = true },
                new() { Recipient = new(), Purpose = Finnish("markkina- ja mielipidetutkimukset ja vastaavat selvitykset"), Regular = true },
                new() { Recipient = new() { Name = "Facebook" }, Purpose = Finnish("mainostyökalut"), Regular = true },
                new()
                {
                    Recipient = new() { Category = Finnish("ulkopuoliset palveluntarjoajat"), Kind = RecipientKind.Processor },
                    Purpose = Finnish("ulkoistetut käsittelytehtävät"),
                    Condition = Finnish("tietosuojalainsäädännön rajoissa"),
                },
            ],
        },
    };

    private static Notice Build() => NoticeBuilder.Create("prospect-register", "fi")
        .Title("Rekisteriseloste & Tietosuojaseloste")
        .RegisterName("Metsänväen Taika:n prospekti- ja asiakasrekisteri.")
        .Controller(TradeName, c => c.BusinessId("9351870-5").Address(Address))
        .Contact("Tuulia Sammal", c => c.Role("rekisteriasioista vastaava henkilö").Address(Address).Email(Email))
        .Purpose("relationship", "Asiakassuhteen hoitaminen ja kehittäminen", p => p.Activity(ProcessingActivity.CustomerRelationship))
        .Purpose("service", "Palvelun toteuttaminen", p => p.Activity(ProcessingActivity.OrderFulfilment))
        .Purpose("verification", "Asiakastapahtumien varmentaminen")
        .Purpose("development", "Asiakaspalvelun ja liiketoiminnan kehittäminen", p => p.Activity(ProcessingActivity.CustomerService, ProcessingActivity.ServiceDevelopment))
        .Purpose("marketing", "Markkinointi, analysointi ja tilastointi", p => p.DirectMarketing().Activity(ProcessingActivity.Analytics, ProcessingActivity.Statistics))
        .Purpose("remarketing", "Jälleenmarkkinointi, esimerkiksi Googlen, Facebookin ja sähköpostityökalujen uudelleenmarkkinointi", p => p.Activity(ProcessingActivity.Remarketing))
        .Purpose("research", "Mielipide- ja markkinatutkimukset", p => p.Activity(ProcessingActivity.MarketResearch))
        .Purpose("partners", "Kumppanuusmarkkinointi", p => p.DirectMarketing())
        .Purpose("profiling", "Asiakkaiden segmentointi ja profilointi markkinointia varten", p => p.Profiling())
        .Data("contact", "Yhteystiedot", d => d.Items("nimi", "postiosoite", "puhelin", "sähköpostiosoite"))
        .Data("registration", "Rekisteröitymistiedot", d => d.Items("salasana", "käyttäjätunnus", "nimimerkki", "mahdollinen muu tunniste"))
        .Data("background", "Taustatiedot", d => d.Items("äidinkieli", "ammatti tai arvo", "sukupuoli", "ikä"))
        .Data("relationship", "Asiakassuhteen tiedot", d => d.Items(
            "laskutus ja maksut", "tuotteet ja tilaukset", "myyjä", "palautteet ja yhteydenotot", "arvonta- ja kilpailuvastaukset", "peruutukset"))
        .Data("usage", "Viestinnän ja palvelujen käytön tiedot", d => d.Items("selailutiedot", "haut"))
        .Data("calls", "Nauhoitetut asiakaspalvelupuhelut")
        .Data("emails", "Asiakkaan lähettämä sähköposti")
        .Data("interests", "Mahdolliset profiilitiedot ja kiinnostuksen kohteet")
        .Data("permissions", "Mahdolliset luvat ja suostumukset")
        .Data("refusals", "Mahdolliset tarjontakiellot")
        .Data("other", "Mahdolliset muut suostumuksella kerätyt tiedot")
        .FromDataSubject("puhelimitse")
        .FromDataSubject("palautuskortilla")
        .FromDataSubject("internetissä")
        .FromDataSubject("sähköpostitse tai muuten vastaavasti")
        .FromServiceUse("evästeet ja muut vastaavat tekniikat (Googlen ja Facebookin uudelleenmarkkinointi)")
        .From(SourceKind.PublicRegister, configure: s => s.Name("VRK/Väestötietojärjestelmä"))
        .From(SourceKind.OtherRegister, configure: s => s.Name("Itellan osoiterekisteri"))
        .From(SourceKind.OtherRegister, "puhelinyhtiöiden rekisterit")
        .From(SourceKind.OtherRegister, "muut vastaavat rekisterit, yksityiset ja julkiset")
        .NoTransfersOutsideEea("Tietoja ei siirretä ohjelmistoihin, jotka ovat EU:n tai Euroopan talousalueen ulkopuolella.")
        .NoAutomatedDecisions(profiling: true, d => d.Description("Tiedoista ei tehdä automaattisia päätöksiä."))
        .Keep("register", RetentionCriterion.UntilPurposeEnds, r => r
            .ReviewEvery(Period.FromMonths(3))
            .Description("Rekisteri käydään läpi 3kk välein. Tarpeeton tieto tuhotaan."))
        .ProtectedBy(SecurityMeasureKind.Physical, "Asiakirjat ovat lukitussa, paloturvallisessa kaapissa.", s => s.Manual())
        .ProtectedBy(SecurityMeasureKind.Destruction, "Asiakirjat tuhotaan, kun ne on käsitelty.", s => s.Manual())
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Järjestelmää käyttävät vain ne työntekijät, joiden työhön asiakastiedot kuuluvat.", s => s.Digital())
        .ProtectedBy(SecurityMeasureKind.Authentication, "Jokaisella on oma tunnus ja salasana.", s => s.Digital())
        .ProtectedBy(SecurityMeasureKind.Firewall, "Tietokantoja suojaavat salasanat, palomuurit ja muut tekniset keinot.", s => s.Digital())
        .ProtectedBy(SecurityMeasureKind.Backup, "Tietokannat ja varmuuskopiot ovat lukituissa tiloissa.", s => s.Digital())
        .ProtectedBy(SecurityMeasureKind.Confidentiality, "Nimetyt käsittelijät ovat allekirjoittaneet salassapitosopimuksen.", s => s.Digital())
        .Right(RightKind.Access, r => r
            .Description("Asiakas saa tarkastaa rekisterissä olevat tietonsa. Suosittelemme tietosuojavaltuutetun toimiston lomaketta.")
            .Post(FirstSection).Form(OmbudsmansForm)
            .Requires(RequestFormality.Written, RequestFormality.Signed)
            .Under(Acts.PersonalDataAct, "26"))
        .Right(RightKind.ObjectionToDirectMarketing, r => r
            .Description("Asiakas voi kieltää tietojensa käytön suoramainontaan, etämyyntiin ja muuhun suoramarkkinointiin sekä markkina- ja mielipidetutkimuksiin.")
            .Email(Email).Post(FirstSection))
        .Right(RightKind.WithdrawConsent, r => r.Description("Asiakas voi peruuttaa kaikki suostumuksensa."))
        .Right(RightKind.Rectification, r => r
            .Description("Korjausta voi pyytää kohdassa 2 mainitulta rekisteriasioista vastaavalta henkilöltä tai asiakaspalvelusta.")
            .Email(Email).Post(FirstSection).Form(OmbudsmansForm)
            .Requires(RequestFormality.Written, RequestFormality.Reasoned)
            .Unless("Pyynnössä on perusteltava, mikä tieto on väärä, mikä on oikea tieto ja miten se korjataan."))
        .Right(RightKind.Complaint, r => r.Description("Asiakas voi valittaa valvontaviranomaiselle."))
        .SupervisoryAuthority(new()
        {
            Name = Finnish("Tietosuojavaltuutetun toimisto"),
            VisitingAddress = new() { Street = "Ratapihantie 9, 6. krs", PostalCode = "00520", Town = "HELSINKI" },
            Address = new() { PostOfficeBox = "PL 800", PostalCode = "00521", Town = "HELSINKI" },
            Phone = "029 56 66700",
            Email = Email,
            Website = "http://www.tietosuoja.fi/fi/index/yhteystiedot.html",
        })
        .Wording(InFinnish())
        .Build();

    private static LocalizedText Finnish(string text) => LocalizedText.Of(LanguageTag.Finnish, text);
}
