using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Lines;

/// <summary>Judges the notices of JSON Lines, several batches at a time, and reports on them in the order of the file.</summary>
internal sealed class LineValidation(string? source, NoticeValidationOptions options, string format, int threads)
{
    private const int ProgressEvery = 10_000;
    private const int Ahead = 3;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Reports are long: each is written into the memory of one that has gone out.
    private readonly ConcurrentBag<MemoryStream> spare = [];
    private readonly NoticeReadOptions reading = NoticeReadOptions.Default with { Language = options.Language };

    /// <summary>Reads, judges and reports; how far it is goes to the error output.</summary>
    /// <returns>The exit code.</returns>
    public int Run(Stream input, ToolConsole console)
    {
        var (notices, withErrors, unusable) = (0, 0, 0);
        var underWay = new Queue<Task<LineVerdicts>>();
        foreach (var batch in new LineReader(input).Read())
        {
            // More than there are threads, so that none waits for the reader, nor for a batch before it that takes long.
            if (underWay.Count > threads * Ahead)
            {
                Finish();
            }

            underWay.Enqueue(threads == 1 ? Task.FromResult(Judge(batch)) : Task.Run(() => Judge(batch)));
        }

        while (underWay.Count > 0)
        {
            Finish();
        }

        if (notices == 0)
        {
            throw new ToolException("The input has no lines. Give one notice in JSON on each line.");
        }

        console.Error.WriteLine(Say(notices, withErrors, unusable));
        return unusable > 0 ? ExitCode.Unusable : withErrors > 0 ? ExitCode.Errors : ExitCode.Good;

        void Finish()
        {
            var verdicts = underWay.Dequeue().GetAwaiter().GetResult();
            verdicts.Report.WriteTo(console.OutputStream);
            spare.Add(verdicts.Report);
            var before = notices / ProgressEvery;
            (notices, withErrors, unusable) = (notices + verdicts.Notices, withErrors + verdicts.WithErrors, unusable + verdicts.Unusable);
            if (notices / ProgressEvery > before)
            {
                console.Error.WriteLine($"… {Say(notices, withErrors, unusable)}");
            }
        }
    }

    private static string Say(int notices, int withErrors, int unusable) =>
        string.Create(CultureInfo.InvariantCulture, $"{notices} notices, {withErrors} with errors, {unusable} that cannot be used");

    private LineVerdicts Judge(LineBatch batch)
    {
        var (withErrors, unusable) = (0, 0);
        var report = spare.TryTake(out var lent) ? lent : new MemoryStream();
        report.SetLength(0);
        using (var output = new StreamWriter(report, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            foreach (var (number, json) in batch.Lines)
            {
                var entry = new NoticeEntry(null, new(number, 1), json, NoticeJson.Read(json, reading), source);
                var findings = entry.Findings(options).ToArray();
                unusable += entry.Result.Notice is null ? 1 : 0;
                withErrors += entry.Result.Notice is not null && Array.Exists(findings, placed => placed is { Suppression: null, Finding.Severity: Severity.Error }) ? 1 : 0;
                if (findings.Length > 0)
                {
                    LineReport.Formats[format](number, findings, output, options.Language);
                }
            }
        }

        return new(report, batch.Lines.Count, withErrors, unusable);
    }
}
