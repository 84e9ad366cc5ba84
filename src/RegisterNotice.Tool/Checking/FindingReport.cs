using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Checking;

/// <summary>Checks files and writes one report on them all.</summary>
internal static class FindingReport
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string MsBuild = "msbuild";

    /// <summary>The writers by the names of their formats.</summary>
    public static IReadOnlyDictionary<string, Action<IReadOnlyList<PlacedFinding>, TextWriter, LanguageTag>> Formats { get; } =
        new Dictionary<string, Action<IReadOnlyList<PlacedFinding>, TextWriter, LanguageTag>>(StringComparer.Ordinal)
        {
            [Text] = (findings, output, language) => TextReportWriter.Write(findings, output, language),
            [Json] = (findings, output, language) => output.WriteLine(JsonReportWriter.Write(findings, language)),
            [Sarif] = (findings, output, language) => output.WriteLine(SarifReportWriter.Write(findings, FromHere(language))),
            [MsBuild] = MsBuildReport.Write,
        };

    // Files are named from where the tool runs, so that a report holds on another machine.
    private static SarifReportOptions FromHere(LanguageTag language) =>
        new() { Language = language, Folder = Directory.GetCurrentDirectory() };

    /// <summary>Checks and reports.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(Check check, IReadOnlyList<InputFile> files, OutputPlace place, ToolConsole console)
    {
        if (check is { IsSummary: true, Format: Sarif or MsBuild })
        {
            throw new ToolException(ToolTexts.NoSummaryInFormat, ("format", check.Format));
        }

        var (code, notices, found) = (ExitCode.Good, new List<Notice?>(), new List<PlacedFinding>());
        WorkProgress.Run(console, files.Count > 1 && !check.IsQuiet, files.Count, progress =>
        {
            for (var i = 0; i < files.Count; i++)
            {
                foreach (var (notice, findings) in Checked(files[i], console, check))
                {
                    notices.Add(notice);
                    found.AddRange(findings);
                    code = Math.Max(code, notice is null ? ExitCode.Unusable : ExitCode.Good);
                }

                progress.Report(new(i + 1, files[i].Relative));
            }
        });
        code = Math.Max(code, found.Exists(check.Selection.Fails) ? ExitCode.Errors : ExitCode.Good);

        var shown = found.FindAll(check.Selection.Shows);
        var language = SpokenLanguage.For(check.Asked, notices);
        if (check.IsSummary)
        {
            place.One(writer => WriteCounts(shown, check.Format, writer, language));
            return code;
        }

        var kept = shown.Count > check.Selection.Most ? shown.GetRange(0, check.Selection.Most) : shown;
        place.One(writer => Write(kept, check.Format, writer, language, place.IsStandard && console.OutputLook.HasColours));
        if (kept.Count < shown.Count)
        {
            console.Output.Flush();
            console.Complain(ToolTexts.MoreFindings.Fill(language, ("count", Numbers.Plain(shown.Count - kept.Count))));
        }

        return code;
    }

    private static IEnumerable<(Notice? Notice, IEnumerable<PlacedFinding> Findings)> Checked(InputFile file, ToolConsole console, Check check) => PageCheck.IsPage(file)
        ? PageCheck.Run(file, console, check)
        : NoticeInput.Read(file, console, check.Reading).Select(entry => (entry.Result.Notice, entry.Findings(check.Rules)));

    private static void WriteCounts(List<PlacedFinding> findings, string format, TextWriter writer, LanguageTag language)
    {
        var counts = new FindingCounts();
        findings.ForEach(counts.Add);
        if (format == Json)
        {
            counts.WriteJson(writer);
        }
        else
        {
            counts.WriteText(writer, language);
        }
    }

    private static void Write(List<PlacedFinding> findings, string format, TextWriter writer, LanguageTag language, bool hasColours)
    {
        if (format != Text || !hasColours)
        {
            Formats[format](findings, writer, language);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        Formats[Text](findings, text, language);
        ReportColours.Write(text.ToString(), writer, language);
    }
}
