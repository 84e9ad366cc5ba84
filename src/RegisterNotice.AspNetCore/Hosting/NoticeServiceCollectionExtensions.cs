using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RegisterNotice.AspNetCore.Hosting;
using RegisterNotice.AspNetCore.Pages;
using RegisterNotice.AspNetCore.Sources;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore;

/// <summary>Adds what serves notices to a host.</summary>
public static class NoticeServiceCollectionExtensions
{
    /// <summary>Adds what <c>MapNotices</c> needs, and teaches the JSON of the host's own endpoints the types of the library.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets options; where null, they are as they are unless set.</param>
    /// <returns>What sources are added to. A host that has an <see cref="Publishing.INoticeSource"/> of its own among its services need not add any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static INoticeHostingBuilder AddRegisterNotice(this IServiceCollection services, Action<NoticeHostingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<NoticeHostingOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, NoticeJson.TypeInfoResolver));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped(CombinedNoticeSource.Of);
        NoticeServer.AddTo(services);
        return new NoticeHostingBuilder(services);
    }
}
