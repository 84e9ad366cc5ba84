// A service keeps the notices of many tenants. One night an adequacy decision of the Commission lapses: everything is judged again, and whoever sends data
// there under that decision gets a letter. Read from top to bottom; run with
//
//     dotnet run --project samples/Fleet
//
// and it does so in one process over a SQLite file beside this program. Give it a PostgreSQL server, and three processes share the work, and two silos of
// Orleans the tenants who mend their notices in the morning:
//
//     dotnet run --project samples/Fleet -- "Host=localhost;Username=postgres"
//
// There the notices lie in a database of their own, registernotice_fleet, which is made anew.

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RegisterNotice.Fleet;
using RegisterNotice.Fleet.Editing;

// The first day on which the decision on the United Kingdom, 2021/1772, may no longer be relied on.
var lapse = new LocalDate(2031, 12, 28);
Console.OutputEncoding = Encoding.UTF8;

switch (args)
{
    case []:
        var file = Path.Combine(AppContext.BaseDirectory, "fleet.db");
        await EveningAsync($"Data Source={file}", tenants: 20);
        await Worker.RunAsync($"Data Source={file}", lapse);
        await MorningAsync($"Data Source={file}");
        await MendAsync($"Data Source={file}", silos: 1);
        break;

    case [var server]:
        var database = server + ";Database=registernotice_fleet";
        await EveningAsync(database, tenants: 500);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StartAsync("work", database)));
        await MorningAsync(database);
        await MendAsync(database, silos: 2);
        break;

    // The parts by themselves, each in a process of its own: what the call above starts, and what a test kills.
    case ["fill", var where, var count]:
        await EveningAsync(where, int.Parse(count, CultureInfo.InvariantCulture));
        break;

    case ["work", var where]:
        await Worker.RunAsync(where, lapse);
        break;

    case ["silo", var where, var port, var first]:
        await EditorSilo.RunAsync(where, lapse, port, first);
        break;

    default:
        Console.Error.WriteLine("Give nothing, or how to connect to a PostgreSQL server.");
        return 2;
}

return 0;

// The notices are published, and judged on the last day on which all is well.
async Task EveningAsync(string where, int tenants)
{
    await using var services = FleetServices.Over(where, lapse.PlusDays(-1));
    await using (var context = await services.Contexts.CreateDbContextAsync())
    {
        await context.Database.EnsureDeletedAsync();
        await context.Database.EnsureCreatedAsync();
    }

    await Tenants.PublishAsync(services.Store, tenants);
    var evening = await services.Rejudger.JudgeAsync();
    Console.WriteLine($"{lapse.PlusDays(-1):d.M.uuuu}: {tenants} tenants, {evening.Judged} notices judged, {await services.CountErrorsAsync()} with errors.");
}

// What the night has brought.
async Task MorningAsync(string where)
{
    await using var services = FleetServices.Over(where, lapse);
    await using var context = await services.Contexts.CreateDbContextAsync();
    var letters = await context.Letters.CountAsync();
    Console.WriteLine($"{lapse:d.M.uuuu}: {await services.CountErrorsAsync()} notices with errors, {letters} letters to tenants, such as");
    foreach (var letter in await context.Letters.OrderBy(it => it.Tenant).Take(2).ToListAsync())
    {
        Console.WriteLine($"  To {letter.Tenant}, on \"{letter.NoticeId}\": {letter.Text}");
    }
}

// Some tenants have read their letters: they put standard contractual clauses in the place of the decision, each in an editor of its notice, wherever it lives.
async Task MendAsync(string where, int silos)
{
    var port = FreePorts.First(2 * silos);
    using var first = await EditorSilo.StartAsync(where, lapse, port, port);
    using var second = silos > 1 ? Start("silo", where, $"{port + 2}", $"{port}") : null;
    await EditorSilo.WaitForAsync(first, silos);

    var grains = first.Services.GetRequiredService<IGrainFactory>();
    var processes = new HashSet<int>();
    foreach (var tenant in Enumerable.Range(1, 8).Select(number => $"tenant-{number:D4}"))
    {
        var editor = grains.GetGrain<INoticeEditor>($"{tenant}/newsletter");
        var draft = await editor.DraftAsync();
        var report = await editor.ChangeAsync(Tenants.WithClauses(draft));
        var revision = await editor.PublishAsync(by: tenant);
        processes.Add(await editor.ProcessAsync());
        Console.WriteLine($"  {tenant} mends its newsletter's notice: {report.Errors.Count} errors left, published as revision {revision}.");
    }

    Console.WriteLine($"  The editors ran in {processes.Count} of {silos} silos.");
    if (second is not null)
    {
        second.StandardInput.Close();
        await second.WaitForExitAsync();
    }

    await first.StopAsync();
}

static async Task StartAsync(string part, string where)
{
    using var process = Start(part, where);
    await process.WaitForExitAsync();
}

// Run by `dotnet Fleet.dll`, the process is dotnet; run by its own name, it is this program.
static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
    Environment.ProcessPath!,
    Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Worker).Assembly.Location, .. arguments] : arguments)
{
    RedirectStandardInput = true,
    UseShellExecute = false,
})!;
