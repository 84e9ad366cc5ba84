using System.Text.Json.Serialization;
using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>What came of bringing a page over.</summary>
public sealed class ImportResult
{
    internal ImportResult(IReadOnlyList<Notice> notices, IReadOnlyList<ImportedFact> facts, IReadOnlyList<UnclearPassage> unclear)
    {
        Notices = notices;
        Facts = facts;
        Unclear = unclear;
    }

    /// <summary>The notices of the page; empty where it was refused. Every word of the page stands in their <see cref="Notice.Wordings"/>.</summary>
    [JsonPropertyName("notices")]
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>Every fact of the notices with the place that states it, in the order of the page.</summary>
    [JsonPropertyName("facts")]
    public IReadOnlyList<ImportedFact> Facts { get; }

    /// <summary>What looked like a fact and could not be settled, in the order of the page.</summary>
    [JsonPropertyName("unclear")]
    public IReadOnlyList<UnclearPassage> Unclear { get; }

    /// <summary>
    /// The sentences, items and rows that no fact was read from, in the order of the page. Not all of them state something: many a page explains more
    /// than a notice holds.
    /// </summary>
    [JsonPropertyName("unread")]
    public IReadOnlyList<UnreadPassage> Unread { get; internal init; } = [];

    /// <summary>What is wrong with the page as a whole (RN91): why it was refused, or that nothing of it was understood. Empty for a page that was
    /// read.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>The page as it was read, decoded and without a byte order mark: the text in which all <see cref="SourceSpan"/>s count. Empty where
    /// bytes were refused.</summary>
    [JsonPropertyName("text")]
    public string Text { get; internal init; } = "";

    /// <summary>The encoding that the bytes were in, by its name in small letters, such as <c>utf-8</c> or <c>windows-1252</c>; null where a text was
    /// given or the bytes were refused.</summary>
    [JsonPropertyName("encoding")]
    public string? Encoding { get; internal init; }

    /// <summary>Whether no notice was made because what was given is no page, or one beyond a limit. <see cref="Findings"/> says why and what to do.</summary>
    [JsonPropertyName("isRefused")]
    public bool IsRefused => Notices.Count == 0;

    /// <summary>Whether at least one part of a notice or one fact was recognised. Where it is false, <see cref="Findings"/> says so.</summary>
    [JsonPropertyName("isUnderstood")]
    public bool IsUnderstood => Findings.Count == 0;

    /// <summary>Tells of each finding on a notice of this page whether it may come from the reading and not from what the page says.</summary>
    /// <param name="report">The report on the notice, as it was imported.</param>
    /// <param name="notice">The index of the notice in <see cref="Notices"/>.</param>
    /// <returns>The findings of the report in their order, each with what speaks for the reading as its cause. Suppressed findings are not among
    /// them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such notice.</exception>
    public IReadOnlyList<ReviewedFinding> Review(NoticeReport report, int notice = 0) => notice >= 0 && notice < Notices.Count
        ? FindingReview.Review(this, Guard.NotNull(report), notice)
        : throw new ArgumentOutOfRangeException(nameof(notice), notice, $"The page has {Notices.Count} notices.");
}
