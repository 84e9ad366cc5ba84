using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using RegisterNotice.AspNetCore.Health;

namespace RegisterNotice.AspNetCore;

/// <summary>Adds the notices of a host to its health checks.</summary>
public static class NoticeHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that fails when a published notice has an error by the law of today in Finland.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">
    /// The status where a notice has an error, or a source or a file of it cannot be read: degraded unless given, for the host itself works.
    /// </param>
    /// <param name="tags">Tags by which endpoints choose checks.</param>
    /// <param name="options">Rules, and how often notices are looked up; <see cref="NoticeHealthOptions.Default"/> where null.</param>
    /// <returns>The health checks.</returns>
    /// <remarks>
    /// The data of the outcome is <c>asOf</c> (ISO 8601), <c>notices</c> and <c>withErrors</c> (how many), and of each notice with an error
    /// <c>notice:{id}</c> with the codes of the rules, parted by commas. A file of a folder (<c>AddDirectory</c>) that is not served as it stands fails the
    /// check, too, and is named <c>fault:{file}</c> with the codes of its findings; the log tells more. A law that comes into force or lapses fails
    /// the check on its day, without anybody
    /// having published anything.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static IHealthChecksBuilder AddRegisterNotice(
        this IHealthChecksBuilder builder,
        string name = "notices",
        HealthStatus failureStatus = HealthStatus.Degraded,
        IEnumerable<string>? tags = null,
        NoticeHealthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        var (used, key) = (options ?? NoticeHealthOptions.Default, new object());
        builder.Services.AddKeyedSingleton(key, (services, _) => new VerdictKeeper(
            used,
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetService<IHostApplicationLifetime>()));
        return builder.Add(new(
            name,
            services => new NoticeHealthCheck(
                services.GetRequiredKeyedService<VerdictKeeper>(key),
                used.Source is null ? [.. services.GetServices<INoticeSourceFaults>()] : [],
                used),
            failureStatus,
            tags));
    }
}
