using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A paragraph.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ParagraphBlock : Block
{
    /// <summary>The words; a line feed (U+000A) is a line break inside the paragraph.</summary>
    /// <remarks>Another text has not the marks of the one before it: <c>with { Text = ... }</c> lets go of them. Set marks behind it.</remarks>
    public required string Text
    {
        get;
        init
        {
            Marks = field is null || field == value ? Marks : [];
            field = Guard.NotNull(value);
        }
    }

    /// <summary>What is said of some of the words: links, what is strong, what is in another language.</summary>
    public IReadOnlyList<TextMark> Marks { get; init => field = ValueList.From(value); } = ValueList<TextMark>.Empty;

    internal override int Depth => 0;

    internal override string OneLine =>
        OneLineText.Of(nameof(ParagraphBlock), [OneLineText.Short(Language?.Value), OneLineText.Short(Text)]);
}
