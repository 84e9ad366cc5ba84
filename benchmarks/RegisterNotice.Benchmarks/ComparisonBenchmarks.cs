using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks;

/// <summary>Comparing two revisions, beside reading one of them and beside comparisons of JSON trees and of lines.</summary>
public class ComparisonBenchmarks : ComparisonWork
{
    [Params("foreign-web-shop", "branded-web-shop", "twelve-headings", "prospect-register", "small-sewing-shop", "large")]
    public override string Name { get; set; } = "";
}
