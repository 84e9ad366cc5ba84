using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

/// <summary>What a host may keep beside a notice.</summary>
public sealed record HostRecord
{
    public required string Tenant { get; init; }

    public required Notice Notice { get; init; }

    public IReadOnlyList<Notice> Earlier { get; init; } = [];

    public RightKind Right { get; init; } = RightKind.NotSubjectToAutomatedDecision;

    public Sector? Sector { get; init; }

    public LocalizedText? Label { get; init; }

    public LanguageTag? Language { get; init; }

    public Declaration<Transfer>? Transfers { get; init; }

    public Block? Block { get; init; }

    public Dictionary<string, Notice> ById { get; init; } = [];

    public Dictionary<LanguageTag, string> Addresses { get; init; } = [];

    public Dictionary<RightKind, int> Requests { get; init; } = [];

    [JsonConverter(typeof(NoticeJsonConverter))]
    public LocalDate? ReviewedOn { get; init; }

    [JsonConverter(typeof(NoticeJsonConverter))]
    public LocalDate MadeOn { get; init; } = new(2026, 11, 29);

    [JsonConverter(typeof(NoticeJsonConverter))]
    public Period? ReviewEvery { get; init; }
}
