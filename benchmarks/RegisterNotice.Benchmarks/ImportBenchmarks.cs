using BenchmarkDotNet.Attributes;
using RegisterNotice.Documents;
using RegisterNotice.Import;
using RegisterNotice.Samples;

namespace RegisterNotice.Benchmarks;

/// <summary>A published page becomes a notice again.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private static readonly NoticeDocument Document = NoticeComposer.Compose(SampleNotices.All[2], new() { Language = LanguageTag.Finnish, Wording = Wording.Generated });
    private static readonly string Text = PlainTextWriter.Write(Document);
    private static readonly string Html = HtmlWriter.Write(Document);

    [Benchmark]
    public ImportResult FromText() => NoticeImporter.Import(Text);

    [Benchmark]
    public ImportResult FromHtml() => NoticeImporter.Import(Html, new() { Format = PageFormat.Html });
}
