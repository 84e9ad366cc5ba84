using static RegisterNotice.Samples.Words;
using Kind = RegisterNotice.SectionKind;

namespace RegisterNotice.Samples;

/// <content>The page as it is published.</content>
public static partial class ProspectRegister
{
    private static NoticeDocument InFinnish() => new()
    {
        Language = LanguageTag.Finnish,
        Title = "Rekisteriseloste & Tietosuojaseloste",
        Sections =
        [
            Section(Kind.PageChrome, null, Paragraph("Avaa valikko")),
            Section(Kind.Other, "Rekisteriseloste/Tietosuojaseloste", Paragraph("Metsänväen Taika:n asiakasrekisteri")),
            Numbered(
                "1",
                [Kind.Controller, Kind.Contact],
                "Rekisterinpitäjä ja vastaava henkilö",
                Paragraph("Nimi: Metsänväen Taika\nY-Tunnus: 9351870-5\nOsoite: Metsänväen Taika Sammalpolku 12 44100 Äänekoski")),
            Part(Kind.Contact, "Rekisteriasioista vastaava henkilö", Paragraph($"Tuulia Sammal\nSammalpolku 12 44100 Äänekoski\nsähköposti: {Email}")),
            Numbered("2", Kind.RegisterName, "Rekisterin nimi", Paragraph("Metsänväen Taika:n prospekti- ja asiakasrekisteri.")),
            Numbered(
                "3",
                [Kind.Purposes, Kind.LegalBasis, Kind.AutomatedDecisions, Kind.Disclosures],
                "Käsittelyn tarkoitus ja peruste",
                Paragraph("Asiakkaan tietoja voidaan käyttää seuraaviin tarkoituksiin:"),
                Bullets(
                    "asiakassuhteen hoitaminen ja kehittäminen",
                    "palvelun toteuttaminen",
                    "asiakastapahtumien varmentaminen",
                    "asiakaspalvelun ja liiketoiminnan kehittäminen",
                    "markkinointi, analysointi ja tilastointi",
                    "jälleenmarkkinointi (Googlella, Facebookilla ja sähköpostityökaluillamme on uudelleenmarkkinointitoimintoja.)",
                    "mielipide- ja markkinatutkimukset",
                    "kumppanuusmarkkinointi",
                    "asiakkaita voidaan segmentoida ja profiloida markkinointia varten\nKäsittely peruste on asiakkaan ja Metsänväen Taian asiakassuhde."),
                Paragraph("Tiedoista ei tehdä automaattisia päätöksiä."),
                Paragraph("Käsittelytehtäviä voidaan ulkoistaa ulkopuolisille palveluntarjoajille tietosuojalainsäädännön rajoissa.")),
            Numbered(
                "4",
                Kind.DataContent,
                "Rekisterin tietosisältö",
                Paragraph("Rekisterissä voi olla:"),
                Bullets(
                    "yhteystiedot, kuten nimi, postiosoite, puhelin ja sähköposti-osoite",
                    "rekisteröitymistiedot, kuten salasana, käyttäjätunnus, nimimerkki ja mahdollinen muu tunniste,",
                    "äidinkieli, ammatti tai arvo, sukupuoli ja ikä",
                    "asiakassuhteen tiedot, kuten laskutus ja maksut, tuotteet ja tilaukset, myyjä, palautteet ja yhteydenotot, arvonta- ja kilpailuvastaukset, peruutukset",
                    "viestinnän ja palvelujen käytön tiedot, kuten selailutiedot ja haut,",
                    "nauhoitetut asiakaspalvelupuhelut,",
                    "asiakkaan lähettämä sähköposti",
                    "mahdolliset profiilitiedot ja kiinnostuksen kohteet,",
                    "mahdolliset luvat ja suostumukset,",
                    "mahdolliset tarjontakiellot sekä",
                    "mahdolliset muut suostumuksella kerätyt tiedot")),
            Numbered(
                "5",
                Kind.Sources,
                "Mistä tiedot saadaan",
                Paragraph("Asiakkaan tiedot saadaan yleensä:"),
                Bullets(
                    "asiakkaalta puhelimitse, palautuskortilla, internetissä, sähköpostitse tai muuten vastaavasti,",
                    "evästeillä ja muilla vastaavilla tekniikoilla ( Googlen ja Facebookin uudelleenmarkkinointi)",
                    "VRK/Väestötietojärjestelmästä, Itellan osoiterekisteristä, puhelinyhtiöiden rekistereistä sekä muista vastaavista rekistereistä, yksityisistä ja julkisista.")),
            Numbered(
                "6",
                [Kind.Disclosures, Kind.Transfers],
                "Luovutukset ja siirrot EU:n tai Euroopan talousalueen ulkopuolelle",
                Paragraph("Luovutamme tietoja säännönmukaisesti:"),
                Bullets("suoramarkkinointiin henkilötietolain mukaisesti sekä", "markkina- ja mielipidetutkimuksiin ja vastaaviin selvityksiin.", "Facebookin mainostyökaluihin"),
                Paragraph("Tietoja ei siirretä ohjelmistoihin, jotka ovat EU:n tai Euroopan talousalueen ulkopuolella.")),
            Numbered("7", Kind.Rights, "Rekisteröidyn oikeudet"),
            Part(
                Kind.Access,
                "Tarkastus ja oikaisu (Henkilötietolaki 26§)",
                Paragraph(
                    "Asiakas saa tarkastaa rekisterissä olevat tietonsa. Pyyntö tehdään kirjallisena ja allekirjoitettuna kohdassa 1. "
                    + "mainittuun osoitteeseen. Suosittelemme tietosuojavaltuutetun toimiston lomaketta."),
                Paragraph("Virheen korjaamista voi pyytää kohdassa 2. mainitulta rekisteriasioista vastaavalta henkilöltä.")),
            Part(
                Kind.Objection,
                "Kielto-oikeus:",
                Paragraph("Asiakas voi kieltää tietojensa käytön suoramainontaan, etämyyntiin ja muuhun suoramarkkinointiin sekä markkina- ja mielipidetutkimuksiin."),
                Paragraph("Asiakas voi peruuttaa kaikki suostumuksensa.")),
            Part(
                Kind.Rectification,
                "Tiedon korjaaminen",
                Paragraph(
                    "Korjauspyyntö tehdään kirjallisesti. Siinä on perusteltava, mikä tieto on väärä, mikä on oikea tieto ja miten se korjataan. "
                    + "Suosittelemme tietosuojavaltuutetun toimiston lomaketta."),
                Paragraph($"Kieltoa ja oikaisua koskevat pyynnöt ottaa vastaan asiakaspalvelu: sähköposti {Email} tai kohdassa 1. mainittu osoite.")),
            Numbered("8", [Kind.Security, Kind.Retention], "Rekisterin suojaus ja säilytysajat"),
            Part(Kind.Security, "Paperiaineisto", Paragraph("Asiakirjat ovat lukitussa, paloturvallisessa kaapissa. Ne tuhotaan, kun ne on käsitelty.")),
            Part(
                Kind.Security,
                "Sähköinen aineisto",
                Paragraph(
                    "Järjestelmää käyttävät vain ne työntekijät, joiden työhön asiakastiedot kuuluvat. Jokaisella on oma tunnus ja salasana. Tietokantoja suojaavat salasanat, palomuurit ja muut tekniset keinot. "
                    + "Tietokannat ja niiden varmuuskopiot ovat lukituissa tiloissa, joihin pääsevät vain nimetyt, salassapitosopimuksen tehneet henkilöt.")),
            Part(Kind.Retention, "Säilytysajat", Paragraph("Rekisteri käydään läpi 3kk välein. Tieto, jota tarkoitukseen ei enää tarvita, tuhotaan.")),
            Numbered("9", [Kind.OtherRights, Kind.Complaint], "Muita oikeuksia"),
            Part(
                Kind.Other,
                "Henkilötietolain (523/99) edellyttämä informointi",
                Paragraph(
                    "Tietonne tallennetaan Metsänväen Taian rekisteriin. Ne ovat salassa pidettäviä, "
                    + "ja niitä luovutetaan vain lain nojalla tai luvallanne. Voitte tarkistaa tietonne.")),
            Part(
                Kind.Complaint,
                "Valitus valvontaviranomaiselle",
                Paragraph("Asiakas voi valittaa valvontaviranomaiselle. Voit tehdä valituksen viranomaiselle, jonka yhteystiedot ovat:"),
                Paragraph(
                    "Tietosuojavaltuutetun toimisto, käynti:\u00A0Ratapihantie 9, 6. krs, 00520 HELSINKI, posti:\u00A0PL 800, 00521 HELSINKI, "
                    + $"vaihde:\u00A0029 56 66700, Fax:\u00A0029 56 66735Sähköposti: {Email}, http://www.tietosuoja.fi/fi/index/yhteystiedot.html")),
        ],
    };
}
