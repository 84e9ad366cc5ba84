using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A notice that a request found.</summary>
/// <param name="Version">Which revision it is.</param>
/// <param name="Summary">What pages need to know of it.</param>
/// <param name="Notice">The notice as it is for the public, where it had to be read.</param>
internal sealed record FoundNotice(PublishedVersion Version, NoticeSummary Summary, Notice? Notice);
