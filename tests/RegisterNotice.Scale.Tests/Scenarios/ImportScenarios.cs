using RegisterNotice.Import;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Long pages.</summary>
internal static class ImportScenarios
{
    private const int Size = 200;

    private static readonly string[] Pages =
    [
        "Rekisterinpitäjä\nLankakauppa Oy\n", "Otsikko\n----\n", "1. Otsikko\nTeksti.\n", "1.1.1 a\n", "- kohta\n", "a\n", "\n", "A B C D E F G H ", "Tietosuojaseloste\n\n", "Tietosuojavastaava\nNimi Niminen\n",
        "Tietoja säilytetään 2 vuotta. ", "a@b.fi, ", "Kehrääjänkatu 4, 33100 Tampere, ", "tietosuojalain (1050/2018) 6 § ", "artiklan 6(1)(a) ", "nimi, osoite, puhelin, ", "nimi; ", "Nimi: arvo\n",
        "Henkilötietoja ei luovuteta. ", "Google Analytics ", "(", ")", "[", "\t", "| a | b |\n", "a  b\n-  -\n", "Oy Ab ", "\u202A", "Rekisterin nimi: ", "123456-7 ", "XYZ\n", "Ruotsi, Norja ", "… ",
        "https://a.fi ", "12.3.2020 ", "+358 40 123 4567, ", "----\n",
    ];

    // Cells stand in tables only. Elsewhere AngleSharp drops their tags and appends each text to the one before by copying both, which takes the square of them; so it does with
    // texts in a table that stand in no cell.
    private static readonly string[] HtmlPages =
    [
        "<p>a</p>", "<p>a", "<h2>Rekisterinpitäjä</h2>Oy Ab", "<ul><li>a</li></ul>", "<li>a", "a<br>", "<b>a</b> ", "<a href=\"https://a.fi\">a</a> ",
        "<a href=\"mailto:a@b.fi\">a</a> ", "<dl><dt>a</dt><dd>b</dd></dl>", "&amp;", "&nbsp;", "<!-- a -->", "<span></span>", "<script>a</script>", "<nav>a</nav>", "<img alt=\"a\">", "<hr>", "<table><tr><td>a</td></tr></table>",
        "<b a=\"", "<p>Villapaja &",
    ];

    private static readonly string[] HtmlRows = ["<tr><td>a</td><td>b</td></tr>", "<tr><th>a</th><td>b</td></tr>", "<tr><td>a", "<tr><td><p>a</p></td><td>b</td></tr>", "<td>a", "<th>a", "<td></td>", "<caption>a</caption>"];

    private static readonly string[] MarkdownPages =
    [
        "# Rekisterinpitäjä\n\nOy Ab\n\n", "a\n====\n", "1. a\n", "- a\n\n", "  - a\n", "> a\n\n", "**a** ", "[a](https://a.fi) ", "<https://a.fi> ", "<b>a</b> ", "a  \n", "`a` ", "\\* ", "&amp; ", "![a](b) ", "| a | b |\n|---|---|\n| c | d |\n\n",
    ];

    public static IReadOnlyList<Scenario> All { get; } =
    [
        Of("import text", "{0}", PageFormat.Text, Pages),
        Of("import paragraphs of HTML", "<p>{0}</p>", PageFormat.Html, Pages),
        Of("import items of HTML", "<ul><li>{0}</li></ul>", PageFormat.Html, Pages),
        Of("import cells of HTML", "<table><tr><td>Nimi</td><td>{0}</td></tr></table>", PageFormat.Html, Pages),
        Of("import elements of HTML", "{0}", PageFormat.Html, HtmlPages),
        Of("import rows of HTML", "<table>{0}</table>", PageFormat.Html, HtmlRows),
        Of("import paragraphs of Markdown", "{0}", PageFormat.Markdown, Pages),
        Of("import items of Markdown", "- {0}", PageFormat.Markdown, Pages),
        Of("import cells of Markdown", "| a | b |\n|---|---|\n| Nimi | {0} |", PageFormat.Markdown, Pages),
        Of("import elements of Markdown", "{0}", PageFormat.Markdown, MarkdownPages),
    ];

    private static Scenario Of(string name, string around, PageFormat format, string[] pages) => new(name, pages, Size, (input, size) =>
    {
        var page = string.Format(System.Globalization.CultureInfo.InvariantCulture, around, string.Concat(Enumerable.Repeat(pages[input], size)));
        var before = format == PageFormat.Html ? "<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2>" : "Tietosuojaseloste\n\nRekisterinpitäjä\n\n";
        return () => NoticeImporter.Import(before + page, new() { Format = format });
    });
}
