using System.Text.Json.Serialization;
using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>A finding on a notice that was imported, with why it may come from the reading.</summary>
public sealed record ReviewedFinding
{
    /// <summary>The finding.</summary>
    [JsonPropertyName("finding")]
    public required Finding Finding { get; init; }

    /// <summary>Why it may come from the reading, the weightiest first; empty where nothing speaks for that.</summary>
    [JsonPropertyName("doubts")]
    public IReadOnlyList<ReadingDoubt> Doubts { get; init => field = ValueList.From(value); } = ValueList<ReadingDoubt>.Empty;

    /// <summary>The words of the page that the finding is about; null where no fact was read there.</summary>
    [JsonPropertyName("span")]
    public SourceSpan? Span { get; init; }

    /// <summary>Whether the page should be looked at before the notice is changed.</summary>
    [JsonPropertyName("mayBeReading")]
    public bool MayBeReading => Doubts.Count > 0;

    /// <summary>The finding.</summary>
    public override string ToString() => Finding.ToString();
}
