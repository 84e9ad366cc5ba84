namespace RegisterNotice.Testing.FluentAssertions;

/// <summary>Begins an assertion on a notice.</summary>
public static class NoticeAssertionsExtensions
{
    /// <summary>Assertions on a notice; beside its own it has those on any object, such as <c>Be</c>.</summary>
    /// <param name="notice">The notice.</param>
    public static NoticeAssertions Should(this Notice? notice) => new(notice!);
}
