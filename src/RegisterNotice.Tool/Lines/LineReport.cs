using System.Globalization;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Lines;

/// <summary>Writes what was found in a notice of JSON Lines, on lines of its own.</summary>
internal static class LineReport
{
    private static readonly Dictionary<Severity, string> Names = Enum.GetValues<Severity>().ToDictionary(severity => severity, severity => severity.ToString().ToLowerInvariant());

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
                Write(output, placed.Source ?? "-", ":");
                Write(output, line, ":");
                Write(output, placed.Position?.Column ?? 1, ": ");
                Write(output, Names[placed.Finding.Severity], " ");
                Write(output, placed.Finding.Code, " ");
                Write(output, placed.Pointer.Length == 0 ? "/" : placed.Pointer, ": ");
                output.WriteLine(placed.Finding.MessageIn(language));
            }
        }
    }

    // Piece by piece: most of a report is its messages, and a line need not be put together before it is written.
    private static void Write(TextWriter output, string piece, string sign)
    {
        output.Write(piece);
        output.Write(sign);
    }

    private static void Write(TextWriter output, int number, string sign)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        output.Write(digits[..count]);
        output.Write(sign);
    }

    // The report of one notice, its line breaks taken out: within JSON they part nothing.
    private static void WriteJson(int line, IReadOnlyList<PlacedFinding> findings, TextWriter output, LanguageTag language)
    {
        var report = string.Concat(JsonReportWriter.Write(findings, language).Split('\n').Select(part => part.TrimStart()));
        output.WriteLine($"{{\"line\": {line},{report.AsSpan(1)}");
    }
}
