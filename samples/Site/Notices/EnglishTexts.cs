using System.Text.Json.Nodes;
using RegisterNotice.Json;

namespace RegisterNotice.Site.Notices;

/// <summary>Puts a third language beside two: every text of a notice as its translator got it, in a table.</summary>
internal static class EnglishTexts
{
    private static readonly Dictionary<string, string> ByFinnish = new(StringComparer.Ordinal)
    {
        ["Verkkokaupan asiakasrekisteriseloste"] = "Notice of the web shop's customer register",
        ["lankaneito.example verkkokaupan asiakasrekisteri."] = "The customer register of the web shop lankaneito.example.",
        ["rekisteristä vastaava henkilö"] = "person in charge of the register",
        ["Tilausten toimittaminen"] = "Delivery of orders",
        ["Yhteydenotot"] = "Contacts",
        ["Asiakassuhteen hoito"] = "Care of the customer relationship",
        ["Palvelun kehittäminen"] = "Development of the service",
        ["Raportointi"] = "Reporting",
        ["Markkinointi"] = "Marketing",
        ["Arvonnat"] = "Prize draws",
        ["Perustiedot"] = "Basic details",
        ["sukunimi"] = "last name",
        ["etunimi"] = "first name",
        ["puhelinnumero"] = "phone number",
        ["sähköpostiosoite"] = "e-mail address",
        ["katuosoite"] = "street address",
        ["postinumero"] = "postal code",
        ["postitoimipaikka"] = "town",
        ["uutiskirjeen tilaus"] = "subscription to the newsletter",
        ["käyttäjätunnus"] = "user name",
        ["salasana"] = "password",
        ["ALV-tunnus (yritysasiakkailta)"] = "VAT number (of business customers)",
        ["Asiakkuustiedot"] = "Customer history",
        ["tilaukset"] = "orders",
        ["tilaushistoria"] = "history of orders",
        ["asiakkaan kirjoittamat tuotearviot"] = "product reviews that the customer has written",
        ["rekisteröityminen"] = "registration",
        ["palvelun käyttö"] = "use of the service",
        ["tilauksen vieminen asiakkaan osoitteeseen"] = "bringing the order to the customer's address",
        ["vain toimituksen vaatimassa laajuudessa"] = "only as far as delivery calls for it",
        ["Tiedot säilytetään niin kauan kuin asiakassuhde kestää."] = "The data are kept as long as the customer relationship lasts.",
        ["Tietoihin pääsee vain käyttäjätunnuksella ja riittävillä oikeuksilla."] = "The data are reached only with a user name and sufficient rights.",
        ["Verkkokauppaohjelmistoa suojaavat palomuurit."] = "Firewalls protect the software of the shop.",
        ["Tietoja käsittelee vain Lankaneidon henkilökunta."] = "Only the staff of Lankaneito process the data.",
        ["Asiakas saa tarkastaa, mitä hänestä on rekisterissä. Osoitteen, johon pyyntö lähetetään, saa asiakaspalvelusta sähköpostitse."] =
            "Customers may check what the register says of them. Customer service tells by e-mail to which address the request is sent.",
        ["Rekisteröitynyt asiakas muokkaa perustietojaan itse."] = "Registered customers change their basic details themselves.",
        ["Rekisteröitynyt asiakas voi kieltäytyä markkinointiviesteistä ja tilata uutiskirjeen tai lopettaa sen."] =
            "Registered customers can refuse marketing, and subscribe to the newsletter or end it.",
        ["Evästeistä näemme kävijäliikenteen, ja niiden avulla palvelu paranee."] = "Cookies show us how many visit the shop, and help us to improve it.",

        ["Tietosuojaseloste"] = "Privacy notice",
        ["Saarilahden kaupunginkirjaston asiakasrekisteri"] = "The customer register of Saarilahti Town Library",
        ["kirjastotoimenjohtaja"] = "director of the library",
        ["Aineiston lainaaminen ja kirjastokorttien hallinta"] = "Lending of material and keeping of library cards",
        ["Kirjaston maksujen periminen"] = "Collection of the library's fees",
        ["Kirjaston asiakkaat"] = "Customers of the library",
        ["Alle 15-vuotiaiden asiakkaiden huoltajat"] = "Guardians of customers under the age of 15",
        ["Yhteystiedot"] = "Contact details",
        ["nimi"] = "name",
        ["osoite"] = "address",
        ["asiointikieli"] = "language of service",
        ["Ilman yhteystietoja kirjastokorttia ei voida antaa."] = "Without contact details no library card can be given.",
        ["Henkilötunnus"] = "Personal identity code",
        ["Ilman henkilötunnusta kirjastokorttia ei voida antaa, koska lainaajan henkilöllisyydestä ei saada varmuutta."] =
            "Without the personal identity code no library card can be given, since the identity of the borrower cannot be made certain.",
        ["Lainaustiedot"] = "Loans",
        ["lainassa oleva aineisto"] = "material on loan",
        ["varaukset"] = "reservations",
        ["eräpäivät"] = "due dates",
        ["Ilman lainaustietoja aineistoa ei voida lainata."] = "Without these data no material can be lent.",
        ["Maksutiedot"] = "Payments",
        ["maksun aihe ja määrä"] = "reason and amount of the fee",
        ["maksupäivä"] = "day of payment",
        ["Maksamattomat maksut estävät lainaamisen."] = "Unpaid fees prevent borrowing.",
        ["lainat, palautukset ja maksut"] = "loans, returns and fees",
        ["väestötietojärjestelmä, osoitteenmuutokset"] = "Population Information System, changes of address",
        ["kirjastojärjestelmän ylläpito"] = "maintenance of the library system",
        ["perintätoimisto"] = "debt collection agency",
        ["erääntyneiden maksujen periminen"] = "collection of overdue fees",
        ["kun maksua ei ole suoritettu muistutuksista huolimatta"] = "when a fee has not been paid in spite of reminders",
        ["Tietoja ei poisteta, jos asiakkaalla on lainoja tai maksamattomia maksuja."] = "The data are not erased while the customer has loans or unpaid fees.",
        ["aineiston palauttamisesta"] = "the return of the material",
        ["Käyttöoikeus annetaan vain tehtäviin, joissa tietoja tarvitaan."] = "Access is given only for work that needs the data.",
        ["Kirjaston asiakasrekisteri"] = "Customer register of the library",
        ["asiakkaan nimi"] = "name of the customer",
        ["kirjastokortin numero"] = "number of the library card",
        ["Asiakkaat, lainat, varaukset ja maksut."] = "Customers, loans, reservations and fees.",
        ["kirjaamo"] = "registry",
        ["Tietopyyntö lähetetään kirjaamoon sähköpostitse tai postitse."] = "Requests for information are sent to the registry by e-mail or post.",
    };

    /// <summary>The notice with its texts in English too.</summary>
    /// <param name="notice">A notice in Finnish.</param>
    public static Notice AddTo(Notice notice)
    {
        var json = JsonNode.Parse(NoticeJson.Write(notice with { Languages = [.. notice.Languages, LanguageTag.English] }))!;
        AddTo(json);
        return NoticeJson.Parse(json.ToJsonString());
    }

    private static void AddTo(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var element in list)
            {
                AddTo(element);
            }
        }
        else if (node is JsonObject part)
        {
            if (part["fi"] is JsonValue finnish && ByFinnish.TryGetValue(finnish.GetValue<string>(), out var english))
            {
                part["en"] = english;
            }

            foreach (var (_, value) in part)
            {
                AddTo(value);
            }
        }
    }
}
