using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The characters are in another language than the text in which they stand (WCAG 3.1.2).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record LanguageMark : TextMark
{
    /// <summary>The language (BCP 47).</summary>
    public required LanguageTag Language { get; init => field = Guard.NotNull(value); }

    internal override string OneLine => OneLineText.Of(nameof(LanguageMark), [Range, OneLineText.Short(Language?.Value)]);
}
