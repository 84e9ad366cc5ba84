using static RegisterNotice.Samples.Words;
using Kind = RegisterNotice.SectionKind;

namespace RegisterNotice.Samples;

/// <content>The page as it is published.</content>
public static partial class BrandedWebShop
{
    private static NoticeDocument InFinnish() => new()
    {
        Language = LanguageTag.Finnish,
        Title = "Rekisteri- ja tietosuojaseloste",
        Sections =
        [
            Section(Kind.Controller, "Rekisterinpitäjä", Paragraph($"{Company} , y-tunnus 9217344-2")),
            Section(Kind.Contact, "Kyselyt rekisteristä", Paragraph($"Rekisteristä ja tietosuojasta vastaa {Company} asiakaspalvelu ({Email})")),
            Section(Kind.RegisterName, "Rekisterin nimi", Paragraph("Pikkupilven asiakasrekisteri")),
            Section(
                [Kind.Purposes, Kind.LegalBasis],
                "Rekisterin käyttötarkoitus",
                Paragraph(
                    "Tietoja käsitellään henkilötietolain 8 §:n nojalla asiakkuuden tai muun asiallisen yhteyden hoitoon, kehittämiseen ja analysointiin, asiakasviestintään, "
                    + "markkinoinnin kohdentamiseen ja suunnitteluun, asiakaspalvelun parantamiseen sekä liiketoiminnan seurantaan ja suunnitteluun."),
                Paragraph(
                    "Lain sallimissa rajoissa tietoja voidaan käyttää myös yhteistyökumppaneidemme suoramainontaan, etämyyntiin ja muuhun suoramarkkinointiin sekä mielipide- ja markkinatutkimuksiin. "
                    + "Viestit voidaan lähettää sähköisesti.Rekisterin tietosisältö")),

            // Its heading ran into the paragraph before it.
            Section(
                Kind.DataContent,
                null,
                Paragraph("Perustiedot, kuten"),
                Numbers(Item("Nimi"), Item("Sähköposti"), Item("Yhteystiedot", "laskutusosoite", "sähköpostiosoite", "muut sähköiset osoitteet")),
                Paragraph("Asiakkuuden tai muun asiallisen yhteyden tiedot, kuten"),
                Numbers(
                    Item("asiakasnumero"),
                    Item("yhteistyösopimusten kulloinkin vaatimat tiedot"),
                    Item("asiointitiedot, esimerkiksi", "ostokäynnit", "palautteet", "tyytyväisyyskyselyjen vastaukset", "muut vastaavat tiedot"),
                    Item("tilaustiedot, esimerkiksi", "tilaaja ja lahjan saaja", "tuotteet ja hinnat", "laskut ja toimitukset", "palautukset ja reklamaatiot"),
                    Item("suostumus sähköiseen suoramarkkinointiin, markkinointikiellot ja tieto siitä, mistä osoite on saatu"),
                    Item("edellä mainittujen tietojen muutokset."))),
            Section(
                Kind.Sources,
                "Säännönmukaiset tietolähteet",
                Paragraph(
                    "Tiedot saadaan yleensä asiakkaalta itseltään. "
                    + "Niitä voidaan hakea ja päivittää myös osoitteiden päivityspalveluja ja muita vastaavia palveluja tarjoavien rekisterinpitäjien rekistereistä.")),
            Section(
                Kind.Security,
                "Rekisterin suojauksen periaatteet",
                Paragraph("Tulosteet pidetään toimitiloissamme. Turhat paperit silputaan."),
                Paragraph("Rekisteriin pääsevät vain ne työntekijät ja muut nimetyt henkilöt, jotka tarvitsevat sitä työssään. Heillä on käyttäjätunnukset ja salasanat."),
                Paragraph("Asiakkaan ja Pikkupilven välinen yhteys salataan.")),
            Section(
                Kind.Disclosures,
                "Tietojen luovutus kolmansille osapuolille",
                Paragraph("Kolmansille osapuolille tietoja annetaan vain, kun asiakasta ei muuten voida palvella:"),
                Paragraph("Maksaminen: kassalla annetut tiedot menevät valitun maksutavan mukaan maksun välittäjälle (Eräpolku)"),
                Paragraph("Toimittaminen: yhteystiedot ja toimitusosoite menevät kuljettajalle (Pakettipolku, Linjarahti)"),
                Paragraph("Jos käytät sivujemme chatia (Juttupilvi), viestisi tallentuvat sen palvelimille.")),
            Section(
                [Kind.Access, Kind.Objection, Kind.Rectification, Kind.Erasure, Kind.Retention],
                "Tarkastusoikeus, sen toteuttaminen ja kielto-oikeus",
                Paragraph("Asiakas saa tarkastaa häntä koskevat tiedot."),
                Paragraph(
                    "Rekisteröitynyt asiakas valitsee kohdassa ”Omat tiedot”, millaista markkinointia hän ottaa vastaan: lisää tai poista rasti ruudusta. "
                    + "Samassa paikassa voi korjata virheelliset tiedot. Asiakaspalvelukin auttaa."),
                Paragraph("Asiakas voi pyytää tietojensa poistamista, jos niiden käsittely ei ole tarpeen. Poistamme tiedot tai perustelemme, miksi emme poista."),
                Paragraph(
                    "Lakisääteinen tai muu oikeus voi estää poistamisen. Kirjanpitoaineisto on säilytettävä Kirjanpitolaissa säädetyn ajan (10 vuotta) mukaisesti, "
                    + "eikä sitä voida poistaa ennen kuin aika on kulunut.")),
            Section(
                Kind.Cookies,
                "Evästeet",
                Paragraph("Pikkupilven sivuilla on evästeitä. Ne pitävät yllä ostoskoria ja kirjautumista ja mittaavat sivujen suorituskykyä."),
                Paragraph("Osa evästeistä on väliaikaisia ja poistuu, kun selain suljetaan. Osa on pysyviä ja säilyy ennalta määrätyn ajan. Osa on sivujen toiminnalle välttämättömiä."),
                Paragraph("Suorituskykyä mittaamme Google Analyticsilla ja Facebook Pixelillä. Lue lisää: Google Analytics. Lue lisää: Facebook Pixel"),
                Paragraph("Chat tarvitsee evästeitä toimiakseen. Lue lisää: Juttupilvi"),
                Paragraph("Sivujemme jakopainikkeilla voit jakaa sisältöä sosiaalisessa mediassa. Painikkeen takana oleva palvelu voi silloin asettaa laitteellesi evästeen.")),
        ],
    };
}
