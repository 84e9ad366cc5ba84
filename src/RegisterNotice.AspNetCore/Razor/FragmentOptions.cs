namespace RegisterNotice.AspNetCore.Razor;

/// <summary>What a page of a host asks of a notice that stands in it.</summary>
internal sealed record FragmentOptions
{
    /// <summary>The language; null for that of the reader, else the notice's own.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The level of the notice's heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What stands before each identifier; null for what is made of the notice's.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>Layout, words and detail.</summary>
    public Documents.ComposeOptions Compose { get; init; } = Documents.ComposeOptions.Default;

    /// <summary>Whether the library's style stands before the notice.</summary>
    public bool IsStyled { get; init; }

    /// <summary>The nonce of the style element.</summary>
    public string? Nonce { get; init; }

    /// <summary>The Content-Security-Policy of the answer.</summary>
    public IReadOnlyList<string?> Policies { get; init; } = [];
}
