using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Orleans.Serialization;
using RegisterNotice.Orleans;

namespace RegisterNotice.Fleet.Editing;

/// <summary>A process in which editors live. Silos of one machine find each other by the port of the first; in production a table of the database
/// tells them.</summary>
internal static class EditorSilo
{
    /// <summary>Starts a silo on a port of the loopback address, with its gateway on the port behind it.</summary>
    /// <param name="where">The database.</param>
    /// <param name="today">The day on which the story plays.</param>
    /// <param name="port">Its port.</param>
    /// <param name="first">The port of the silo that was first; its own for that one.</param>
    public static async Task<IHost> StartAsync(string where, LocalDate today, int port, int first)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        FleetServices.Add(builder.Services, where, today);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(port, port + 1, new IPEndPoint(IPAddress.Loopback, first));

            // The one line that notices need.
            silo.Services.AddSerializer(serializer => serializer.AddRegisterNotice());
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    /// <summary>Waits until silos see each other.</summary>
    public static async Task WaitForAsync(IHost host, int silos)
    {
        var management = host.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        while ((await management.GetHosts(onlyActive: true)).Count < silos)
        {
            await Task.Delay(200);
        }
    }

    /// <summary>A silo as a process of its own: it ends when nobody holds its input any more.</summary>
    public static async Task RunAsync(string where, LocalDate today, string port, string first)
    {
        using var host = await StartAsync(where, today, int.Parse(port, CultureInfo.InvariantCulture), int.Parse(first, CultureInfo.InvariantCulture));
        await Console.In.ReadToEndAsync();
        await host.StopAsync();
    }
}
