using System.Diagnostics;
using RegisterNotice.Tool.Checking;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Lines;

/// <summary>Judges the notices of JSON Lines, several batches at a time, and reports on them in the order of the files.</summary>
internal sealed class LineValidation(Check check, int threads)
{
    private const int ProgressEvery = 10_000;
    private const int Ahead = 3;

    private readonly LineJudge judge = new(check);
    private readonly LineTally tally = new();
    private readonly LanguageTag language = check.Asked ?? SpokenLanguage.OfTheTool;

    /// <summary>Reads, judges and reports; how far it is goes to the error output.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">There are no lines, or one is too long; or the format cannot be written as findings come.</exception>
    public int Run(IReadOnlyList<InputFile> files, OutputPlace place, ToolConsole console)
    {
        if (!LineReport.Formats.Contains(check.Format))
        {
            var formats = string.Join(", ", LineReport.Formats);
            throw new ToolException(ToolTexts.NoSuchFormByLines, ("format", check.Format), ("formats", formats));
        }

        var code = place.One(output =>
        {
            // A report that goes to the same terminal shows by itself how far the work is.
            var isBarFree = !place.IsStandard || !console.OutputLook.IsTerminal || check.IsSummary;
            WorkProgress.Run(console, !check.IsQuiet && isBarFree, Total(files), progress => Judge(files, output, console, progress));
            if (check.IsSummary)
            {
                WriteCounts(output);
            }

            return tally.ExitCode;
        });
        if (tally.LeftOut > 0)
        {
            console.Complain(ToolTexts.MoreFindings.Fill(language, ("count", Numbers.Plain(tally.LeftOut))));
        }

        if (!check.IsQuiet)
        {
            console.Complain(tally.In(language));
        }

        return code;
    }

    private static long? Total(IReadOnlyList<InputFile> files) =>
        files.Any(file => file.IsStandardInput) ? null : files.Sum(file => new FileInfo(file.Path).Length);

    private void Judge(IReadOnlyList<InputFile> files, Stream output, ToolConsole console, IProgress<WorkDone> progress)
    {
        var (clock, before) = (Stopwatch.StartNew(), 0L);
        foreach (var file in files)
        {
            var (without, end) = (tally.Notices, 0L);
            using var input = file.Open(console);
            foreach (var verdicts in InOrder(new LineReader(input).Read(), file.Source))
            {
                Finish(verdicts, output, console, clock);
                end = verdicts.End;
                var notices = TallyTexts.Count(tally.Notices, TallyTexts.Notices, language);
                progress.Report(new(before + end, $"{notices}, {Rate(clock)}"));
                if (console.IsOutputClosed)
                {
                    return;
                }
            }

            before += end;
            if (tally.Notices == without)
            {
                throw new ToolException(text => ToolTexts.NoLines.Fill(text, ("path", TerminalText.OneLine(file.NameIn(text)))));
            }
        }
    }

    private IEnumerable<LineVerdicts> InOrder(IEnumerable<LineBatch> batches, string? source)
    {
        var underWay = new Queue<Task<LineVerdicts>>();
        foreach (var batch in batches)
        {
            // More than there are threads, so that none waits for the reader, nor for a batch before it that takes long.
            if (underWay.Count > threads * Ahead)
            {
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            }

            underWay.Enqueue(threads == 1 ? Task.FromResult(judge.Judge(batch, source)) : Task.Run(() => judge.Judge(batch, source)));
        }

        while (underWay.Count > 0)
        {
            yield return underWay.Dequeue().GetAwaiter().GetResult();
        }
    }

    private void Finish(LineVerdicts verdicts, Stream output, ToolConsole console, Stopwatch clock)
    {
        var (shown, length) = check.Selection.Most == int.MaxValue
            ? (verdicts.Findings, (int)verdicts.Report.Length)
            : verdicts.UpTo(check.Selection.Most - tally.Shown);
        output.Write(verdicts.Report.GetBuffer(), 0, length);
        judge.GiveBack(verdicts);
        var tens = tally.Notices / ProgressEvery;
        tally.Add(verdicts, shown);
        if (tally.Notices / ProgressEvery > tens && !check.IsQuiet && !console.ErrorLook.IsTerminal)
        {
            console.Complain($"… {tally.In(language)}, {Rate(clock)}");
        }
    }

    private void WriteCounts(Stream output)
    {
        using var writer = ToolConsole.WriterOf(output);
        if (check.Format == LineReport.Json)
        {
            tally.Counts.WriteJson(writer);
        }
        else
        {
            tally.Counts.WriteText(writer, language);
        }
    }

    private string Rate(Stopwatch clock) => TallyTexts.Rate(tally.Notices / Math.Max(clock.Elapsed.TotalSeconds, 0.001), language);
}
