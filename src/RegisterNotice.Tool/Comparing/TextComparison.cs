using RegisterNotice.Changes;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Comparing;

/// <summary>Writes changes for people at a terminal: the heaviest first, equal ones on one line.</summary>
internal static class TextComparison
{
    public static void Write(TextWriter writer, NoticeComparison comparison, LanguageTag language)
    {
        if (comparison.IsEmpty)
        {
            writer.WriteLine(ComparisonTexts.NoChange[language]);
            return;
        }

        foreach (var weight in ComparisonOutput.Weights.Values)
        {
            FactChange[] changes = [.. comparison.Changes.Where(change => change.Weight == weight)];
            if (changes.Length == 0)
            {
                continue;
            }

            writer.WriteLine(ComparisonTexts.Headings[weight].Fill(language, ("count", Numbers.Plain(changes.Length))));
            foreach (var group in changes.GroupBy(change => (change.Kind, change.FactIn(language), change.OldValue, change.NewValue)))
            {
                Write(writer, [.. group], language);
            }
        }
    }

    private static void Write(TextWriter writer, FactChange[] group, LanguageTag language)
    {
        var first = group[0];
        var more = group.Length > 1 ? ComparisonTexts.More.Fill(language, ("count", Numbers.Plain(group.Length - 1))) : "";
        writer.WriteLine($"  {TerminalText.OneLine(first.MessageIn(language))}{more}");
        var place = first.Pointer.IsWholeDocument ? "/" : TerminalText.OneLine(first.Pointer.ToString());
        writer.WriteLine($"    {place} ({first.CitationIn(language)})");
    }
}
