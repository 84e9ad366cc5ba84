namespace RegisterNotice.Import;

/// <summary>How a page is brought over.</summary>
public sealed record ImportOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The format of the page: plain text unless set otherwise.</summary>
    public PageFormat Format { get; init; }

    /// <summary>The language of the page; null to tell it from the words.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The identifier of the notice, <c>imported</c> unless set otherwise. Where a page holds several notices, the second gets <c>-2</c> behind it, and so on. A notice that the page carries as data keeps its own.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = "imported";
}
