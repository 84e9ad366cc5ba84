using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Site.Hosting;

namespace RegisterNotice.Site.Pages;

/// <summary>The start page: the notices.</summary>
internal sealed class IndexModel(NoticeStore<SiteDatabase> store) : SitePage
{
    /// <summary>The newest revision of each notice.</summary>
    public IReadOnlyList<StoredNotice> Notices { get; private set; } = [];

    /// <summary>Reads the notices.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Notices = await store.CurrentAsync(new(), cancellation).ToListAsync(cancellation);
    }
}
