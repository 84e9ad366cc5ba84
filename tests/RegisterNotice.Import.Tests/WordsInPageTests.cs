namespace RegisterNotice.Import.Tests;

/// <summary>The place of a fact is that of its words in the page as it was given, markup and all.</summary>
public sealed class WordsInPageTests
{
    private const string Head = "<h1>Tietosuojaseloste</h1>\n<h2>Rekisterinpitäjä</h2>\n";

    [Theory]
    [InlineData("<p>Villapaja Oy</p>", "Villapaja Oy")]
    [InlineData("<p>\r\n  Villapaja\r\n  Oy\r\n</p>", "Villapaja\r\n  Oy")]
    [InlineData("<p>Villapaja&nbsp;Oy</p>", "Villapaja&nbsp;Oy")]
    [InlineData("<p><b>Villa</b>paja <i>Oy</i></p>", "Villa</b>paja <i>Oy")]
    [InlineData("<p>Villa &amp; Lanka Oy</p>", "Villa &amp; Lanka Oy")]
    [InlineData("<P CLASS=alku>&nbsp;Villapaja Oy&nbsp;</P>", "Villapaja Oy")]
    [InlineData("<p title='a > b' data-x=\"<i>\" lang=fi>Villapaja Oy</p>", "Villapaja Oy")]
    [InlineData("<p title=it's>Villapaja Oy</p>", "Villapaja Oy")]
    [InlineData("<p><!-- Villapaja Oy --><!-- > --><span hidden>Villapaja Oy</span>Villapaja Oy</p>", "Villapaja Oy</p>")]
    [InlineData("<script>if (a < b) { write('<p>Villapaja Oy</p>') }</script><p>Villapaja Oy</p>", "Villapaja Oy</p>\n")]
    [InlineData("<style>p > b { }</style><p>Villapaja Oy<br>Pajakuja 1<br>00100 Helsinki</p>", "Villapaja Oy")]
    [InlineData("<ul><li>Villapaja Oy</li></ul>", "Villapaja Oy")]
    [InlineData("<div><p>Villapaja Oy</div>", "Villapaja Oy")]
    public void A_name_in_HTML_is_found_where_it_stands(string controller, string words)
    {
        var page = Head + controller + "\n<h2>Rekisterin nimi</h2><p>Asiakasrekisteri</p>";

        Words(page, PageFormat.Html, "/controllers/0/name").Should().Be(words.Split("</p>")[0]);
        Place(page, PageFormat.Html, "/controllers/0/name").Should().Be(page.LastIndexOf(words, StringComparison.Ordinal));
        Words(page, PageFormat.Html, "/registerName").Should().Be("Asiakasrekisteri");
    }

    [Fact]
    public void Words_that_are_moved_or_hidden_are_placed_at_their_block()
    {
        var hidden = "2a" + string.Concat("a@villapaja.example".Select(c => ((int)c ^ 0x2a).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        var page = $"{Head}<p>Villapaja Oy</p>\n<p>Posti: <a data-cfemail='{hidden}'>[email&#160;protected]</a></p>";

        Place(page, PageFormat.Html, "/controllers/0/emails/0").Should().Be(page.IndexOf("<p>Posti", StringComparison.Ordinal));
        Words(page, PageFormat.Html, "/controllers/0/name").Should().Be("Villapaja Oy");
    }

    [Fact]
    public void Of_a_line_with_several_facts_each_has_its_own_words()
    {
        const string Page = Head + "<p>Villapaja&nbsp;Oy, Y-tunnus <b>2345678-0</b>, s-posti: <a href='mailto:paja@villapaja.example'>paja@villapaja.example</a> p.&nbsp;040 123 4567</p>";

        Words(Page, PageFormat.Html, "/controllers/0/businessId").Should().Be("2345678-0");
        Words(Page, PageFormat.Html, "/controllers/0/emails/0").Should().Be("paja@villapaja.example");
        Words(Page, PageFormat.Html, "/controllers/0/phones/0").Should().Be("040 123 4567");
    }

    [Theory]
    [InlineData("Villapaja Oy", "Villapaja Oy")]
    [InlineData("**Villapaja** Oy", "Villapaja** Oy")]
    [InlineData("Villapaja\r\nOy", "Villapaja\r\nOy")]
    [InlineData("Villa \\& Lanka Oy", "Villa \\& Lanka Oy")]
    [InlineData("Villa &amp; Lanka Oy", "Villa &amp; Lanka Oy")]
    [InlineData("[Villapaja Oy](https://villapaja.example)", "Villapaja Oy")]
    [InlineData("- Villapaja Oy", "Villapaja Oy")]
    [InlineData("> Villapaja Oy", "Villapaja Oy")]
    [InlineData("<p>Villapaja Oy</p>", "Villapaja Oy")]
    [InlineData("<div>\r\n<p><b>Villapaja</b> Oy</p>\r\n</div>", "Villapaja</b> Oy")]
    [InlineData("    Villapaja Oy", "Villapaja Oy")]
    public void A_name_in_Markdown_is_found_where_it_stands(string controller, string words)
    {
        var page = $"# Tietosuojaseloste\r\n\r\n## Rekisterinpitäjä\r\n\r\n{controller}\r\n\r\n## Rekisterin nimi\r\n\r\nAsiakasrekisteri\r\n";

        Words(page, PageFormat.Markdown, "/controllers/0/name").Should().Be(words);
        Words(page, PageFormat.Markdown, "/registerName").Should().Be("Asiakasrekisteri");
    }

    [Fact]
    public void The_cells_of_a_table_are_places_of_their_own()
    {
        const string Html = "<h1>Tietosuojaseloste</h1><h2>Säilytysajat</h2><table><tr><th>Tieto</th><th></th><th>Säilytysaika</th></tr><tr><td>Laskut</td><td></td><td>Tietoja säilytetään 6 vuotta.</td></tr><tr><td>Tilaukset</td><td></td><td>Tietoja säilytetään 2 vuotta.</td></tr></table>";
        const string Text = "Tietosuojaseloste\n\n1. Rekisterin nimi\nPajan rekisteri\n\n2. Rekisterinpitäjä\nNimi \tVillapaja Oy\t Y-tunnus 2345678-0\nKatu \tPajakuja 1\t paja@villapaja.example\n";

        Words(Html, PageFormat.Html, "/retentionRules/0").Should().Contain("Laskut").And.EndWith("6 vuotta.");
        Words(Text, PageFormat.Text, "/controllers/0/businessId").Should().Be("2345678-0");
        Words(Text, PageFormat.Text, "/controllers/0/emails/0").Should().Be("paja@villapaja.example");
    }

    [Fact]
    public void What_a_text_was_wrapped_into_is_one_place()
    {
        const string Page = "Pajan asiakasrekisterin tietosuojaseloste,\nlaadittu 4.3.2024\n==========\n\nRekisterinpitäjä\n----------------\n\nVillapaja Oy\n";

        Words(Page, PageFormat.Text, "/title").Should().Be("Pajan asiakasrekisterin tietosuojaseloste,\nlaadittu 4.3.2024");
        Words(Page, PageFormat.Text, "/draftedOn").Should().Be("4.3.2024");
    }

    private static string Words(string page, PageFormat format, string pointer)
    {
        var span = Span(page, format, pointer);
        return page.Substring(Offset(page, span), span.Length);
    }

    private static int Place(string page, PageFormat format, string pointer) => Offset(page, Span(page, format, pointer));

    private static SourceSpan Span(string page, PageFormat format, string pointer) =>
        NoticeImporter.Import(page, new() { Format = format }).Facts.Should().Contain(fact => fact.Pointer == pointer).Which.Span;

    private static int Offset(string page, SourceSpan span) => page.Split('\n').Take(span.Line - 1).Sum(line => line.Length + 1) + span.Column - 1;
}
