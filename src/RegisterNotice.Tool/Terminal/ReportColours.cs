using Spectre.Console;

namespace RegisterNotice.Tool.Terminal;

/// <summary>Paints a report on findings for a terminal: severities in their colours, headings bold, the law in the background.</summary>
internal static class ReportColours
{
    private const int CodeLength = 6;

    private static readonly (string Word, Style Style)[] Severities =
    [
        ("virhe", new(Color.Red, decoration: Decoration.Bold)), ("fel", new(Color.Red, decoration: Decoration.Bold)), ("error", new(Color.Red, decoration: Decoration.Bold)),
        ("varoitus", new(Color.Yellow)), ("varning", new(Color.Yellow)), ("warning", new(Color.Yellow)),
        ("vihje", new(Color.Blue)), ("tips", new(Color.Blue)), ("hint", new(Color.Blue)),
    ];

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Remedy = new(Color.Green);
    private static readonly Style Background = new(decoration: Decoration.Dim);

    /// <summary>Writes a report with colours.</summary>
    /// <param name="report">What the writer of reports wrote.</param>
    /// <param name="output">The terminal.</param>
    public static void Write(string report, TextWriter output)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        var lines = report.Split('\n');

        // The terminal itself breaks lines where it wants.
        console.Profile.Width = lines.Max(line => line.Length) * 2 + 1;
        for (var i = 0; i < lines.Length - 1; i++)
        {
            Write(console, lines[i], isHeading: i + 2 < lines.Length && IsRule(lines[i + 1]));
            console.WriteLine();
        }
    }

    private static void Write(IAnsiConsole console, string line, bool isHeading)
    {
        var severity = IsHead(line) ? Array.Find(Severities, row => line.AsSpan(CodeLength + 1).StartsWith(row.Word, StringComparison.Ordinal)) : default;
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

    private static bool IsHead(string line) => line.Length > CodeLength && line[CodeLength] == ' ' && char.IsAsciiDigit(line[CodeLength - 1]) && char.IsAsciiLetterUpper(line[0]);

    private static bool IsRule(string line) => line.Length > 0 && line.AsSpan().IndexOfAnyExcept('-', '=') < 0;
}
