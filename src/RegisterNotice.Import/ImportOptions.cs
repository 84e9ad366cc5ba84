namespace RegisterNotice.Import;

/// <summary>How a page is brought over, and within what limits.</summary>
/// <remarks>A page beyond <see cref="MaxBytes"/> or <see cref="MaxLength"/> is refused with a finding (RN9109); what is nested deeper than
/// <see cref="MaxNesting"/> is read as words.</remarks>
public sealed record ImportOptions
{
    /// <summary>The greatest <see cref="MaxNesting"/> that can be set.</summary>
    public const int GreatestNesting = 256;

    private const int LeastNesting = 8;

    /// <summary>The options that are used where none are given.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The format of the page: plain text unless set otherwise.</summary>
    public PageFormat Format { get; init; }

    /// <summary>The language of the page; null to tell it from the words.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The language of the findings' messages: Finnish unless set otherwise.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public LanguageTag MessageLanguage { get; init => field = Guard.NotNull(value); } = LanguageTag.Finnish;

    /// <summary>The identifier of the notice, <c>imported</c> unless set otherwise. Where a page holds several notices, the second gets <c>-2</c>
    /// behind it, and so on. A notice that the page carries as data keeps its own.</summary>
    /// <exception cref="ArgumentException">Empty.</exception>
    public string Id { get; init => field = Guard.NotBlank(value); } = "imported";

    /// <summary>How many bytes a page may have, 16 MiB unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxBytes { get; init => field = Between(value, 1, int.MaxValue); } = 16 * 1024 * 1024;

    /// <summary>How many UTF-16 code units the text of a page may have, 16 Mi unless set otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxLength { get; init => field = Between(value, 1, int.MaxValue); } = 16 * 1024 * 1024;

    /// <summary>How many elements, lists or quotations may stand inside each other, 128 unless set otherwise. The words of what is nested deeper are
    /// kept, its structure is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 8 and <see cref="GreatestNesting"/>.</exception>
    public int MaxNesting { get; init => field = Between(value, LeastNesting, GreatestNesting); } = 128;

    /// <summary>
    /// What is taken for a fact: whatever was read unless set otherwise. A fact that is less sure is left out of the notice and its words are listed as unclear
    /// (<see cref="UnclearCode.BelowConfidence"/>); with it go what cannot stand without it (the bases of a purpose, a controller without its name)
    /// and what referred to nothing else.
    /// The identifiers of the others stay as they were.
    /// </summary>
    public FactConfidence LeastConfidence { get; init; } = FactConfidence.Weak;

    private static int Between(int value, int least, int most) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Give a number from {least} to {most}.");
}
