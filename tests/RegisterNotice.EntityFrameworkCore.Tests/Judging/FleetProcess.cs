using System.Diagnostics;
using RegisterNotice.Tests;

namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

/// <summary>A process of samples/Fleet, which may be killed; it is when disposed of.</summary>
internal sealed class FleetProcess : IDisposable
{
    private readonly Process process;

    private FleetProcess(Process process) => this.process = process;

    public static FleetProcess Start(params string[] arguments)
    {
        // Built beside the tests, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return new(Process.Start(new ProcessStartInfo("dotnet", [RepositoryFile.Path($"samples/Fleet/bin/{configuration}/net10.0/Fleet.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!);
    }

    /// <summary>Ends it in the middle of whatever it does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.Should().Be(0, output);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
