using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>The sources of a host, the first that counts first.</summary>
internal sealed class NoticeSourceOptions
{
    public List<Func<IServiceProvider, INoticeSource>> Sources { get; } = [];
}
