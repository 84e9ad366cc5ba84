using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RegisterNotice.AspNetCore.Sources;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore;

/// <summary>Adds sources of notices to a host.</summary>
public static class NoticeHostingBuilderExtensions
{
    private static readonly TimeSpan UsualInterval = TimeSpan.FromSeconds(1);

    /// <summary>Serves the notices in a folder: each file <c>*.json</c> holds one, and files with one identifier are revisions of one notice.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The folder; a relative path begins at the content root of the host.</param>
    /// <param name="checkEvery">
    /// How often, at most, a request looks whether a file came, went or changed: every second where null, each request for <see cref="TimeSpan.Zero"/>.
    /// </param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// A file that cannot be read faultlessly is logged and told to <see cref="INoticeSourceFaults"/>; what it held before is served on. A revision counts as
    /// published when the file was written, but not later than on the day that it names as <see cref="Notice.UpdatedOn"/>: copying a file publishes nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is negative.</exception>
    public static INoticeHostingBuilder AddDirectory(this INoticeHostingBuilder builder, string path, TimeSpan? checkEvery = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var interval = checkEvery ?? UsualInterval;
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, TimeSpan.Zero, nameof(checkEvery));
        var key = new object();
        builder.Services.AddKeyedSingleton(key, (services, _) => new DirectoryNoticeSource(
            Path.Combine(services.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory(), path),
            interval,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<DirectoryNoticeSource>>()));
        builder.Services.AddSingleton<INoticeSourceFaults>(services => services.GetRequiredKeyedService<DirectoryNoticeSource>(key));
        return builder.AddSource(services => services.GetRequiredKeyedService<DirectoryNoticeSource>(key));
    }

    /// <summary>Serves notices that the host builds in code; those with one identifier are revisions of one notice.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="notices">The notices.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// A revision counts as published on the day that it names as <see cref="Notice.UpdatedOn"/>, and where it names none, when the host first asks for it.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// One is null, two have the same identifier and revision, or a text of one has half of a surrogate pair, or an enumeration a value that it does not name.
    /// </exception>
    public static INoticeHostingBuilder AddNotices(this INoticeHostingBuilder builder, params Notice[] notices)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var source = new ListedNoticeSource(notices);
        return builder.AddSource(services => source.Begin(services.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Serves the notices of a source that is made once for each request, out of the services of the request.</summary>
    /// <typeparam name="TSource">The type of the source; it is registered for each request unless the host has registered it otherwise.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static INoticeHostingBuilder AddSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>(
        this INoticeHostingBuilder builder)
        where TSource : class, INoticeSource
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<TSource>();
        return builder.AddSource(services => services.GetRequiredService<TSource>());
    }

    /// <summary>Serves the notices of a source that the host finds for each request, such as that of the request's tenant.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="source">Finds the source among the services of the request; whoever made it disposes of it.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static INoticeHostingBuilder AddSource(this INoticeHostingBuilder builder, Func<IServiceProvider, INoticeSource> source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        builder.Services.Configure<NoticeSourceOptions>(options => options.Sources.Add(source));
        return builder;
    }
}
