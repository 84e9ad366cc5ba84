using System.Diagnostics;
using RegisterNotice.Tests;

namespace RegisterNotice.EntityFrameworkCore.Tests.Postgres;

/// <summary>A PostgreSQL server of a test's own, which it may kill: started by <c>.ci/postgres</c>, gone when disposed of.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string folder;

    private PostgresCluster(string folder)
    {
        this.folder = folder;
        AppDomain.CurrentDomain.ProcessExit += Stop;
    }

    /// <summary>How to connect to its own database of administration.</summary>
    public string ConnectionString => $"Host={folder};Username=postgres;Database=postgres";

    /// <summary>Starts one; null where the machine has no server, with the reason.</summary>
    public static async Task<(PostgresCluster? Cluster, string? Reason)> StartAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            return (null, "The script that starts PostgreSQL runs on Linux and macOS; REGISTERNOTICE_POSTGRES may name a server.");
        }

        var (code, output, error) = await Script("new");
        return code == 0 ? (new PostgresCluster(output.Trim()), null) : (null, error.Trim());
    }

    /// <summary>Ends it as a failure of power would.</summary>
    public Task KillAsync() => Do("kill");

    /// <summary>Starts it again after <see cref="KillAsync"/>.</summary>
    public Task ResumeAsync() => Do("resume");

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        await Do("stop");
    }

    // A run that is cut short leaves no server behind.
    private void Stop(object? sender, EventArgs e) => Do("stop").GetAwaiter().GetResult();

    private async Task Do(string command)
    {
        var (code, _, error) = await Script(command, folder);
        if (code != 0)
        {
            throw new InvalidOperationException($".ci/postgres {command}: {error}");
        }
    }

    private static async Task<(int Code, string Output, string Error)> Script(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", [RepositoryFile.Path(".ci/postgres"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
