namespace RegisterNotice.EntityFrameworkCore;

/// <summary>For whom, by whom and on top of which revision a notice is published.</summary>
public sealed record PublishOptions
{
    /// <summary>The options that are used where none are given: a host of one tenant, whoever publishes, on top of whatever there is.</summary>
    public static PublishOptions Default { get; } = new();

    /// <summary>Whose notice it is; empty in a host of one tenant. Compares ordinally; at most 100 characters.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is too long, or holds what a database cannot keep.</exception>
    public string Tenant { get; init => field = StoredText.Tenant(value); } = "";

    /// <summary>Who publishes, in the host's own terms; null where that is not kept. At most 200 characters.</summary>
    /// <exception cref="ArgumentException">The value is too long, or holds what a database cannot keep.</exception>
    public string? By { get; init => field = value is null ? null : StoredText.Fit(value, NoticeColumns.PublishedByLength); }

    /// <summary>
    /// The newest revision as the caller knows it: another one is a conflict. 0 where the notice must be new. Null to publish on top of whatever there is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? ExpectedRevision
    {
        get;
        init => field = value is not < 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Give the number of a revision, or 0 where the notice must be new.");
    }
}
