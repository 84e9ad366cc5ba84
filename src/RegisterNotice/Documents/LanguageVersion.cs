using RegisterNotice.Documents.Writing;

namespace RegisterNotice.Documents;

/// <summary>Where the same notice stands in a language.</summary>
public sealed record LanguageVersion
{
    /// <summary>The language (BCP 47).</summary>
    public required LanguageTag Language { get; init => field = Guard.NotNull(value); }

    /// <summary>The address of the page: <c>https://...</c>, or a path on the same host, such as <c>/sv/dataskydd</c>. Search engines want the whole address.</summary>
    /// <exception cref="ArgumentException">It is no such address.</exception>
    public required string Address { get; init => field = PageAddress.Checked(value, nameof(value)); }
}
