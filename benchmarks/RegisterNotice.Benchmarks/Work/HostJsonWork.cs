using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RegisterNotice.Json;

namespace RegisterNotice.Benchmarks.Work;

/// <summary>What a host does with JSON: its own serializer, and fingerprints, beside the library's writer.</summary>
public abstract class HostJsonWork
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new(1 << 20);
    private Notice notice = Workloads.Typical;
    private string json = "";

    public abstract string Name { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        notice = Workloads.All[Name];
        json = NoticeJson.Write(notice);
        if (SerializeRelaxed() != json || !Deserialize().Equals(notice) || !JsonSerializer.Deserialize<Notice>(Serialize())!.Equals(notice))
        {
            throw new InvalidOperationException("The serializer does not write and read the same notice.");
        }
    }

    /// <summary>The library's own writer, to a string.</summary>
    [Benchmark(Baseline = true)]
    public string Write() => NoticeJson.Write(notice);

    /// <summary>The serializer with no options, which escapes what is not ASCII.</summary>
    [Benchmark]
    public string Serialize() => JsonSerializer.Serialize(notice);

    /// <summary>The serializer with an encoder that leaves letters as they are.</summary>
    [Benchmark]
    public string SerializeRelaxed() => JsonSerializer.Serialize(notice, Relaxed);

    /// <summary>The library's own writer, to a buffer.</summary>
    [Benchmark]
    public int WriteUtf8()
    {
        buffer.ResetWrittenCount();
        NoticeJson.Write(notice, buffer);
        return buffer.WrittenCount;
    }

    /// <summary>The fingerprint of the notice.</summary>
    [Benchmark]
    public int Fingerprint() => NoticeFingerprint.Of(notice).GetHashCode();

    /// <summary>The fingerprint of its facts.</summary>
    [Benchmark]
    public int FactsFingerprint() => NoticeFingerprint.OfFacts(notice).GetHashCode();

    /// <summary>The library's own reader, from a string.</summary>
    [Benchmark]
    public Notice Parse() => NoticeJson.Parse(json);

    /// <summary>The serializer with no options, from a string.</summary>
    [Benchmark]
    public Notice Deserialize() => JsonSerializer.Deserialize<Notice>(json)!;
}
