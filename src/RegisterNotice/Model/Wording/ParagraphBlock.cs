using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A paragraph.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ParagraphBlock : Block
{
    /// <summary>The words; a line feed (U+000A) is a line break inside the paragraph.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }

    /// <summary>The words in another language.</summary>
    internal ForeignWords Foreign { get; init; }

    internal override int Depth => 0;

    internal override string OneLine =>
        OneLineText.Of(nameof(ParagraphBlock), [OneLineText.Short(Language?.Value), OneLineText.Short(Text)]);
}
