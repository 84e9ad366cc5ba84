using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A heading with what stands under it.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record DocumentSection : NoticePart
{
    /// <summary>What the section is about, the main kind first; empty where nothing is known of it.</summary>
    public IReadOnlyList<SectionKind> Kinds
    {
        get;
        init { field = ValueList.From(value); Settle(KeepsWords && field.Has(SectionKind.Unknown)); }
    } = ValueList<SectionKind>.Empty;

    /// <summary>The number of the section by itself, without the punctuation behind it: <c>1</c>, <c>12.1</c>, <c>A</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The heading as written, with its number where it has one: <c>1. Rekisterinpitäjä</c>; null for words that stand under no heading.</summary>
    /// <remarks>Another text has not the marks of the one before it: setting it anew lets go of them. Set marks behind it.</remarks>
    public string? Heading
    {
        get;
        init
        {
            HeadingMarks = field is null || field == value ? HeadingMarks : [];
            field = value;
        }
    }

    /// <summary>What is said of some of the words of the heading.</summary>
    public IReadOnlyList<TextMark> HeadingMarks { get; init => field = ValueList.From(value); } = ValueList<TextMark>.Empty;

    /// <summary>
    /// Whether the page the words come from runs the heading into the sentence before it, without a break: <c>...on välitetty.Rekisterin nimi</c>.
    /// </summary>
    public bool Glued { get; init; }

    /// <summary>How deep the heading stands below the title: 1 for a section, 2 for a part of a section.</summary>
    public int Level { get; init; } = 1;

    /// <summary>What stands under the heading.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = ValueList.From(value); } = ValueList<Block>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(DocumentSection), [OneLineText.Short(Heading), OneLineText.Count(Blocks.Count, "block")]);
}
