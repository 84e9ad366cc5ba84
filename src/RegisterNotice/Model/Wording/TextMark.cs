using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>
/// What is said of some characters of a text: that they are a link, weigh more or are in another language; or an <see cref="UnknownMark"/> of a newer version.
/// </summary>
/// <remarks>
/// The text says the same without its marks. Marks may stand inside each other and overlap; their order is content. A mark that lies outside its text or splits
/// a surrogate pair (<see cref="FitsIn"/>) is a fault when it is read (RN9012), is refused when it is written as JSON, and is passed over by pages.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public abstract record TextMark : NoticePart
{
    private protected TextMark()
    {
    }

    /// <summary>Where the marked characters begin, in UTF-16 code units from the beginning of the text; the first is at 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many UTF-16 code units are marked, at least one.</summary>
    public required int Length { get; init; }

    /// <summary>Where the marked characters end: the first UTF-16 code unit behind them.</summary>
    internal long End => (long)Start + Length;

    /// <summary>
    /// Whether the mark lies within a text: it covers at least one character, and all that it covers stands in the text, no surrogate pair halved.
    /// </summary>
    /// <param name="text">The text; null fits no mark.</param>
    public bool FitsIn(string? text) =>
        text is not null && Start >= 0 && Length > 0 && End <= text.Length && !HalvesPair(text);

    /// <summary>The mark over a text before which other characters stand now; a mark that did not lie within the text does not lie within any.</summary>
    internal TextMark Moved(int by, string text) => (FitsIn(text), by) switch
    {
        (true, 0) => this,
        (true, _) => this with { Start = Start + by },
        _ => this with { Length = 0 },
    };

    private protected string? Range => $"{OneLineText.Number(Start)}+{OneLineText.Number(Length)}";

    private bool HalvesPair(string text) => IsInPair(text, Start) || IsInPair(text, (int)End);

    private static bool IsInPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
