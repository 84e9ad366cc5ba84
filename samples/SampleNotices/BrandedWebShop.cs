using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Samples;

/// <summary>A company that sells under a brand: the repealed act as its basis, marketing for partners, named recipients and tools.</summary>
public static partial class BrandedWebShop
{
    private const string Company = "Sarastuskauppa Oy";
    private const string Email = "asiakaspalvelu@pikkupilvi.example";

    // Section 8 of the Personal Data Act, as the notice words it.
    private static readonly LegalBasis RelevantConnection = new()
    {
        Kind = LegalBasisKind.RelevantConnection,
        Description = Finnish("asiakkuus tai muu asiallinen yhteys"),
        Reference = Acts.PersonalDataAct.At("8") with { Text = Finnish("henkilötietolain 8 §:n nojalla") },
    };

    /// <summary>The notice, in Finnish.</summary>
    public static Notice Notice { get; } = Build() with
    {
        // Ten years, but the notice does not say from when.
        RetentionRules =
        [
            new()
            {
                Id = "accounting",
                Period = Period.FromYears(10),
                Description = Finnish("Kirjanpitoaineistoa ei voida poistaa ennen kuin kirjanpitolain aika on kulunut."),
                Reference = Acts.AccountingAct.At() with { Text = Finnish("Kirjanpitolaissa säädetyn ajan (10 vuotta)") },
            },
        ],

        // Not every tool has a name here, and the notice does not say who gets the data.
        Cookies = new()
        {
            State = DeclarationState.Some,
            Description = Finnish("Pikkupilven sivuilla on evästeitä. Osa niistä on sivujen toiminnalle välttämättömiä."),
            Technologies =
            [
                new() { Purpose = Finnish("ostoskori ja kirjautuminen") },
                new() { Name = "Väliaikaiset evästeet", SessionOnly = true },
                new() { Name = "Pysyvät evästeet", SessionOnly = false },
                new() { Name = "Google Analytics", Provider = "Google", Purpose = Finnish("sivujen suorituskyvyn mittaaminen") },
                new() { Name = "Facebook Pixel", Provider = "Facebook", Purpose = Finnish("sivujen suorituskyvyn mittaaminen") },
                new() { Name = "Juttupilvi", Purpose = Finnish("chatin toiminta") },
                new() { Name = "jakopainikkeet", Purpose = Finnish("sisällön jakaminen sosiaalisessa mediassa"), ThirdPartyAccess = true },
            ],
        },
    };

    private static Notice Build() => NoticeBuilder.Create("branded-web-shop", "fi")
        .Title("Rekisteri- ja tietosuojaseloste")
        .RegisterName("Pikkupilven asiakasrekisteri")
        .Controller(Company, c => c.BusinessId("9217344-2").Website("https://pikkupilvi.example"))
        .Contact(null, c => c.Organisation(Company).Role("asiakaspalvelu").Email(Email))
        .Purpose("relationship", "Asiakassuhteen hoitaminen", p => p.On(RelevantConnection).Activity(ProcessingActivity.CustomerRelationship))
        .Purpose("development", "Asiakassuhteen kehittäminen", p => p.On(RelevantConnection).Activity(ProcessingActivity.ServiceDevelopment))
        .Purpose("analysis", "Asiakassuhteen analysointi", p => p.On(RelevantConnection).Activity(ProcessingActivity.Analytics))
        .Purpose("communication", "Asiakasviestintä", p => p.On(RelevantConnection).Activity(ProcessingActivity.Communication))
        .Purpose("targeting", "Markkinoinnin kohdentaminen ja suunnittelu", p => p.On(RelevantConnection).DirectMarketing().Profiling())
        .Purpose("service", "Asiakaspalvelun parantaminen", p => p.On(RelevantConnection).Activity(ProcessingActivity.CustomerService))
        .Purpose("business", "Liiketoiminnan seuranta ja suunnittelu", p => p.On(RelevantConnection))
        .Purpose("partner-marketing", "Yhteistyökumppaneiden suoramainonta ja muu suoramarkkinointi, myös sähköisesti", p => p.DirectMarketing())
        .Purpose("distance-selling", "Yhteistyökumppaneiden etämyynti, myös sähköisesti", p => p.DirectMarketing())
        .Purpose("market-research", "Mielipide- ja markkinatutkimukset, myös sähköisesti", p => p.Activity(ProcessingActivity.MarketResearch))
        .Data("basics", "Perustiedot", d => d.Items("nimi", "sähköposti", "yhteystiedot (myös laskutusosoite, sähköpostiosoite ja muut sähköiset osoitteet)"))
        .Data("relationship", "Asiakkuuden tai muun asiallisen yhteyden tiedot", d => d.Items(
            "asiakasnumero",
            "yhteistyösopimusten kulloinkin vaatimat tiedot",
            "asiointitiedot, esimerkiksi ostokäynnit, palautteet, tyytyväisyyskyselyjen vastaukset ja muut vastaavat tiedot",
            "tilaustiedot, esimerkiksi tilaaja ja lahjan saaja, tuotteet, hinnat, laskut, toimitukset, palautukset ja reklamaatiot",
            "suostumus sähköiseen suoramarkkinointiin, markkinointikiellot ja tieto siitä, mistä osoite on saatu",
            "edellä mainittujen tietojen muutokset"))
        .FromDataSubject("Tiedot saadaan yleensä asiakkaalta itseltään.")
        .From(SourceKind.OtherRegister, "Osoitteiden päivityspalveluja ja muita vastaavia palveluja tarjoavien rekisterinpitäjien rekisterit")
        .DisclosuresStatement("Kolmansille osapuolille tietoja annetaan vain, kun asiakasta ei muuten voida palvella.")
        .DiscloseTo("Eräpolku", r => r.UsedFor("tilauksen maksaminen").When("valitun maksutavan mukaan").Of("basics"))
        .DiscloseTo("Pakettipolku", r => r.UsedFor("tilauksen toimittaminen").When("kun paketti lähetetään").Of("basics"))
        .DiscloseTo("Linjarahti", r => r.UsedFor("tilauksen toimittaminen").When("kun paketti lähetetään").Of("basics"))
        .DiscloseTo("Juttupilvi", r => r.UsedFor("chat-viestien välittäminen").When("kun asiakas käyttää chatia"))
        .ProtectedBy(SecurityMeasureKind.Physical, "Tulosteet pidetään toimitiloissamme.", s => s.Manual())
        .ProtectedBy(SecurityMeasureKind.Destruction, "Turhat paperit silputaan.", s => s.Manual())
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Rekisteriin pääsevät vain ne työntekijät ja muut nimetyt henkilöt, jotka tarvitsevat sitä työssään.")
        .ProtectedBy(SecurityMeasureKind.Authentication, "Heillä on käyttäjätunnukset ja salasanat.")
        .ProtectedBy(SecurityMeasureKind.Encryption, "Asiakkaan ja Pikkupilven välinen yhteys salataan.", s => s.Digital())
        .Right(RightKind.Access, r => r.Description("Asiakas saa tarkastaa itseään koskevat tiedot."))
        .Right(RightKind.ObjectionToDirectMarketing, r => r.Description("Rekisteröitynyt asiakas valitsee ruuduista, millaista markkinointia ottaa vastaan.").SelfService("Omat tiedot"))
        .Right(RightKind.Rectification, r => r.Description("Virheelliset tiedot voi korjata samassa paikassa tai asiakaspalvelun avulla.").SelfService("Omat tiedot").Email(Email))
        .Right(RightKind.Erasure, r => r
            .Description("Asiakas voi pyytää tietojensa poistamista. Poistamme ne tai perustelemme, miksi emme poista.")
            .Unless("Vain jos tietoja ei tarvita. Lakisääteinen tai muu oikeus voi estää poistamisen."))
        .Wording(InFinnish())
        .Build();

    private static LocalizedText Finnish(string text) => LocalizedText.Of(LanguageTag.Finnish, text);
}
