using System.Text.Encodings.Web;
using System.Text.Unicode;
using RegisterNotice.Import;
using RegisterNotice.Words.Phrases;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Writes what was read from a page as one of HTML: the page's own text with marks, and beside each line the facts that were read from it.</summary>
internal static class HtmlExplanation
{
    private static readonly HtmlEncoder Encoder =
        HtmlEncoder.Create(
            UnicodeRanges.BasicLatin,
            UnicodeRanges.Latin1Supplement,
            UnicodeRanges.LatinExtendedA,
            UnicodeRanges.GeneralPunctuation);

    /// <summary>Writes the explanation.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="page">The page.</param>
    /// <param name="source">Its lines with what was read from them.</param>
    /// <param name="language">The language of the explanation.</param>
    public static void Write(TextWriter output, ImportedPage page, SourceLines source, LanguageTag language)
    {
        var title = Encoder.Encode(ExplainTexts.Title.Fill(language, ("page", Path.GetFileName(page.File.NameIn(language)))));
        output.WriteLine($"""
            <!DOCTYPE html>
            <html lang="{language.Value}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {HtmlExplanationStyle.Sheet}
            </style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{Encoder.Encode(ExplainTexts.Legend[language])}</p>
            <h2>{Encoder.Encode(ExplainTexts.Page[language])}</h2>
            <div class="page" lang="{Encoder.Encode(page.Language.Value)}">
            """);
        var (placed, elsewhere) = MarkedLine.Of(PageText.Read(page.Result.Text, page.Options.Format, source), source);
        foreach (var line in placed)
        {
            Row(output, line, language);
        }

        output.WriteLine("</div>");
        List(output, ExplainTexts.Elsewhere, elsewhere, language);
        List(output, ExplainTexts.UnclearHeading, [.. source.Marks.Where(mark => mark.IsUnclear)], language);
        Unread(output, page, language);
        if (page.Options.Format != PageFormat.Text && page.OfFile is null)
        {
            Source(output, source, language);
        }

        output.WriteLine("</main>\n</body>\n</html>");
    }

    private static void Row(TextWriter output, MarkedLine line, LanguageTag language)
    {
        output.Write($"<div class=\"row\">\n<p class=\"{KindOf(line.Line.Kind)}\">");
        foreach (var piece in line.Pieces)
        {
            var words = Encoder.Encode(piece.Text);
            var opening = piece.IsUnclear ? "<mark class=\"unclear\">" : "<mark>";
            output.Write(piece.IsMarked ? opening + words : words);
            foreach (var mark in piece.Ending)
            {
                var number = Numbers.Plain(mark.Number);
                var name = Encoder.Encode(NameOf(mark, language));
                output.Write($"<a id=\"place-{number}\" href=\"#mark-{number}\" aria-label=\"{name}\">{number}</a>");
            }

            output.Write(piece.IsMarked ? "</mark>" : "");
        }

        output.WriteLine("</p>");
        if (line.Parts.Count > 0)
        {
            output.WriteLine($"<ul class=\"facts\" lang=\"{language.Value}\">");
            foreach (var mark in line.Beginning)
            {
                Fact(output, mark, $"mark-{Numbers.Plain(mark.Number)}", language);
            }

            output.WriteLine("</ul>");
        }

        output.WriteLine("</div>");
    }

    private static void Fact(TextWriter output, SourceMark mark, string? id, LanguageTag language)
    {
        var number = Numbers.Plain(mark.Number);
        output.Write($"<li{(id is null ? "" : $" id=\"{id}\"")}><a href=\"#place-{number}\">{number}</a> ");
        var reason = Encoder.Encode(mark.Grounds(language));
        var place = Encoder.Encode(mark.Pointer.ToString());
        output.WriteLine(mark.IsUnclear
            ? $"<strong>{Encoder.Encode(ExplainTexts.UnclearMark[language])}</strong> {reason}</li>"
            : $"<strong>{Encoder.Encode(mark.Value)}</strong> <code title=\"{reason}\">{place}</code></li>");
    }

    private static void List(TextWriter output, Phrase heading, IReadOnlyList<SourceMark> marks, LanguageTag language)
    {
        if (marks.Count == 0)
        {
            return;
        }

        output.WriteLine($"<h2>{Encoder.Encode(heading[language])}</h2>\n<ul class=\"facts\">");
        foreach (var mark in marks)
        {
            Fact(output, mark, id: null, language);
        }

        output.WriteLine("</ul>");
    }

    private static void Unread(TextWriter output, ImportedPage page, LanguageTag language)
    {
        if (page.Result.Unread.Count == 0)
        {
            return;
        }

        output.WriteLine($"<h2>{Encoder.Encode(ExplainTexts.UnreadHeading[language])}</h2>\n<ul class=\"facts\">");
        foreach (var passage in page.Result.Unread)
        {
            output.WriteLine($"<li>{Encoder.Encode(page.PlaceOf(passage.Span))} {Encoder.Encode(passage.Text)}</li>");
        }

        output.WriteLine("</ul>");
    }

    private static void Source(TextWriter output, SourceLines source, LanguageTag language)
    {
        output.WriteLine($"<details>\n<summary>{Encoder.Encode(ExplainTexts.Markup[language])}</summary>\n<ol class=\"source\">");
        foreach (var line in source.Lines)
        {
            output.WriteLine($"<li>{Encoder.Encode(line)}</li>");
        }

        output.WriteLine("</ol>\n</details>");
    }

    private static string NameOf(SourceMark mark, LanguageTag language) =>
        mark.IsUnclear ? $"{ExplainTexts.UnclearMark[language]}: {mark.Reason}" : $"{mark.Pointer}: {mark.Value}";

    private static string KindOf(PageLineKind kind) => kind switch
    {
        PageLineKind.Heading => "heading",
        PageLineKind.Item => "item",
        _ => "words",
    };
}
