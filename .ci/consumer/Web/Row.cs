using RegisterNotice;

/// <summary>A revision of a notice as the host stores it.</summary>
internal sealed class Row
{
    public int Id { get; set; }

    public required Notice Notice { get; set; }

    public required string Fingerprint { get; set; }
}
