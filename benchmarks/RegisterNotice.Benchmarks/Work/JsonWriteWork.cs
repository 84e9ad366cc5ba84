using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RegisterNotice.Benchmarks.Peers;
using RegisterNotice.Json;

namespace RegisterNotice.Benchmarks.Work;

/// <summary>Writing JSON, beside the floor (the same tokens into a bare writer) and Newtonsoft.Json.</summary>
public abstract class JsonWriteWork
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 20);
    private readonly byte[] bytes = new byte[1 << 20];
    private Notice notice = Workloads.Typical;
    private FloorWriter floor = null!;
    private Utf8JsonWriter writer = null!;

    public abstract string Name { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        notice = Workloads.All[Name];
        floor = new(Workloads.JsonOf(notice));
        writer = FloorWriter.Writer(buffer);

        // Newtonsoft.Json leaves a no-break space as it is, so its bytes may be fewer.
        if (Floor() != RegisterNotice() || !NewtonsoftPeer.Read(bytes[..Newtonsoft()]).Equals(notice))
        {
            throw new InvalidOperationException($"The peers do not write the same notice: the floor {Floor()} bytes, Newtonsoft.Json {Newtonsoft()}, the library {RegisterNotice()}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Floor()
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        floor.Write(writer);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int RegisterNotice()
    {
        buffer.ResetWrittenCount();
        NoticeJson.Write(notice, buffer);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int Newtonsoft() => NewtonsoftPeer.Write(notice, bytes);
}
