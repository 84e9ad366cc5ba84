namespace RegisterNotice.Json;

/// <summary>How strictly and within what limits JSON is read.</summary>
/// <remarks>Documents beyond a limit give a finding (RN9009), whatever they hold.</remarks>
public sealed record NoticeReadOptions
{
    /// <summary>The greatest <see cref="MaxDepth"/> that can be set.</summary>
    public const int MaxDepthLimit = CanonicalJson.MaxDepth;

    /// <summary>The options that are used where none are given.</summary>
    public static NoticeReadOptions Default { get; } = new();

    /// <summary>What becomes of members and values that the schema does not know.</summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>How many objects and arrays may stand inside each other, 64 unless set otherwise. A notice of this version needs at most 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and <see cref="MaxDepthLimit"/>.</exception>
    public int MaxDepth { get; init => field = Between(value, MaxDepthLimit); } = 64;

    /// <summary>How many bytes of UTF-8 a document may have, 16 MiB unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxBytes { get; init => field = Between(value, int.MaxValue); } = 16 * 1024 * 1024;

    /// <summary>How many elements a list, and how many members an object of texts, may have; 10,000 unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxItems { get; init => field = Between(value, int.MaxValue); } = 10_000;

    /// <summary>
    /// How many faults, and how many notes of what is kept, are reported at the most, 1,000 unless set otherwise; one more says that there were more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxFindings { get; init => field = Between(value, int.MaxValue); } = 1_000;

    /// <summary>
    /// The language of the findings' messages; null, as it is unless set, for the first of the document's own <c>languages</c>, or Finnish where it names none.
    /// </summary>
    public LanguageTag? Language { get; init; }

    private static int Between(int value, int most) =>
        value >= 1 && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Give a number from 1 to {most}.");
}
