using Orleans;

namespace RegisterNotice.Orleans.Model;

/// <summary>A published version on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.published-version")]
internal struct PublishedVersionSurrogate
{
    [Id(0)]
    public string Id;

    [Id(1)]
    public int Revision;

    /// <summary>An instant in extended ISO 8601, to the nanosecond.</summary>
    [Id(2)]
    public string PublishedAt;

    [Id(3)]
    public byte[] Fingerprint;
}
