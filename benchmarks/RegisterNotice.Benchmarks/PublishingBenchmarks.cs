using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks;

/// <summary>Pages from the facts of a notice, beside Markdig converting our Markdown of the same page to HTML.</summary>
public class PublishingBenchmarks : PublishingWork
{
    [Params("foreign-web-shop", "branded-web-shop", "twelve-headings", "prospect-register", "small-sewing-shop", "large")]
    public override string Name { get; set; } = "";

    [Params("fi", "sv", "en")]
    public override string Language { get; set; } = "";
}
