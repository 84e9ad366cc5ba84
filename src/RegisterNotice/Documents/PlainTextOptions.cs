namespace RegisterNotice.Documents;

/// <summary>How a document is written as plain text.</summary>
public sealed record PlainTextOptions
{
    private const int Narrowest = 20;

    /// <summary>Wrapped at 78 columns.</summary>
    public static PlainTextOptions Default { get; } = new();

    /// <summary>
    /// The greatest number of characters in a line, 20 or more; <see cref="int.MaxValue"/> for lines that are not wrapped. A word that is longer is not broken.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 20.</exception>
    public int Width
    {
        get;
        init => field = value >= Narrowest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A line takes 20 characters at least.");
    } = 78;
}
