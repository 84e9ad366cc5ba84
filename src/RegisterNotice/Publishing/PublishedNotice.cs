namespace RegisterNotice.Publishing;

/// <summary>A notice as it was published, with its revision.</summary>
public sealed record PublishedNotice
{
    /// <summary>Which revision it is, and when it was published.</summary>
    public required PublishedVersion Version { get; init; }

    /// <summary>The notice as it is kept; what goes out to readers passes <see cref="NoticePublication.ForPublication"/>.</summary>
    public required Notice Notice { get; init; }
}
