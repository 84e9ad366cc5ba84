using System.Data.Common;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Fleet;

/// <summary>A process that judges, as it would run day and night. Here it ends when nothing is left to do.</summary>
internal static class Worker
{
    public static async Task RunAsync(string where, LocalDate today)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        FleetServices.Add(builder.Services, where, today);
        using var host = builder.Build();

        long judged = 0;
        using var progress = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Name == "registernotice.rejudge.notices")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        progress.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref judged, count));
        progress.Start();

        await host.StartAsync();
        var rejudger = host.Services.GetRequiredService<NoticeRejudger<FleetContext>>();
        while (await LeftAsync(rejudger) > 0)
        {
            await Task.Delay(100);
        }

        await host.StopAsync();
        Console.WriteLine($"Process {Environment.ProcessId} has judged {Interlocked.Read(ref judged)} notices.");
    }

    // A database that is away comes back, and the service goes on by itself.
    private static async Task<long> LeftAsync(NoticeRejudger<FleetContext> rejudger)
    {
        try
        {
            return await rejudger.CountStaleAsync();
        }
        catch (DbException)
        {
            return long.MaxValue;
        }
        catch (InvalidOperationException failure) when (failure.InnerException is DbException)
        {
            return long.MaxValue;
        }
    }
}
