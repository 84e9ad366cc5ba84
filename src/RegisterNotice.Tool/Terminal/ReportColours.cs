using RegisterNotice.Words;
using RegisterNotice.Validation;
using Spectre.Console;

namespace RegisterNotice.Tool.Terminal;

/// <summary>Paints a report on findings for a terminal: severities in their colours, headings bold, the law in the background.</summary>
internal static class ReportColours
{
    private const int CodeLength = 6;

    private static readonly Dictionary<Severity, Style> StylesOfSeverities = new()
    {
        [Severity.Error] = new(Color.Red, decoration: Decoration.Bold),
        [Severity.Warning] = new(Color.Yellow),
        [Severity.Info] = new(Color.Blue),
    };

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Remedy = new(Color.Green);
    private static readonly Style Background = new(decoration: Decoration.Dim);

    /// <summary>Writes a report with colours.</summary>
    /// <param name="report">What the writer of reports wrote.</param>
    /// <param name="output">The terminal.</param>
    /// <param name="language">The language of the report.</param>
    public static void Write(string report, TextWriter output, LanguageTag language)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        var lines = report.Split('\n');
        var severities =
            StylesOfSeverities.Select(row => (ReportPhrases.Name(row.Key, LanguageFallback.Main(language)), row.Value)).ToArray();

        // The terminal itself breaks lines where it wants.
        console.Profile.Width = lines.Max(line => line.Length) * 2 + 1;
        for (var i = 0; i < lines.Length - 1; i++)
        {
            Write(console, lines[i], severities, isHeading: i + 2 < lines.Length && IsRule(lines[i + 1]));
            console.WriteLine();
        }
    }

    private static void Write(IAnsiConsole console, string line, (string Word, Style Style)[] severities, bool isHeading)
    {
        var rest = IsHead(line) ? line[(CodeLength + 1)..] : "";
        var severity = Array.Find(severities, row => rest.StartsWith(row.Word, StringComparison.Ordinal));
        if (severity.Word is { } word)
        {
            var end = CodeLength + 1 + word.Length;
            console.Write(new Spectre.Console.Text(line[..end], severity.Style));
            console.Write(new Spectre.Console.Text(line[end..]));
            return;
        }

        console.Write(new Spectre.Console.Text(line, isHeading ? Heading : StyleOf(line)));
    }

    private static Style StyleOf(string line) => line switch
    {
        ['-' or '=', ..] when IsRule(line) => Background,
        [' ', ' ', '→', ..] => Remedy,
        [' ', ' ', '[', ..] => Background,
        _ => Style.Plain,
    };

    private static bool IsHead(string line) =>
        line.Length > CodeLength && line[CodeLength] == ' ' && char.IsAsciiDigit(line[CodeLength - 1]) && char.IsAsciiLetterUpper(line[0]);

    private static bool IsRule(string line) => line.Length > 0 && line.AsSpan().IndexOfAnyExcept('-', '=') < 0;
}
