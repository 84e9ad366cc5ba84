using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Writes a page as one of HTML with its facts marked; each mark leads to what was read there, and back.</summary>
internal static class HtmlExplanation
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
        ol.page { font-family: ui-monospace, monospace; list-style: none; padding: 0 }
        ol.page li { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 4.5rem; text-indent: -4.5rem }
        .number { display: inline-block; width: 4rem; margin-right: .5rem; text-align: right; text-indent: 0; color: #595959 }
        mark { background: #fff1a8; color: inherit }
        mark.unclear { outline: 2px dashed #a40000 }
        mark a { font-size: .75em; vertical-align: super }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation);

    public static void Write(TextWriter output, SourceLines source, string name, LanguageTag language)
    {
        var title = Encoder.Encode($"What was read from {name}");
        output.WriteLine($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>");
        output.WriteLine($"<h2>The page</h2>\n<ol class=\"page\" lang=\"{Encoder.Encode(language.Value)}\">");
        for (var i = 0; i < source.Lines.Count; i++)
        {
            output.Write($"<li id=\"line-{Text(i + 1)}\"><span class=\"number\" aria-hidden=\"true\">{Text(i + 1)}</span>");
            Line(output, source, i);
            output.WriteLine("</li>");
        }

        output.WriteLine("</ol>");
        List(output, "Facts", [.. source.Marks.Where(mark => !mark.IsUnclear)]);
        List(output, "Unclear", [.. source.Marks.Where(mark => mark.IsUnclear)]);
        output.WriteLine("</main>\n</body>\n</html>");
    }

    // Marks may lie over each other: the line is cut where any of them begins or ends.
    private static void Line(TextWriter output, SourceLines source, int index)
    {
        var text = source.Lines[index];
        var marks = source.In(index + 1).Select(mark => (Mark: mark, Extent: source.Extent(mark))).ToArray();
        var cuts = marks.SelectMany(row => new[] { row.Extent.Start, row.Extent.End }).Append(0).Append(text.Length).Distinct().Order().ToArray();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            var over = marks.Where(row => row.Extent.Start <= start && row.Extent.End >= end).Select(row => row.Mark).ToArray();
            var words = Encoder.Encode(text[start..end]);
            if (over.Length == 0)
            {
                output.Write(words);
                continue;
            }

            output.Write(Array.Exists(over, mark => mark.IsUnclear) ? "<mark class=\"unclear\">" : "<mark>");
            output.Write(words);
            foreach (var mark in marks.Where(row => row.Extent.End == end && over.Contains(row.Mark)).Select(row => row.Mark))
            {
                var number = Text(mark.Number);
                output.Write($"<a id=\"place-{number}\" href=\"#mark-{number}\" aria-label=\"{Encoder.Encode(mark.Label)}\">{number}</a>");
            }

            output.Write("</mark>");
        }
    }

    private static void List(TextWriter output, string heading, SourceMark[] marks)
    {
        if (marks.Length == 0)
        {
            output.WriteLine($"<h2>{heading}</h2>\n<p>Nothing.</p>");
            return;
        }

        output.WriteLine($"<h2>{heading}</h2>\n<ul>");
        foreach (var mark in marks)
        {
            var number = Text(mark.Number);
            output.WriteLine($"<li id=\"mark-{number}\">{number}: {(mark.IsUnclear ? "" : $"<code>{Encoder.Encode(mark.Pointer)}</code>, ")}{Encoder.Encode(mark.Reason)}, <a href=\"#line-{Text(mark.Span.Line)}\">line {Text(mark.Span.Line)}</a></li>");
        }

        output.WriteLine("</ul>");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
