using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RegisterNotice.Validation;

namespace RegisterNotice.Json;

/// <summary>What came of reading a document: the notice, and every fault of form.</summary>
public sealed class NoticeReadResult
{
    internal NoticeReadResult(Notice? notice, IReadOnlyList<Finding> findings)
    {
        Notice = notice;
        Findings = findings;
    }

    /// <summary>The notice. Beside findings it holds what could be read, without what was faulty; null where not even an identifier could.</summary>
    [JsonPropertyName("notice")]
    public Notice? Notice { get; }

    /// <summary>Every fault, in the order of the text; empty where the document is faultless.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the document is faultless, so that <see cref="Notice"/> holds all of it.</summary>
    [MemberNotNullWhen(true, nameof(Notice))]
    [JsonPropertyName("isFaultless")]
    public bool IsFaultless => Notice is not null && Findings.Count == 0;
}
