using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RegisterNotice.AspNetCore;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Hosts.Benchmarks.Pages;

/// <summary>A host with notices beside an empty one: from the start of the process until it listens, and until the first page has been sent.</summary>
internal static class HostStart
{
    private const string Child = "--child";
    private const string Greeting = "Hei";

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [Child, var own, var ownFolder])
        {
            return await StartAsync(own, ownFolder);
        }

        var runs = args is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
        var folder = Directory.CreateTempSubdirectory("start-");
        foreach (var notice in SampleNotices.Faultless)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, notice.Id + ".json"), NoticeJson.Write(notice));
        }

        var times = new Dictionary<string, List<(double Listening, double FirstPage)>> { ["empty"] = [], ["notices"] = [] };
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (kind, list) in times)
            {
                // The first of each only fills the caches of the disk.
                var time = Measure(kind, folder.FullName);
                list.AddRange(run == 0 ? [] : [time]);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{runs} processes each, by turns; median ms from the start of the process until it listens, and until the first answer"));
        foreach (var (kind, list) in times)
        {
            Console.WriteLine(FormattableString.Invariant($"{kind,-10} {Median(list.Select(it => it.Listening)),8:N0} {Median(list.Select(it => it.FirstPage)),8:N0}"));
        }

        var ratio = Median(times["notices"].Select(it => it.Listening)) / Median(times["empty"].Select(it => it.Listening));
        Console.WriteLine(FormattableString.Invariant($"listening: {ratio:0.00} times an empty host"));
        folder.Delete(recursive: true);
        return 0;
    }

    private static (double Listening, double FirstPage) Measure(string kind, string folder)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["start", Child, kind, folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var cells = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return (double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture));
    }

    private static async Task<int> StartAsync(string kind, string folder)
    {
        var withNotices = kind == "notices";
        var (app, port) = await LoopbackHost.StartAsync(
            services => _ = withNotices ? services.AddRegisterNotice().AddDirectory(folder) : null,
            app => _ = withNotices ? app.MapNotices("/tietosuoja") : app.MapGet("/tietosuoja/{id}", Greet));
        var listening = Age();
        using (var client = new LoopbackClient(port))
        {
            await client.AskAsync(LoopbackClient.Request("/tietosuoja/" + SampleNotices.Faultless[0].Id));
        }

        Console.Write(FormattableString.Invariant($"{listening} {Age()}"));
        await app.DisposeAsync();
        return 0;
    }

    private static Task Greet(HttpContext context)
    {
        context.Response.ContentLength = Greeting.Length;
        return context.Response.WriteAsync(Greeting);
    }

    private static double Age() => (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
