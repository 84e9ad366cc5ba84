using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using NodaTime;
using RegisterNotice.Benchmarks.Peers;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Benchmarks;

/// <summary>All rules of all sets, beside FluentValidation with twenty of them, and beside reading the same notice.</summary>
public class ValidationBenchmarks
{
    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All, AsOf = new LocalDate(2026, 11, 22) };
    private static readonly TwentyRules Peer = new();
    private static readonly Notice Faultless = FaultlessNotice.Instance;
    private static readonly byte[] Json = Workloads.JsonOf(Faultless);
    private static readonly Notice OnlyFacts = Workloads.Typical with { Wordings = [] };

    [Benchmark(Baseline = true)]
    public Notice? ReadFaultless() => NoticeJson.Read(Json).Notice;

    [Benchmark]
    public int FaultlessAllRules() => NoticeValidator.Validate(Faultless, Options).Findings.Count;

    [Benchmark]
    public ValidationResult FaultlessTwentyRulesFluent() => Peer.Validate(Faultless);

    [Benchmark]
    public int FaultyAllRules() => NoticeValidator.Validate(OnlyFacts, Options).Findings.Count;

    [Benchmark]
    public ValidationResult FaultyTwentyRulesFluent() => Peer.Validate(OnlyFacts);

    [Benchmark]
    public int FaultyWithWordingAllRules() => NoticeValidator.Validate(Workloads.Typical, Options).Findings.Count;
}
