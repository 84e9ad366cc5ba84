using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks.Headline;

/// <summary>The typical notice alone.</summary>
public class HeadlineComparison : ComparisonWork
{
    [Params("twelve-headings")]
    public override string Name { get; set; } = "";
}
