using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Benchmarks;

/// <summary>Writing and reading one of the samples.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private static readonly Notice Notice = SampleNotices.All[2];
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(NoticeJson.Write(Notice));
    private readonly ArrayBufferWriter<byte> buffer = new(Json.Length);

    [Benchmark]
    public int Write()
    {
        buffer.ResetWrittenCount();
        NoticeJson.Write(Notice, buffer);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public Notice? Read() => NoticeJson.Read(Json).Notice;
}
