using RegisterNotice.Import.Tests.RoundTrip;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Import.Tests;

/// <summary>Pages of our own in the three languages and formats, and the samples as they are rendered.</summary>
internal static class NoticePages
{
    public const string Finnish =
        "Tietosuojaseloste, laadittu 4.3.2024\n\n1. Rekisterinpitäjä\nPaja Kuura Oy, Y-tunnus 9104528-9\nKuurakatu 3\n33100 Tampere\npaja@kuura.example\n\n2. Yhteyshenkilö\nVeera Pakkanen, puh. 040 123 4567\n\n"
        + "3. Rekisterin nimi\nPajan asiakasrekisteri\n\n4. Henkilötietojen käsittelyn tarkoitus ja peruste\nTietoja käsitellään tilausten toimittamista ja laskutusta varten. Käsittely perustuu sopimukseen.\n\n"
        + "5. Rekisterin tietosisältö\nRekisterissä on:\n- nimi ja osoite\n- puhelinnumero\n- tilatut tuotteet\n\n6. Säännönmukaiset tietolähteet\nTiedot saadaan asiakkaalta itseltään.\n\n7. Tietojen luovutukset\nTietoja luovutetaan Postille toimitusta varten.\n\n"
        + "8. Tietojen siirto EU:n ulkopuolelle\nTietoja ei siirretä EU:n tai ETA:n ulkopuolelle.\n\n9. Säilytysaika\nTietoja säilytetään kaksi vuotta asiakassuhteen päättymisestä.\n\n10. Suojaus\nTiedot on suojattu salasanoin ja palomuurilla.\n\n"
        + "11. Oikeudet\nRekisteröidyllä on oikeus tarkastaa tietonsa ja vaatia virheen korjaamista. Rekisteröidyllä on oikeus tehdä valitus valvontaviranomaiselle.\n\n12. Evästeet\nSivusto käyttää evästeitä.\n\n"
        + "13. Profilointi\nTietoja ei käytetä profilointiin eikä automaattiseen päätöksentekoon.\n";

    public const string Swedish =
        "Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nVerkstad Rimfrost Ab, FO-nummer 9104528-9, rimfrost@verkstad.example\n\nÄndamål och rättslig grund\nUppgifterna behandlas för att leverera beställningar. Behandlingen grundar sig på avtal.\n\n"
        + "Vilka uppgifter vi behandlar\nnamn, adress, telefonnummer\n\nUppgiftskällor\nUppgifterna fås av kunden själv.\n\nUtlämnande av uppgifter\nUppgifterna lämnas inte ut till utomstående.\n\nHur länge uppgifterna sparas\nUppgifterna sparas i två år efter att kundförhållandet upphört.\n\n"
        + "Dina rättigheter\nDu har rätt att granska dina uppgifter och att kräva rättelse av fel. Du har rätt att lämna in klagomål till tillsynsmyndigheten.\n";

    public const string English =
        "<html lang=\"en\"><body><nav><a href=\"/\">Home</a></nav><main><h1>Privacy notice</h1><h2>Controller</h2><p>Frost Workshop Ltd<br><a href=\"mailto:frost@workshop.example\">Write to us</a></p>"
        + "<h2>Purposes and legal basis</h2><p>We process personal data to deliver orders. The processing is based on a contract.</p><h2>What data we process</h2><ul><li>name</li><li>address</li><li>orders</li></ul>"
        + "<h2>Retention</h2><table><tr><th>Data</th><th>Purpose</th><th>Retention period</th></tr><tr><td>Orders</td><td>delivery</td><td>kept for 2 years</td></tr><tr><td>Invoices</td><td>accounting</td><td>kept for 6 years</td></tr></table>"
        + "<h2>Your rights</h2><p>You have the right of access to your data and the right to have your data erased. We answer within one month.</p><h2>Cookies</h2><p>We use cookies.</p></main><footer>© Frost Workshop</footer></body></html>";

    public const string Several =
        "# Tietosuojaselosteet\n\n## Rekisterinpitäjä\n\nVillapaja Oy\n\n## Rekisterin nimi\n\nAsiakkaat\n\n## Säilytysaika\n\nTietoja säilytetään 2 vuotta.\n\n"
        + "## Rekisterinpitäjä\n\nVillapaja Oy\n\n## Rekisterin nimi\n\nTyönhakijat\n\n## Säilytysaika\n\nTietoja säilytetään 6 kuukautta.\n";

    /// <summary>Those of people, each with its format.</summary>
    public static IReadOnlyList<(string Page, PageFormat Format)> Own { get; } =
        [(Finnish, PageFormat.Text), (Swedish, PageFormat.Text), (English, PageFormat.Html), (Several, PageFormat.Markdown)];

    /// <summary>Those of people, and the samples in every language, layout and format.</summary>
    public static IEnumerable<(string Page, PageFormat Format)> All =>
        [.. Own, .. from notice in SampleNotices.All.Append(TrilingualNotice.Instance).Append(FaultlessNotice.Instance) from rendering in Rendering.All select (rendering.Page(notice), rendering.Format)];
}
