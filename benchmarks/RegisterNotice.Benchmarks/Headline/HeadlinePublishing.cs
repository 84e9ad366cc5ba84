using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks.Headline;

/// <summary>The typical notice alone, in Finnish.</summary>
public class HeadlinePublishing : PublishingWork
{
    [Params("twelve-headings")]
    public override string Name { get; set; } = "";

    [Params("fi")]
    public override string Language { get; set; } = "";
}
