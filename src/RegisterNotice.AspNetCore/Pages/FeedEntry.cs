using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A revision that the feed tells of.</summary>
/// <param name="Version">Which revision it is.</param>
/// <param name="Before">The revision before it; null for the first.</param>
internal sealed record FeedEntry(PublishedVersion Version, PublishedVersion? Before);
