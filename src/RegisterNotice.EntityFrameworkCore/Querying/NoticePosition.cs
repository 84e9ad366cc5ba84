namespace RegisterNotice.EntityFrameworkCore;

/// <summary>Where a notice stands among all: by tenant, then by identifier, as the database orders them.</summary>
public sealed record NoticePosition
{
    /// <summary>Whose notice it is; empty in a host of one tenant.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is none that a notice could have been published for.</exception>
    public string Tenant { get; init => field = StoredText.Tenant(value); } = "";

    /// <summary>The identifier of the notice.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is too long for an identifier, or holds what a database cannot keep.</exception>
    public required string Id { get; init => field = StoredText.Id(value); }
}
