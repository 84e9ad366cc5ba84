using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using RegisterNotice.AspNetCore;
using RegisterNotice.Samples;

namespace RegisterNotice.Hosts.Benchmarks.Pages;

/// <summary>Many connections while revisions are published: no error, no page older than was published when it was asked for, and memory that stays.</summary>
internal static class PagesWhilePublishing
{
    private const int Connections = 64;
    private const int Notices = 20;
    private const int Samples = 6;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task<int> RunAsync(string[] args)
    {
        var time = TimeSpan.FromSeconds(args is [var given] ? double.Parse(given, CultureInfo.InvariantCulture) : 60);
        var store = new MemoryStore();
        for (var i = 0; i < Notices; i++)
        {
            store.Publish(Notice(i, 0));
        }

        var (app, port) = await LoopbackHost.StartAsync(
            services => services.AddRegisterNotice(options => options.CacheBytes = 16 * 1024 * 1024).AddSource(_ => store),
            app => app.MapNotices("/tietosuoja"));
        await using var running = app;
        var clock = Stopwatch.StartNew();
        var (requests, errors, stale) = (0L, 0L, 0L);
        var readers = Enumerable.Range(0, Connections).Select(i => Task.Run(async () =>
        {
            using var client = new LoopbackClient(port);
            var isJson = i % 2 == 0;
            var id = $"seloste-{i % Notices}";
            var request = isJson ? LoopbackClient.Request($"/tietosuoja/{id}", "application/json") : LoopbackClient.Request($"/tietosuoja/{id}");
            while (clock.Elapsed < time)
            {
                var least = store.Newest(id);
                var (status, body) = await client.AskAsync(request);
                Interlocked.Increment(ref requests);
                if (status != 200)
                {
                    Interlocked.Increment(ref errors);
                }
                else if (Revision(body.Span) < least)
                {
                    Interlocked.Increment(ref stale);
                }
            }
        })).ToArray();

        var published = 0;
        var publisher = Task.Run(async () =>
        {
            while (clock.Elapsed < time)
            {
                store.Publish(Notice(published % Notices, ++published));
                await Task.Delay(Pause);
            }
        });

        for (var i = 1; i <= Samples; i++)
        {
            await Task.Delay(time / Samples - Pause);
            Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,5:0} s: {GC.GetTotalMemory(forceFullCollection: true) / 1e6,6:0.0} MB live, {Process.GetCurrentProcess().WorkingSet64 / 1e6,6:0} MB in all, {requests,10:N0} pages, {published,6:N0} revisions"));
        }

        await publisher;
        await Task.WhenAll(readers);
        Console.WriteLine(FormattableString.Invariant($"{requests / clock.Elapsed.TotalSeconds:N0} pages/s, {errors} errors, {stale} stale"));
        return errors + stale == 0 ? 0 : 1;
    }

    private static Notice Notice(int number, int day) =>
        SampleNotices.Faultless[number % SampleNotices.Faultless.Count] with { Id = $"seloste-{number}", UpdatedOn = new LocalDate(2026, 1, 1).PlusDays(day) };

    // The JSON of a notice, by itself or carried by a page.
    private static int Revision(ReadOnlySpan<byte> body)
    {
        var name = "\"revision\":"u8;
        var number = body[(body.IndexOf(name) + name.Length)..];
        return int.Parse(Encoding.ASCII.GetString(number[..number.IndexOfAnyExceptInRange((byte)'0', (byte)'9')]), CultureInfo.InvariantCulture);
    }
}
