using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Razor;

/// <summary>The notice that a page of a host names.</summary>
internal static class FragmentNotice
{
    /// <summary>The notice that is given, or the newest revision of the one that is named.</summary>
    /// <exception cref="InvalidOperationException">Neither or both are given, or there is no such notice: a page must not go out without it.</exception>
    public static async ValueTask<Notice> FindAsync(Notice? given, string? id, IServiceProvider services, CancellationToken cancellation)
    {
        if ((given is null) == (id is null))
        {
            throw new InvalidOperationException("Give either the notice or the identifier of a published one.");
        }

        if (given is not null)
        {
            return given;
        }

        var source = services.GetService<INoticeSource>()
            ?? throw new InvalidOperationException("No source of notices is there. Add one: services.AddRegisterNotice().AddDirectory(\"notices\").");
        return (await source.FindAsync(id!, null, cancellation).ConfigureAwait(false))?.Notice
            ?? throw new InvalidOperationException($"There is no published notice '{id}'. Publish it, or correct the identifier.");
    }
}
