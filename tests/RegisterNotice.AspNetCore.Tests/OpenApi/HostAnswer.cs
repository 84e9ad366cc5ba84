using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Tests.OpenApi;

/// <summary>A type of a host that holds types of the library.</summary>
internal sealed record HostAnswer(Notice Notice, IReadOnlyList<Notice> Earlier, Dictionary<string, Purpose> ById, NoticeReport? Report);
