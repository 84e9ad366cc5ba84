using RegisterNotice.Changes;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Comparing;

/// <summary>Writes changes for people at a terminal: the heaviest first, equal ones on one line.</summary>
internal static class TextComparison
{
    public static void Write(
        TextWriter writer, NoticeComparison comparison, IReadOnlyList<PlacedFinding> findings, LanguageTag language)
    {
        if (comparison.IsEmpty)
        {
            writer.WriteLine(ComparisonTexts.NoChange[language]);
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

        if (findings.Count > 0)
        {
            writer.WriteLine(ComparisonTexts.Findings.Fill(language, ("count", Numbers.Plain(findings.Count))));
            foreach (var placed in findings)
            {
                Write(writer, placed, language);
            }
        }
    }

    private static void Write(TextWriter writer, PlacedFinding placed, LanguageTag language)
    {
        var finding = placed.Finding;
        var places = string.Join(", ", finding.Pointers.Select(pointer => TerminalText.OneLine(pointer.ToString())));
        writer.WriteLine($"  {finding.Code} {places}: {TerminalText.OneLine(finding.MessageIn(language))}");
        writer.WriteLine($"    {TerminalText.OneLine(finding.RemedyIn(language))}");
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
