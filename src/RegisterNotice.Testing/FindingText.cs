using System.Globalization;
using System.Text;
using RegisterNotice.Changes;
using RegisterNotice.Validation;

namespace RegisterNotice.Testing;

/// <summary>What a failed assertion says: a line for each finding or change, as compilers write them, so that editors lead to the place.</summary>
internal static class FindingText
{
    // Whoever reads a failed test mends what is at the top; the command line tool lists all.
    private const int Told = 20;

    /// <summary>A sentence, then the findings.</summary>
    public static string Of(string sentence, IReadOnlyList<PlacedFinding> findings) => Of(sentence, findings, Line);

    /// <summary>A sentence, then the changes.</summary>
    public static string Of(string sentence, IReadOnlyList<FactChange> changes) =>
        Of(sentence, changes, change => $"{change.Weight.ToString().ToLowerInvariant()} {change.Pointer}: {change.MessageIn(LanguageTag.English)}");

    private static string Of<T>(string sentence, IReadOnlyList<T> items, Func<T, string> line)
    {
        var text = new StringBuilder(sentence);
        foreach (var item in items.Take(Told))
        {
            text.Append('\n').Append("  ");
            AppendLegible(text, line(item));
        }

        return items.Count <= Told
            ? text.ToString()
            : text.Append(CultureInfo.InvariantCulture, $"\n  ... and {items.Count - Told} more.").ToString();
    }

    private static string Line(PlacedFinding placed)
    {
        var finding = placed.Finding;
        var place = placed.Source is null
            ? ""
            : $"{placed.Source}{(placed.Position is { } at ? FormattableString.Invariant($"({at.Line},{at.Column})") : "")}: ";
        var severity = finding.Severity.ToString().ToLowerInvariant();
        return $"{place}{severity} {finding.Code} {(placed.Pointer.IsWholeDocument ? "/" : placed.Pointer.ToString())}: {finding.Message} {finding.Remedy}".TrimEnd();
    }

    // A notice's own words stand in messages: none of them begins a line of its own or steers a terminal.
    private static void AppendLegible(StringBuilder text, string line)
    {
        foreach (var character in line)
        {
            if (char.IsControl(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator)
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                text.Append(character);
            }
        }
    }
}
