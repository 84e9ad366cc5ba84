using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Lines;

/// <summary>Writes what was found in a notice of JSON Lines, on lines of its own.</summary>
internal static class LineReport
{
    /// <summary>By the name of the format: text has a line for each finding, as compilers write them; JSON a document for each notice with findings.</summary>
    public static IReadOnlyDictionary<string, Action<int, IReadOnlyList<PlacedFinding>, TextWriter, LanguageTag>> Formats { get; } =
        new Dictionary<string, Action<int, IReadOnlyList<PlacedFinding>, TextWriter, LanguageTag>>(StringComparer.Ordinal)
        {
            ["text"] = WriteText,
            ["json"] = WriteJson,
        };

    private static void WriteText(int line, IReadOnlyList<PlacedFinding> findings, TextWriter output, LanguageTag language)
    {
        foreach (var placed in findings)
        {
            if (placed.Suppression is null)
            {
                var column = placed.Position?.Column ?? 1;
                output.WriteLine($"{placed.Source ?? "-"}:{line}:{column}: {placed.Finding.Severity.ToString().ToLowerInvariant()} {placed.Finding.Code} {(placed.Pointer.Length == 0 ? "/" : placed.Pointer)}: {placed.Finding.MessageIn(language)}");
            }
        }
    }

    // The report of one notice, its line breaks taken out: within JSON they part nothing.
    private static void WriteJson(int line, IReadOnlyList<PlacedFinding> findings, TextWriter output, LanguageTag language)
    {
        var report = string.Concat(JsonReportWriter.Write(findings, language).Split('\n').Select(part => part.TrimStart()));
        output.WriteLine($"{{\"line\": {line},{report.AsSpan(1)}");
    }
}
