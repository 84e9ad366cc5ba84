using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What came of publishing.</summary>
public sealed record PublishResult
{
    /// <summary>The newest revision: the one that was added, or the one that says the same already.</summary>
    public required PublishedVersion Version { get; init; }

    /// <summary>Whether a revision was added; not where the newest one says the same already.</summary>
    public required bool IsAdded { get; init; }

    /// <summary>The number of the newest revision, from 1.</summary>
    public int Revision => Version.Revision;
}
