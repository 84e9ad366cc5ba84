using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A notice as words in one language: sections with headings, paragraphs, lists and tables, without any format.</summary>
/// <remarks>Both what is read from a page and what is written to one.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record NoticeDocument : NoticePart
{
    /// <summary>The language of the words (BCP 47).</summary>
    public required LanguageTag Language { get; init => field = Guard.NotNull(value); }

    /// <summary>The heading of the whole, such as "Tietosuojaseloste".</summary>
    /// <remarks>Another text has not the marks of the one before it: setting it anew lets go of them. Set marks behind it.</remarks>
    public string? Title
    {
        get;
        init
        {
            TitleMarks = field is null || field == value ? TitleMarks : [];
            field = value;
        }
    }

    /// <summary>What is said of some of the words of the title.</summary>
    public IReadOnlyList<TextMark> TitleMarks { get; init => field = ValueList.From(value); } = ValueList<TextMark>.Empty;

    /// <summary>The sections in their order.</summary>
    public IReadOnlyList<DocumentSection> Sections { get; init => field = ValueList.From(value); } = ValueList<DocumentSection>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(NoticeDocument), [OneLineText.Short(Language.Value), OneLineText.Count(Sections.Count, "section")]);
}
