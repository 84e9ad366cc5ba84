using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Adds a service that judges stored notices again to a host.</summary>
public static class NoticeRejudgerServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="NoticeRejudger{TContext}"/>, which runs with the host, over the host's <see cref="IDbContextFactory{TContext}"/>. A clock among the
    /// services is asked for the day, and each <see cref="INoticeVerdictHandler{TContext}"/> among them is told of changed verdicts.
    /// </summary>
    /// <typeparam name="TContext">The host's context.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How it works; <see cref="NoticeRejudgerOptions.Default"/> where null.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddNoticeRejudger<TContext>(this IServiceCollection services, NoticeRejudgerOptions? options = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(static service => service.ServiceType == typeof(NoticeRejudger<TContext>)))
        {
            return services;
        }

        services.AddSingleton(provider => new NoticeRejudger<TContext>(
            provider.GetRequiredService<IDbContextFactory<TContext>>(),
            provider.GetService<IClock>(),
            options,
            provider.GetServices<INoticeVerdictHandler<TContext>>(),
            provider.GetService<ILogger<NoticeRejudger<TContext>>>(),
            provider.GetService<IMeterFactory>()));
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<NoticeRejudger<TContext>>());
        return services;
    }
}
