using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Fleet;

/// <summary>What a host of the service has among its services.</summary>
internal sealed class FleetServices(ServiceProvider services) : IAsyncDisposable
{
    public IDbContextFactory<FleetContext> Contexts { get; } = services.GetRequiredService<IDbContextFactory<FleetContext>>();

    public NoticeStore<FleetContext> Store { get; } = services.GetRequiredService<NoticeStore<FleetContext>>();

    public NoticeRejudger<FleetContext> Rejudger { get; } = services.GetRequiredService<NoticeRejudger<FleetContext>>();

    /// <summary>The services over a database, as of a day: this story plays in 2031.</summary>
    public static FleetServices Over(string where, LocalDate today) => new(Add(new ServiceCollection(), where, today).BuildServiceProvider());

    /// <summary>Adds them to a host.</summary>
    public static IServiceCollection Add(IServiceCollection services, string where, LocalDate today) => services
        .AddPooledDbContextFactory<FleetContext>(options => Use(options, where))
        .AddSingleton<IClock>(new NoonClock(today))
        .AddSingleton<INoticeVerdictHandler<FleetContext>, TenantLetters>()
        .AddNoticeStore<FleetContext>()
        .AddNoticeRejudger<FleetContext>();

    public async Task<int> CountErrorsAsync()
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await context.Set<NoticeHead>().CountAsync(head => head.Errors > 0);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string where) =>
        where.StartsWith("Data Source=", StringComparison.Ordinal) ? options.UseSqlite(where) : options.UseNpgsql(where);
}
