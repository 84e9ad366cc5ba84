using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using RegisterNotice.AspNetCore;
using RegisterNotice.Samples;

namespace RegisterNotice.Hosts.Benchmarks.Pages;

/// <summary>A cached page beside a static file of the same bytes, by one server over loopback.</summary>
internal static class PageSpeed
{
    private const int Connections = 16;
    private const int Rounds = 7;

    public static async Task<int> RunAsync(string[] args)
    {
        var seconds = args is [var given] ? double.Parse(given, CultureInfo.InvariantCulture) : 3;
        var folder = Directory.CreateTempSubdirectory("pages-");
        var notice = SampleNotices.Faultless[0] with { Id = "seloste" };
        var (app, port) = await LoopbackHost.StartAsync(
            services => services.AddRegisterNotice().AddNotices(notice),
            app =>
            {
                app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder.FullName), RequestPath = "/static" });
                app.MapNotices("/tietosuoja");
            });
        await using var running = app;
        var page = LoopbackClient.Request("/tietosuoja/seloste");
        byte[] bytes;
        using (var client = new LoopbackClient(port))
        {
            bytes = (await client.AskAsync(page)).Body.ToArray();
        }

        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "seloste.html"), bytes);
        var rows = new (string Name, byte[] Request)[]
        {
            ("static file", LoopbackClient.Request("/static/seloste.html")),
            ("page, negotiated", page),
            ("page, by address", LoopbackClient.Request("/tietosuoja/seloste/fi.html")),
            ("list", LoopbackClient.Request("/tietosuoja")),
        };
        var rates = rows.ToDictionary(row => row.Name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // The first round warms everything up.
            foreach (var (name, request) in rows)
            {
                rates[name].Add(await RateAsync(port, request, TimeSpan.FromSeconds(seconds)));
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{bytes.Length:N0} bytes, {Connections} connections, {Rounds - 1} rounds of {seconds} s each; median requests/s, and time beside the static file"));
        var file = Median(rates["static file"].Skip(1));
        foreach (var (name, _) in rows)
        {
            var rate = Median(rates[name].Skip(1));
            Console.WriteLine(FormattableString.Invariant($"{name,-20} {rate,8:N0}   {file / rate:0.00}"));
        }

        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task<double> RateAsync(int port, byte[] request, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using var client = new LoopbackClient(port);
            var count = 0;
            while (clock.Elapsed < time)
            {
                var (status, _) = await client.AskAsync(request);
                count += status == 200 ? 1 : throw new InvalidOperationException($"The server answered {status}.");
            }

            return count;
        })));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
