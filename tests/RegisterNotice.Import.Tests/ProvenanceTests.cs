using System.Text.Json;
using RegisterNotice.Documents;
using RegisterNotice.Import.Tests.RoundTrip;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Import.Tests;

public sealed class ProvenanceTests
{
    private const string Prose = "Tietosuojaseloste, laadittu 4.3.2024\n\n1. Rekisterinpitäjä\nPaja Kuura Oy, Y-tunnus 9104528-9\nKuurakatu 3\n33100 Tampere\npaja@kuura.example\n\n"
        + "2. Yhteyshenkilö\nVeera Pakkanen, puh. 040 123 4567\n\n3. Rekisterin nimi\nPajan asiakasrekisteri\n\n4. Henkilötietojen käsittelyn tarkoitus ja peruste\nTietoja käsitellään tilausten toimittamista ja laskutusta varten. Käsittely perustuu sopimukseen.\n\n"
        + "5. Rekisterin tietosisältö\nNimi, osoite, puhelinnumero ja tilatut tuotteet.\n\n6. Säännönmukaiset tietolähteet\nTiedot saadaan asiakkaalta itseltään.\n\n7. Tietojen luovutukset\nTietoja luovutetaan Postille toimitusta varten.\n\n"
        + "8. Tietojen siirto EU:n ulkopuolelle\nTietoja ei siirretä EU:n tai ETA:n ulkopuolelle.\n\n9. Säilytysaika\nTietoja säilytetään kaksi vuotta asiakassuhteen päättymisestä.\n\n10. Suojaus\nTiedot on suojattu salasanoin ja palomuurilla.\n\n"
        + "11. Oikeudet\nRekisteröidyllä on oikeus tarkastaa tietonsa ja vaatia virheen korjaamista. Rekisteröidyllä on oikeus tehdä valitus valvontaviranomaiselle.\n\n12. Evästeet\nSivusto käyttää evästeitä.\n\n13. Profilointi\nTietoja ei käytetä profilointiin eikä automaattiseen päätöksentekoon.\n";

    // What the importer gives a notice itself, and what holds the whole page.
    private static readonly string[] NotFromPage = ["schemaVersion", "id", "revision", "languages", "wordings"];

    private static readonly string[] Literal = ["/emails/", "/businessId", "/vatNumber", "/controllers/0/name", "/contacts/0/name"];

    public static TheoryData<string, PageFormat> Pages
    {
        get
        {
            var data = new TheoryData<string, PageFormat> { { Prose, PageFormat.Text } };
            foreach (var notice in SampleNotices.All.Append(TrilingualNotice.Instance))
            {
                foreach (var rendering in Rendering.All.Where(rendering => rendering.Language.Equals(LanguageTag.Finnish)))
                {
                    data.Add(rendering.Page(notice), rendering.Format);
                }

                if (notice.Wordings.Count > 0)
                {
                    data.Add(PlainTextWriter.Write(NoticeComposer.Compose(notice)), PageFormat.Text);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_fact_points_at_a_part_of_its_notice_and_at_a_place_in_the_page(string page, PageFormat format)
    {
        var result = NoticeImporter.Import(page, new() { Format = format });
        var notices = result.Notices.Select(JsonPlace.Of).ToArray();
        var lines = page.Replace("\r\n", "\n").Split('\n');

        foreach (var fact in result.Facts)
        {
            JsonPlace.Find(notices[fact.Notice], fact.Pointer).Should().NotBeNull(fact.ToString());
            fact.Span.Line.Should().BeInRange(1, lines.Length, fact.ToString());
            fact.Span.Column.Should().BeInRange(1, lines[fact.Span.Line - 1].Length, fact.ToString());
            fact.Span.Length.Should().BePositive(fact.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_part_of_a_notice_has_a_place_in_the_page(string page, PageFormat format)
    {
        var result = NoticeImporter.Import(page, new() { Format = format });

        for (var i = 0; i < result.Notices.Count; i++)
        {
            var told = result.Facts.Where(fact => fact.Notice == i).Select(fact => fact.Pointer).ToArray();
            var untold = Parts(JsonPlace.Of(result.Notices[i])).Where(part => !told.Any(pointer => pointer.StartsWith(part) || part.StartsWith(pointer)));

            untold.Should().BeEmpty();
        }
    }

    /// <summary>What a page writes as it is read can be cut out of it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_fact_that_is_a_name_or_a_channel_stands_in_its_words(string page, PageFormat format)
    {
        var result = NoticeImporter.Import(page, new() { Format = format });
        var notices = result.Notices.Select(JsonPlace.Of).ToArray();
        var lines = page.Split('\n');

        foreach (var fact in result.Facts.Where(fact => Array.Exists(Literal, member => fact.Pointer.ToString().Contains(member, StringComparison.Ordinal))))
        {
            var start = lines.Take(fact.Span.Line - 1).Sum(line => line.Length + 1) + fact.Span.Column - 1;
            var words = page.Substring(start, Math.Min(fact.Span.Length, page.Length - start));
            Digits(words).Should().Contain(Digits(JsonPlace.Find(notices[fact.Notice], fact.Pointer)!.Value.ToString()), fact.ToString());
        }
    }

    // Phone numbers are kept without what parts their digits; addresses are linked in HTML and escaped in Markdown.
    private static string Digits(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Each member of the notice that is read from the page; of lists, each item.
    private static IEnumerable<JsonPointer> Parts(JsonElement notice) => notice.EnumerateObject().Where(member => !NotFromPage.Contains(member.Name)).SelectMany(member => member.Value.ValueKind switch
    {
        JsonValueKind.Array => Enumerable.Range(0, member.Value.GetArrayLength()).Select(i => JsonPointer.Parse($"/{member.Name}/{i}")),
        JsonValueKind.Object when member.Value.TryGetProperty("items", out var items) => Enumerable.Range(0, items.GetArrayLength()).Select(i => JsonPointer.Parse($"/{member.Name}/items/{i}")).Append($"/{member.Name}"),
        _ => [$"/{member.Name}"],
    });
}
