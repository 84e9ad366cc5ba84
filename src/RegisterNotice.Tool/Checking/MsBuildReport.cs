using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Checking;

/// <summary>Writes findings as MSBuild's own diagnostics, which a build's log and editors take for those of a compiler.</summary>
/// <remarks>
/// A line each: <c>notices/shop.json(7,30): error RN1011: message remedy</c>. Of MSBuild's categories there are error and warning; a line with <c>info</c> is
/// text to it. Suppressed findings have no line.
/// </remarks>
internal static class MsBuildReport
{
    // What the standard input is called that has no name (--name).
    private const string StandardInput = "-";

    public static void Write(IReadOnlyList<PlacedFinding> findings, TextWriter output, LanguageTag language)
    {
        foreach (var placed in findings)
        {
            if (placed.Suppression is null)
            {
                output.WriteLine(Line(placed, language));
            }
        }
    }

    private static string Line(PlacedFinding placed, LanguageTag language)
    {
        var finding = placed.Finding;
        var place = placed.Position is { } at ? $"({Numbers.Plain(at.Line)},{Numbers.Plain(at.Column)})" : "";
        var text = $"{finding.MessageIn(language)} {finding.RemedyIn(language)} {string.Join(" ", placed.Caveats)}".TrimEnd();
        return TerminalText.OneLine(
            $"{placed.Source ?? StandardInput}{place}: {ReportJson.Name(finding.Severity)} {finding.Code}: {text}");
    }
}
