namespace RegisterNotice.EntityFrameworkCore;

/// <summary>One row for a thing that the newest revision of a notice says, or that is found of it: what queries go by.</summary>
/// <remarks>Keys tell of the newest revision alone: who asks which notices send data to a country is not told of the past.</remarks>
public class NoticeKey
{
    /// <summary>Whose notice it is; empty in a host of one tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The identifier of the notice, <see cref="Notice.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What the value is.</summary>
    public required NoticeKeyKind Kind { get; init; }

    /// <summary>The value, in the format of its kind.</summary>
    public required string Value { get; init; }
}
