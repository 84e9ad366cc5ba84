using BenchmarkDotNet.Attributes;
using NodaTime;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Benchmarks;

/// <summary>All rules on a faulty notice.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All, AsOf = new LocalDate(2026, 11, 22) };

    [Benchmark]
    public int Faulty() => NoticeValidator.Validate(SampleNotices.All[2], Options).Findings.Count;
}
