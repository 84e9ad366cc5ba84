using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Work;

namespace RegisterNotice.Benchmarks;

/// <summary>Writing JSON, beside the floor (the same tokens into a bare writer) and Newtonsoft.Json.</summary>
public class JsonWriteBenchmarks : JsonWriteWork
{
    [Params("foreign-web-shop", "branded-web-shop", "twelve-headings", "prospect-register", "small-sewing-shop", "large")]
    public override string Name { get; set; } = "";
}
