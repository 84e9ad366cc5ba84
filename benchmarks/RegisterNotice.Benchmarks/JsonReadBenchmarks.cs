using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks;

/// <summary>Reading JSON with all checks, beside System.Text.Json's source generator and Newtonsoft.Json without them.</summary>
public class JsonReadBenchmarks : JsonReadWork
{
    [Params("foreign-web-shop", "branded-web-shop", "twelve-headings", "prospect-register", "small-sewing-shop", "large")]
    public override string Name { get; set; } = "";
}
