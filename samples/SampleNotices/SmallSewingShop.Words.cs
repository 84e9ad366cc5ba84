using static RegisterNotice.Samples.Words;
using Kind = RegisterNotice.SectionKind;

namespace RegisterNotice.Samples;

/// <content>The page as it is published.</content>
public static partial class SmallSewingShop
{
    private static NoticeDocument InFinnish() => new()
    {
        Language = LanguageTag.Finnish,
        Title = "Verkkokaupan asiakasrekisteriseloste",
        Sections =
        [
            Section([Kind.Controller, Kind.Contact], "Rekisterin pitäjä ja vastuuhenkilö", Paragraph("Lankaneito, y-tunnus 9402617-1"), Paragraph($"Pirkko Puolanen {Email}")),
            Section(Kind.RegisterName, "Rekisterin nimi", Paragraph("lankaneito.example verkkokaupan asiakasrekisteri.")),
            Section(
                [Kind.Purposes, Kind.Objection],
                "Mihin rekisteriä käytetään",
                Paragraph(
                    "Palvelemme rekisterin avulla verkkokaupan rekisteröityneitä asiakkaita: toimitamme tilauksia ja otamme yhteyttä, hoidamme asiakassuhdetta, kehitämme palvelua, "
                    + "raportoimme, markkinoimme ja arvomme palkintoja. Markkinointiviesteistä voi kieltäytyä.")),
            Section(Kind.DataContent, "Rekisterin tietosisältö"),
            Part(
                Kind.DataContent,
                "Perustiedot",
                Paragraph(
                    "Sukunimi, etunimi, puhelinnumero, sähköpostiosoite, katuosoite, postinumero, postitoimipaikka, uutiskirjeen rekisteröinti, käyttäjätunnus, salasana "
                    + "ja yritysasiakkailta ALV-tunnus.")),
            Part(Kind.DataContent, "Asiakkuustiedot", Paragraph("Tilaukset, tilaushistoria ja asiakkaan kirjoittamat tuotearviot.")),
            Section(Kind.Sources, "Tietolähteet", Paragraph("Tiedot saadaan rekisteröitymisestä ja palvelun käytöstä.")),
            Section(Kind.Retention, "Tietojen säilytys ja hävittäminen", Paragraph("Tiedot säilytetään niin kauan kuin asiakassuhde kestää.")),
            Section(
                [Kind.Security, Kind.Rectification, Kind.Objection],
                "Rekisterin suojaus",
                Paragraph(
                    "Tietoihin pääsee vain käyttäjätunnuksella ja riittävillä oikeuksilla. Tiedot ovat verkkokauppaohjelmistossa, jota suojaavat palomuurit. "
                    + "Tietoja käsittelee vain Lankaneidon henkilökunta."),
                Paragraph("Rekisteröitynyt asiakas muokkaa perustietojaan itse ja tilaa tai peruu uutiskirjeen.")),
            Section(Kind.Disclosures, "Tietojen luovutus", Paragraph("Tietoja annetaan ulkopuolisille vain siinä laajuudessa, jonka tilauksen toimittaminen asiakkaan osoitteeseen vaatii.")),
            Section(Kind.Cookies, "Evästeet", Paragraph("Kaupassamme on evästeitä (”cookie”). Niistä näemme kävijäliikenteen, ja niiden avulla palvelu paranee.")),
            Section(
                Kind.Access,
                "Tarkastusoikeus",
                Paragraph(
                    "Henkilötietolain 26 §:n nojalla asiakas saa tarkastaa, mitä hänestä on rekisterissä. Lähetä pyyntö kirjallisena ja allekirjoitettuna osoitteeseen, jonka saat asiakaspalvelusta. "
                    + $"Kysy osoitetta sähköpostitse {BrokenEmail}.")),
        ],
    };

    private static NoticeDocument InSwedish() => new()
    {
        Language = LanguageTag.Swedish,
        Title = "Nätbutikens kundregisterbeskrivning",
        Sections =
        [
            Section([Kind.Controller, Kind.Contact], "Registeransvarig och ansvarsperson", Paragraph("Lankaneito, FO-nummer 9402617-1"), Paragraph($"Pirkko Puolanen {Email}")),
            Section(Kind.RegisterName, "Registrets namn", Paragraph("lankaneito.example nätbutikens kundregister.")),
            Section(
                [Kind.Purposes, Kind.Objection],
                "Vad registret används till",
                Paragraph(
                    "Med registret betjänar vi nätbutikens registrerade kunder: vi levererar beställningar och tar kontakt, sköter kundrelationen, utvecklar tjänsten, "
                    + "rapporterar, marknadsför och lottar ut priser. Man kan avböja marknadsföring.")),
            Section(Kind.DataContent, "Registrets datainnehåll"),
            Part(
                Kind.DataContent,
                "Basuppgifter",
                Paragraph(
                    "Efternamn, förnamn, telefonnummer, e-postadress, gatuadress, postnummer, postanstalt, prenumeration på nyhetsbrevet, användarnamn, lösenord "
                    + "och företagskunders momsnummer.")),
            Part(Kind.DataContent, "Kunduppgifter", Paragraph("Beställningar, beställningshistorik och produktomdömen som kunden har skrivit.")),
            Section(Kind.Sources, "Uppgiftskällor", Paragraph("Uppgifterna fås vid registreringen och när tjänsten används.")),
            Section(Kind.Retention, "Bevaring och förstöring av uppgifter", Paragraph("Uppgifterna bevaras så länge kundrelationen varar.")),
            Section(
                [Kind.Security, Kind.Rectification, Kind.Objection],
                "Skydd av registret",
                Paragraph(
                    "Uppgifterna nås bara med användarnamn och tillräckliga rättigheter. De finns i butiksprogrammet, som skyddas av brandväggar. "
                    + "Endast Lankaneitos personal behandlar uppgifterna."),
                Paragraph("Registrerade kunder ändrar själva sina basuppgifter och beställer eller säger upp nyhetsbrevet.")),
            Section(Kind.Disclosures, "Utlämnande av uppgifter", Paragraph("Uppgifter ges till utomstående endast i den omfattning som leveransen till kundens adress kräver.")),
            Section(Kind.Cookies, "Kakor", Paragraph("Vår butik använder kakor (”cookie”). De visar oss besökstrafiken och hjälper oss att göra tjänsten bättre.")),
            Section(
                Kind.Access,
                "Rätt till insyn",
                Paragraph(
                    "Enligt 26 § i personuppgiftslagen får kunden granska vad som finns om honom eller henne i registret. Skicka en skriftlig och undertecknad begäran till den adress som du får av kundtjänsten. "
                    + $"Fråga efter adressen per e-post {BrokenEmail}.")),
        ],
    };
}
