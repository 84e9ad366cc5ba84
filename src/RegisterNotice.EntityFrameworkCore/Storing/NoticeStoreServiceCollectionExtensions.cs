using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Adds a store of notices to a host's services.</summary>
public static class NoticeStoreServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="NoticeStore{TContext}"/> over the host's <see cref="IDbContextFactory{TContext}"/>, which the host adds
    /// (<c>AddDbContextFactory</c> or <c>AddPooledDbContextFactory</c>). A clock among the services is asked for the time.
    /// </summary>
    /// <typeparam name="TContext">The host's context.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How the store works; <see cref="NoticeStoreOptions.Default"/> where null.</param>
    /// <returns>The same services.</returns>
    /// <remarks>The store is one object for the whole host. It adds no tables and runs no migrations: those are the context's.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddNoticeStore<TContext>(this IServiceCollection services, NoticeStoreOptions? options = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new NoticeStore<TContext>(
            provider.GetRequiredService<IDbContextFactory<TContext>>(),
            provider.GetService<IClock>(),
            options));
        return services;
    }
}
