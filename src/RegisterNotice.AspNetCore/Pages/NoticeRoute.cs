namespace RegisterNotice.AspNetCore.Pages;

/// <summary>How many segments of an endpoint's pattern are ours; those before them are the host's.</summary>
internal sealed record NoticeRoute(int SegmentCount);
