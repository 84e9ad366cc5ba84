using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>An item of a list.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record ListItem : NoticePart
{
    /// <summary>
    /// The number or letter before the item as a page writes it, without the punctuation behind it, such as <c>2</c> or <c>b</c>; null where none is kept.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>The words; a line feed (U+000A) is a line break inside the item.</summary>
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

    /// <summary>Lists below the item.</summary>
    public IReadOnlyList<ListBlock> Lists { get; init => field = ValueList.From(value); } = ValueList<ListBlock>.Empty;

    internal override string OneLine => OneLineText.Of(nameof(ListItem), [OneLineText.Short(Text), OneLineText.Count(Lists.Count, "list")]);
}
