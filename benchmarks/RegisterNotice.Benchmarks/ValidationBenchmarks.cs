using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Benchmarks;

/// <summary>All rules of all sets, on notices of different kinds. Validating a faultless notice composed in code is to allocate nothing and to cost a fifth of reading its JSON at the most.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All, AsOf = new LocalDate(2026, 11, 22) };
    private static readonly Notice Faultless = FaultlessNotice.Instance;
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(NoticeJson.Write(Faultless));
    private static readonly Notice WithWording = SampleNotices.All.First(notice => notice.Wordings.Count > 0);
    private static readonly Notice OnlyFacts = WithWording with { Wordings = [] };

    [Benchmark(Baseline = true)]
    public Notice? ReadFaultless() => NoticeJson.Read(Json).Notice;

    [Benchmark]
    public int ValidateFaultless() => NoticeValidator.Validate(Faultless, Options).Findings.Count;

    [Benchmark]
    public int ValidateFaulty() => NoticeValidator.Validate(OnlyFacts, Options).Findings.Count;

    [Benchmark]
    public int ValidateFaultyWithWording() => NoticeValidator.Validate(WithWording, Options).Findings.Count;

    [Benchmark]
    public int Cover() => NoticeCoverage.Of(Faultless, Options.AsOf).Rows.Count;
}
