using static RegisterNotice.Samples.Words;
using Kind = RegisterNotice.SectionKind;

namespace RegisterNotice.Samples;

/// <content>The page as it is published.</content>
public static partial class TwelveHeadings
{
    private static NoticeDocument InFinnish() => new()
    {
        Language = LanguageTag.Finnish,
        Title = FirstLine,
        Sections =
        [
            Numbered("1", Kind.Controller, "Rekisterinpitäjä", Paragraph($"{Company}\nJuotostie 42\n00180 Helsinki")),
            Numbered("2", Kind.Contact, "Yhteyshenkilö rekisteriä koskevissa asioissa", Paragraph("Ilmari Kolvi\n+358 40 1234567\nilmari@piiripaja.example")),
            Numbered("3", Kind.RegisterName, "Rekisterin nimi", Paragraph("Piiripaja Oy:n asiakasrekisteri")),
            Numbered(
                "4",
                Kind.Purposes,
                "Henkilötietojen käsittelyn tarkoitus",
                Paragraph("Rekisterin avulla käsitellään asiakkaan tilaukset, laskutetaan, hoidetaan asiakkuutta ja tiedotetaan siihen liittyvistä asioista.")),
            Numbered(
                "5",
                Kind.DataContent,
                "Rekisterin tietosisältö",
                Paragraph("Asiakkaan tunnistetiedot (Nimi, puhelin, osoite ja sähköposti.)"),
                Paragraph("Rekisteröityneen asiakkaan käyttäjätunnus ja salasana."),
                Paragraph("Ostetut tuotteet ja palvelut sekä jokaisen tilauksen laskutus ja toimitusosoite."),
                Paragraph("Asiakkaan itse antamat personoivat tiedot ja ostohistoriasta kootut tiedot."),
                Paragraph("Tiedot, joita verkkosivumme keräävät sivujen käytöstä.")),
            Numbered(
                "6",
                Kind.Sources,
                "Säännönmukaiset tietolähteet",
                Paragraph(
                    "Tiedot antaa asiakas itse, kun hän rekisteröityy, tilaa, käyttää asiakastiliään, soittaa tai kirjoittaa asiakaspalveluun tai asioi myymälässämme. Verkkosivut keräävät tietoja "
                    + "käytöstään automaattisesti. Osoitteita päivitämme julkisista lähteistä, esimerkiksi Postin osoiterekisteristä.")),
            Numbered(
                "7",
                Kind.Disclosures,
                "Tietojen säännönmukaiset luovutukset",
                Paragraph(
                    "Viranomaisille tietoja luovutetaan, kun laki sitä vaatii, esimerkiksi väärinkäytöksiä selvitettäessä. Tietoja voidaan siirtää niiden kolmansien osapuolten järjestelmiin, "
                    + "jotka ylläpitävät tai kehittävät palvelua Piiripaja Oy:n lukuun.")),
            Numbered(
                "8",
                Kind.Transfers,
                "Tietojen siirto EU/ETA –alueen ulkopuolelle",
                Paragraph("EU / ETA maiden ulkopuolelle tietoja ei anneta, ellei palvelun tekninen toteutus sitä vaadi. Piiripaja Oy pitää silloin huolta riittävästä tietosuojasta.")),
            Numbered(
                "9",
                Kind.Security,
                "Rekisterin suojauksen periaatteet",
                Paragraph(
                    "Järjestelmään kirjaudutaan henkilökohtaisin tunnuksin. Sitä suojaavat palomuurit ja muut tekniset keinot. Tiedot ovat lukituissa ja vartioiduissa tiloissa. "
                    + "Tunnukset annetaan vain rekisterin pitäjän omille työntekijöille.")),
            Numbered(
                "10",
                Kind.Access,
                "Tarkastusoikeus",
                Paragraph(
                    "Asiakas saa tarkastaa rekisterissä olevat tietonsa ja saada niistä kopion. "
                    + "Pyyntö tehdään kirjallisesti ja osoitetaan rekisterin ylläpitäjälle. Pyynnön voi tehdä kerran vuodessa.")),
            Numbered(
                "11",
                Kind.Rectification,
                "Oikeus vaatia tiedon korjaamista",
                Paragraph(
                    "Yhteystietonsa asiakas voi päivittää Piiripaja Oy:n verkkosivuilla tai asiakaspalvelun avulla. Muun tiedon korjaa asiakaspalvelu "
                    + $"({ServiceEmail} tai {ServicePhone}) tai rekisterin ylläpitäjä.")),
            Numbered(
                "12",
                Kind.OtherRights,
                "Muut henkilötietojen käsittelyyn liittyvät oikeudet",
                Paragraph($"Asiakas voi kieltää tietojensa käytön suoramainontaan. Kiellot / suostumukset ottaa vastaan asiakaspalvelu: ({ServiceEmail} tai {ServicePhone})")),
        ],
    };
}
