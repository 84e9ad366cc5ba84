using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Peers;
using RegisterNotice.Json;

namespace RegisterNotice.Benchmarks.Work;

/// <summary>Reading JSON with all checks, beside System.Text.Json's source generator and Newtonsoft.Json without them.</summary>
public abstract class JsonReadWork
{
    private byte[] json = [];

    public abstract string Name { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        json = Workloads.JsonOf(Workloads.All[Name]);

        // Generated code forgets the initial value of a property that a section leaves out, such as its level.
        var expected = RegisterNotice()!;
        if (!(SourceGenerated() with { Wordings = [] }).Equals(expected with { Wordings = [] }) || !Newtonsoft().Equals(expected))
        {
            throw new InvalidOperationException("The peers do not read the same notice.");
        }
    }

    [Benchmark(Baseline = true)]
    public Notice SourceGenerated() => SourceGeneratedPeer.Read(json);

    [Benchmark]
    public Notice? RegisterNotice() => NoticeJson.Read(json).Notice;

    [Benchmark]
    public Notice Newtonsoft() => NewtonsoftPeer.Read(json);
}
