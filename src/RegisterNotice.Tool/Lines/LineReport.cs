using System.Globalization;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Lines;

/// <summary>Writes what was found in a notice of JSON Lines, on lines of its own.</summary>
internal static class LineReport
{
    public const string Text = "text";
    public const string Json = "json";

    /// <summary>What can be written as it is found.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Text, Json];

    /// <summary>Writes a line for a finding, as compilers write them. What is suppressed has none.</summary>
    public static void WriteText(int line, PlacedFinding placed, TextWriter output, LanguageTag language)
    {
        Write(output, placed.Source is { } source ? TerminalText.OneLine(source) : "-", ":");
        Write(output, line, ":");
        Write(output, placed.Position?.Column ?? 1, ": ");
        Write(output, ReportJson.Name(placed.Finding.Severity), " ");
        Write(output, placed.Finding.Code, " ");
        Write(output, placed.Pointer.IsWholeDocument ? "/" : TerminalText.OneLine(placed.Pointer.ToString()), ": ");
        output.WriteLine(TerminalText.OneLine(placed.Finding.MessageIn(language)));
    }

    /// <summary>Writes a document for a notice: its report, the line breaks taken out, which within JSON part nothing.</summary>
    public static void WriteJson(int line, IReadOnlyList<PlacedFinding> findings, TextWriter output, LanguageTag language)
    {
        var report = string.Concat(JsonReportWriter.Write(findings, language).Split('\n').Select(part => part.TrimStart()));
        output.WriteLine($"{{\"line\": {line},{report.AsSpan(1)}");
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
}
