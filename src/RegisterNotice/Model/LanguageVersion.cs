using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Where the notice stands in one of its languages.</summary>
/// <remarks>Finnish: <i>kieliversio</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record LanguageVersion : NoticePart
{
    /// <summary>The language (BCP 47).</summary>
    public required LanguageTag Language { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The address of the page: <c>https://...</c>, or a path on the same host, such as <c>/sv/dataskydd</c>. Search engines want the whole address.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>The day of the latest change of this version (ISO 8601).</summary>
    public LocalDate? UpdatedOn { get; init; }

    /// <summary>Whether this is the version that counts where the versions differ.</summary>
    public bool Authentic { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(LanguageVersion), [OneLineText.Short(Language.Value), OneLineText.Short(Address)]);
}
