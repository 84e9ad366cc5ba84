// A service keeps the notices of many tenants. One night an adequacy decision of the Commission lapses: everything is judged again, and whoever sends data
// there under that decision gets a letter. Read from top to bottom; run with
//
//     dotnet run --project samples/Fleet
//
// and it does so in one process over a SQLite file beside this program. Give it a PostgreSQL server, and three processes share the work:
//
//     dotnet run --project samples/Fleet -- "Host=localhost;Username=postgres"
//
// There the notices lie in a database of their own, registernotice_fleet, which is made anew.

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.Fleet;

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
        break;

    case [var server]:
        var database = server + ";Database=registernotice_fleet";
        await EveningAsync(database, tenants: 500);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StartAsync("work", database)));
        await MorningAsync(database);
        break;

    // The parts by themselves, each in a process of its own: what the call above starts, and what a test kills.
    case ["fill", var where, var count]:
        await EveningAsync(where, int.Parse(count, CultureInfo.InvariantCulture));
        break;

    case ["work", var where]:
        await Worker.RunAsync(where, lapse);
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

static async Task StartAsync(string part, string where)
{
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ProcessArguments(part, where)))!;
    await process.WaitForExitAsync();
}

// Run by `dotnet Fleet.dll`, the process is dotnet; run by its own name, it is this program.
static string[] ProcessArguments(string part, string where) =>
    Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Worker).Assembly.Location, part, where] : [part, where];
