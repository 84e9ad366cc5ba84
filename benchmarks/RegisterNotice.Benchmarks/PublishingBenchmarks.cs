using System.Buffers;
using BenchmarkDotNet.Attributes;
using Markdig;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Benchmarks;

/// <summary>A page of a notice, beside Markdig making the same page of our Markdown.</summary>
[MemoryDiagnoser]
public class PublishingBenchmarks
{
    private static readonly ComposeOptions Options = new() { Language = LanguageTag.Finnish, Layout = Layout.Gdpr, Wording = Wording.Generated };
    private static readonly Notice Notice = SampleNotices.All[2];
    private static readonly string MarkdownText = MarkdownWriter.Write(NoticeComposer.Compose(Notice, Options));
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly NoticeDocument Document = NoticeComposer.Compose(Notice, Options);
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

    [Benchmark(Baseline = true)]
    public string MarkdigToHtml() => Markdown.ToHtml(MarkdownText, Pipeline);

    [Benchmark]
    public int ComposeAndWriteHtml()
    {
        buffer.ResetWrittenCount();
        HtmlWriter.Write(NoticeComposer.Compose(Notice, Options), buffer);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int WriteHtml()
    {
        buffer.ResetWrittenCount();
        HtmlWriter.Write(Document, buffer);
        return buffer.WrittenCount;
    }
}
