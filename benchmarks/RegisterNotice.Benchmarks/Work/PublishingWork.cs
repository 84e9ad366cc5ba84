using System.Buffers;
using BenchmarkDotNet.Attributes;
using Markdig;
using RegisterNotice.Documents;

namespace RegisterNotice.Benchmarks.Work;

/// <summary>Pages from the facts of a notice, beside Markdig converting our Markdown of the same page to HTML.</summary>
public abstract class PublishingWork
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 22);
    private Notice notice = Workloads.Typical;
    private ComposeOptions options = ComposeOptions.Default;
    private string markdown = "";

    public abstract string Name { get; set; }

    public abstract string Language { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        notice = Workloads.All[Name];
        options = new() { Language = LanguageTag.Parse(Language), Layout = Layout.Gdpr, WordSource = WordSource.Generated };
        markdown = MarkdownWriter.Write(NoticeComposer.Compose(notice, options));
    }

    [Benchmark(Baseline = true)]
    public string Markdig() => Markdown.ToHtml(markdown, Pipeline);

    [Benchmark]
    public int Html()
    {
        buffer.ResetWrittenCount();
        HtmlWriter.Write(NoticeComposer.Compose(notice, options), buffer);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int MarkdownText()
    {
        buffer.ResetWrittenCount();
        MarkdownWriter.Write(NoticeComposer.Compose(notice, options), buffer);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int PlainText()
    {
        buffer.ResetWrittenCount();
        PlainTextWriter.Write(NoticeComposer.Compose(notice, options), buffer);
        return buffer.WrittenCount;
    }
}
