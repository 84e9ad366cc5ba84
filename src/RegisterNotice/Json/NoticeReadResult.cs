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
        HasErrors = notice is null || findings.Any(finding => finding.Severity == Severity.Error);
    }

    /// <summary>The notice. Beside findings it holds what could be read, without what was faulty; null where not even an identifier could.</summary>
    [JsonPropertyName("notice")]
    public Notice? Notice { get; }

    /// <summary>Every fault, and at <see cref="Severity.Info"/> what was kept though it is not known (RN9011), in the order of the text.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the document has a fault. Where it has none, <see cref="Notice"/> holds all of it; what was kept is none.</summary>
    [MemberNotNullWhen(false, nameof(Notice))]
    [JsonPropertyName("hasErrors")]
    public bool HasErrors { get; }
}
