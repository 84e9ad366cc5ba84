using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks;

/// <summary>Pages become notices, beside a bare pass over the characters and AngleSharp's bare parse of the same page.</summary>
public class ImportBenchmarks : ImportWork
{
    [Params("foreign-web-shop", "branded-web-shop", "twelve-headings", "prospect-register", "small-sewing-shop", "large")]
    public override string Name { get; set; } = "";
}
