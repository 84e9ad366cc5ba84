using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Writes a page for a terminal: its lines by their places, under each what was read from it; then what was not.</summary>
internal static class TextExplanation
{
    public static void Write(TextWriter output, ImportedPage page, SourceLines source, LanguageTag language)
    {
        var (lines, elsewhere) = MarkedLine.Of(PageText.Read(page.Result.Text, page.Options.Format, source), source);
        var places = lines.Select(line => page.PlaceOf(source.SpanAt(line.Line.Places[0]))).ToArray();
        var width = places.Append("").Max(place => place.Length);
        var margin = new string(' ', width);
        for (var i = 0; i < lines.Count; i++)
        {
            output.WriteLine($"{places[i].PadLeft(width)} | {Visible(lines[i].Line.Text)}".TrimEnd());
            foreach (var (mark, start, end) in lines[i].Parts)
            {
                var under = $"{new string(' ', start)}{new string(mark.IsUnclear ? '?' : '^', Math.Max(1, end - start))}";
                output.WriteLine($"{margin} | {under} {TerminalText.OneLine(mark.Label(lines[i].Line.Text[start..end], language))}");
            }
        }

        List(output, ExplainTexts.Elsewhere[language], elsewhere.Select(mark => $"{page.PlaceOf(mark.Span)}: {mark.Label("", language)}"));
        List(output, ExplainTexts.UnclearHeading[language], page.Result.Unclear.Select(passage => $"{page.PlaceOf(passage.Span)}: {passage.Text}: {passage.ReasonIn(language)}"));
        List(output, ExplainTexts.UnreadHeading[language], page.Result.Unread.Select(passage => $"{page.PlaceOf(passage.Span)}: {passage.Text}"));
        output.WriteLine();
        var facts = TallyTexts.Count(page.Result.Facts.Count, TallyTexts.Facts, language);
        output.WriteLine($"{facts}, {TallyTexts.Count(page.Result.Unclear.Count, TallyTexts.Unclear, language)}, {TallyTexts.Count(page.Result.Unread.Count, TallyTexts.Unread, language)}.");
    }

    private static void List(TextWriter output, string heading, IEnumerable<string> items)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (isFirst)
            {
                output.WriteLine();
                output.WriteLine(heading);
                isFirst = false;
            }

            output.WriteLine($"  {TerminalText.OneLine(item)}");
        }
    }

    // A tab is as wide as the mark under it.
    private static string Visible(string line) => TerminalText.InPlace(line, "\t").Replace('\t', ' ');
}
