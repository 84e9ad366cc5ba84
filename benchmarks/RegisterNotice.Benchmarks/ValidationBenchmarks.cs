using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using NodaTime;
using RegisterNotice.Benchmarks.Peers;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Benchmarks;

/// <summary>All rules of all sets, twenty of them beside FluentValidation with the same twenty, and reading the same notice.</summary>
public class ValidationBenchmarks
{
    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All, AsOf = new LocalDate(2026, 11, 22) };
    private static readonly NoticeValidationOptions Twenty = Options with { RuleSet = TwentyRules.Ours };
    private static readonly TwentyRules Peer = new();
    private static readonly Notice Faultless = FaultlessNotice.Instance;
    private static readonly byte[] Json = Workloads.JsonOf(Faultless);
    private static readonly Notice OnlyFacts = Workloads.Typical with { Wordings = [] };

    /// <summary>Holds that both do the same work.</summary>
    [GlobalSetup]
    public void Compare()
    {
        foreach (var notice in new[] { Faultless, OnlyFacts })
        {
            var ours = NoticeValidator.Validate(notice, Twenty).Findings.Select(finding => finding.Code).Distinct().Order();
            var theirs = Peer.Validate(notice).Errors.Select(error => error.ErrorCode).Distinct().Order();
            if (!ours.SequenceEqual(theirs))
            {
                throw new InvalidOperationException($"The rules find {string.Join(" ", ours)}, their peers {string.Join(" ", theirs)}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public Notice? ReadFaultless() => NoticeJson.Read(Json).Notice;

    [Benchmark]
    public int FaultlessAllRules() => NoticeValidator.Validate(Faultless, Options).Findings.Count;

    [Benchmark]
    public int FaultlessTwentyRules() => NoticeValidator.Validate(Faultless, Twenty).Findings.Count;

    [Benchmark]
    public ValidationResult FaultlessTwentyRulesFluent() => Peer.Validate(Faultless);

    [Benchmark]
    public int FaultyAllRules() => NoticeValidator.Validate(OnlyFacts, Options).Findings.Count;

    [Benchmark]
    public int FaultyTwentyRules() => NoticeValidator.Validate(OnlyFacts, Twenty).Findings.Count;

    [Benchmark]
    public ValidationResult FaultyTwentyRulesFluent() => Peer.Validate(OnlyFacts);

    [Benchmark]
    public int FaultyWithWordingAllRules() => NoticeValidator.Validate(Workloads.Typical, Options).Findings.Count;
}
