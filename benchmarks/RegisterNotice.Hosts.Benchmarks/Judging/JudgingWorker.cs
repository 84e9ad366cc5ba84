using System.Diagnostics;
using System.Globalization;
using NodaTime;
using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Hosts.Benchmarks.Judging;

/// <summary>A process that judges whatever is stale, and says what it took.</summary>
internal static class JudgingWorker
{
    public static async Task<int> RunAsync(string connection, string version)
    {
        using var rejudger = new NoticeRejudger<JudgingContext>(
            JudgingContext.Over(connection),
            options: new() { RulesVersion = new(int.Parse(version, CultureInfo.InvariantCulture), 0) });
        var watch = Stopwatch.StartNew();
        var result = await rejudger.JudgeAsync(new LocalDate(2026, 11, 30));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {result.Judged,9:N0} judged, {result.Changed:N0} changed, in {watch.Elapsed.TotalSeconds:F1} s; {process.TotalProcessorTime.TotalSeconds:F1} s of a core; at most {process.PeakWorkingSet64 / 1048576} MiB"));
        return 0;
    }
}
