using System.Text.Json.Serialization;

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

    /// <summary>The notices of the page, at least one. Every word of the page stands in their <see cref="Notice.Wordings"/>.</summary>
    [JsonPropertyName("notices")]
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>Every fact of the notices with the place that states it, in the order of the page.</summary>
    [JsonPropertyName("facts")]
    public IReadOnlyList<ImportedFact> Facts { get; }

    /// <summary>What looked like a fact and could not be settled, in the order of the page.</summary>
    [JsonPropertyName("unclear")]
    public IReadOnlyList<UnclearPassage> Unclear { get; }
}
