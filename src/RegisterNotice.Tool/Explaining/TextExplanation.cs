using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Writes a page for a terminal: numbered lines, and under each what was read from it.</summary>
internal static class TextExplanation
{
    public static void Write(TextWriter output, SourceLines source, LanguageTag language)
    {
        var width = Numbers.Plain(source.Lines.Count).Length;
        var margin = new string(' ', width);
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            output.WriteLine($"{Numbers.Plain(i + 1).PadLeft(width)} | {Visible(line)}".TrimEnd());
            foreach (var mark in source.In(i + 1))
            {
                var (start, end) = source.Extent(mark);
                var under = $"{new string(' ', start)}{new string(mark.IsUnclear ? '?' : '^', Math.Max(1, end - start))}";
                output.WriteLine($"{margin} | {under} {TerminalText.OneLine(mark.Label(line[start..end]))}");
            }
        }

        output.WriteLine();
        var unclear = source.Marks.Count(mark => mark.IsUnclear);
        var facts = TallyTexts.Count(source.Marks.Count - unclear, TallyTexts.Facts, language);
        output.WriteLine($"{facts}, {TallyTexts.Count(unclear, TallyTexts.Unclear, language)}.");
    }

    // A tab is as wide as the mark under it.
    private static string Visible(string line) => TerminalText.InPlace(line, "\t").Replace('\t', ' ');
}
