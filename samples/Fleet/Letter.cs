namespace RegisterNotice.Fleet;

/// <summary>What a tenant is to be told. A service of its own would send the letters and cross them off.</summary>
internal sealed class Letter
{
    public int Number { get; init; }

    public required string Tenant { get; init; }

    public required string NoticeId { get; init; }

    public required string Text { get; init; }
}
