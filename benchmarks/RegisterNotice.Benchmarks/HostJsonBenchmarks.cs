using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks;

/// <summary>A host's serializer and fingerprints beside the library's own writer and reader.</summary>
public class HostJsonBenchmarks : HostJsonWork
{
    [Params("foreign-web-shop", "branded-web-shop", "twelve-headings", "prospect-register", "small-sewing-shop", "large")]
    public override string Name { get; set; } = "";
}
