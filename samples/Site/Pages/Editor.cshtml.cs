using NodaTime;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Site.Editing;
using RegisterNotice.Site.Hosting;
using RegisterNotice.Site.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Site.Pages;

/// <summary>The editor's desk: how each notice stands today.</summary>
internal sealed class EditorModel(NoticeStore<SiteDatabase> store, Editor editor) : SitePage
{
    private static readonly Severity[] GravestFirst = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>The notices.</summary>
    public IReadOnlyList<Review> Reviews { get; private set; } = [];

    /// <summary>Today in Finland.</summary>
    public LocalDate Today => editor.Today;

    /// <summary>Reads the notices.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var reviews = new List<Review>();
        await foreach (var stored in store.CurrentAsync(new(), cancellation))
        {
            if (await editor.ReviewAsync(stored.Notice.Id, Language, cancellation) is { } review)
            {
                reviews.Add(review);
            }
        }

        Reviews = reviews;
    }

    /// <summary>How many findings of which severity there are.</summary>
    public string CountsOf(Review review)
    {
        var counts = GravestFirst
            .Select(severity => (Severity: severity, Count: review.Findings.Count(placed => placed.Finding.Severity == severity)))
            .Where(it => it.Count > 0)
            .Select(it => Say(SiteTexts.CountOf(it.Severity), it.Count));
        return string.Join(", ", counts) is { Length: > 0 } all ? all : Say(SiteTexts.Nothing);
    }

    /// <summary>What falls due first.</summary>
    public string NextOf(Review review) =>
        review.Due is [var first, ..] ? $"{Say(first.Day)}: {first.Title.For(Language)}" : Say(SiteTexts.Nothing);
}
