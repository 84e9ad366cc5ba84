namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Words that stand where HTML allows none are shown by browsers, and kept.</summary>
public sealed class MisplacedWordsTests
{
    // Elements that may hold certain elements only, or no words of their own.
    private static readonly string[] Containers =
    [
        "ul", "ol", "menu", "dir", "dl", "table", "thead", "tbody", "tfoot", "tr", "colgroup", "caption", "select", "optgroup", "option", "datalist", "hgroup", "ruby", "rt", "rp", "details", "summary", "fieldset", "legend", "figure", "figcaption",
        "picture", "map", "button", "label", "textarea", "p", "h1", "pre", "address", "blockquote", "form", "center", "font", "body", "html", "li", "dt", "dd", "td", "th", "a", "b",
    ];

    private static readonly string[] Items = ["li", "dt", "dd", "tr", "td", "th", "caption", "option", "optgroup", "summary", "legend", "p", "div", "b", "ul", "ol", "table", "h2"];

    [Fact]
    public void Every_word_is_kept_wherever_it_stands()
    {
        var lost = new List<string>();
        foreach (var outer in Containers)
        {
            foreach (var inner in Items)
            {
                foreach (var page in new[]
                {
                    $"<{outer}>kolme<{inner}>neljä</{inner}></{outer}>",
                    $"<{outer}><{inner}>neljä</{inner}>kolme</{outer}>",
                    $"<{outer}><{inner}>yksi<{outer}>kolme<{inner}>neljä</{inner}></{outer}></{inner}></{outer}>",
                    $"<{outer}><{inner}>yksi<{outer}>kolme</{outer}>kaksi</{inner}>neljä</{outer}>",
                    $"<{outer}>yksi<{outer}>kaksi<{inner}>kolme</{outer}>neljä</{outer}>",
                    $"<{outer}><{inner}>yksi</{outer}>kaksi<{outer}>kolme</{inner}>neljä",
                })
                {
                    var words = string.Join(" ", Page.Html(page).Wordings.Single().Words());
                    lost.AddRange(new[] { "yksi", "kaksi", "kolme", "neljä" }.Where(word => page.Contains(word, StringComparison.Ordinal) && !words.Contains(word, StringComparison.Ordinal)).Select(word => $"{word} of {page}"));
                }
            }
        }

        lost.Should().BeEmpty();
    }

    [Fact]
    public void Words_before_the_first_item_do_not_become_one()
    {
        var section = Page.Html("<h2>Henkilötietojen käsittelyn tarkoitukset</h2><ul>Käsittelemme tietoja:<li>tilausten toimittamiseksi</li><li>laskutusta varten</li></ul>").Section("Henkilötietojen käsittelyn tarkoitukset");

        section.Blocks[0].Should().BeOfType<ParagraphBlock>().Which.Text.Should().Be("Käsittelemme tietoja:");
        section.Blocks[1].Should().BeOfType<ListBlock>().Which.Items.Select(item => item.Text).Should().Equal("tilausten toimittamiseksi", "laskutusta varten");
    }

    [Fact]
    public void A_heading_in_a_button_that_unfolds_it_is_a_heading() =>
        Page.Html("<h2><button>Rekisterinpitäjä</button></h2><div><p>Paja Oy</p></div><button>Lähetä</button>").Controllers.Single().Name.Should().Be("Paja Oy");
}
