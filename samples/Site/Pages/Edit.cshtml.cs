using Microsoft.AspNetCore.Mvc;
using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Site.Editing;
using RegisterNotice.Site.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Site.Pages;

/// <summary>Where a notice is edited, looked through and published.</summary>
internal sealed class EditModel(Editor editor) : SitePage
{
    private const int UnderSection = 3;

    /// <summary>The identifier of the notice.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>What is to be said of the notice.</summary>
    public Review? Review { get; private set; }

    /// <summary>What came of publishing; null where nobody has published.</summary>
    public PublishOutcome? Outcome { get; private set; }

    /// <summary>Whether nothing came of it.</summary>
    public bool HasFailed => Outcome is not (null or PublishOutcome.Published or PublishOutcome.Unchanged);

    /// <summary>Today in Finland.</summary>
    public LocalDate Today => editor.Today;

    /// <summary>Which draft is shown.</summary>
    public string Fingerprint => NoticeFingerprint.Of(Review!.Notice!).ToString();

    /// <summary>What the draft changes, as the library tells it to reviewers.</summary>
    public string ChangesHtml => HtmlWriter.Write(
        ComparisonComposer.Compose(Review!.Comparison!, ChangeReaders.Reviewers, Language),
        HtmlOptions.Fragment with { HeadingLevel = UnderSection, IdPrefix = "change-" });

    /// <summary>Shows the notice.</summary>
    /// <param name="outcome">What came of publishing, where this page was come to from there.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<IActionResult> OnGetAsync(PublishOutcome? outcome, CancellationToken cancellation)
    {
        Outcome = outcome is { } told && Enum.IsDefined(told) ? told : null;
        return ShowAsync(cancellation);
    }

    /// <summary>Keeps what was typed and shows what it changes.</summary>
    public async Task<IActionResult> OnPostSaveAsync(string? json, int basedOn, CancellationToken cancellation)
    {
        if (await editor.ReviewAsync(Id, Language, cancellation) is null)
        {
            return NotFound();
        }

        await editor.SaveAsync(Id, json ?? "", basedOn, cancellation);
        return Redirect(Here + "#review");
    }

    /// <summary>Throws the draft away.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellation)
    {
        await editor.DiscardAsync(Id, cancellation);
        return Redirect(Here);
    }

    /// <summary>Publishes the draft.</summary>
    public async Task<IActionResult> OnPostPublishAsync(int seen, string? shown, bool knowsMaterial, bool knowsErrors, CancellationToken cancellation)
    {
        if (await editor.ReviewAsync(Id, Language, cancellation) is not { } review)
        {
            return NotFound();
        }

        var outcome = await editor.PublishAsync(review, seen, new(shown, knowsMaterial, knowsErrors), User.Identity!.Name!, cancellation);
        return Redirect($"{Here}?outcome={outcome}");
    }

    /// <summary>Line and column in words.</summary>
    public string PlaceOf(TextPosition? position) => position is { } at ? Say(SiteTexts.Place, at.Line, at.Column) : "";

    private string Here => $"/{Language}/toimitus/{Uri.EscapeDataString(Id)}";

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Review = await editor.ReviewAsync(Id, Language, cancellation);
        return Review is null ? NotFound() : Page();
    }
}
