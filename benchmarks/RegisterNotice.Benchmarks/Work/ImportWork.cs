using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using RegisterNotice.Documents;
using RegisterNotice.Import;

namespace RegisterNotice.Benchmarks.Work;

/// <summary>Pages become notices, beside a bare pass over the characters and AngleSharp's bare parse of the same page.</summary>
public abstract class ImportWork
{
    private readonly HtmlParser parser = new();
    private string text = "";
    private string html = "";

    public abstract string Name { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var document = NoticeComposer.Compose(Workloads.All[Name], new() { Language = LanguageTag.Finnish, WordSource = WordSource.Published });
        text = PlainTextWriter.Write(document);
        html = HtmlWriter.Write(document);
    }

    [Benchmark]
    public int PassOverText()
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }

    [Benchmark]
    public ImportResult FromText() => NoticeImporter.Import(text);

    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharpParse() => parser.ParseDocument(html);

    [Benchmark]
    public ImportResult FromHtml() => NoticeImporter.Import(html, new() { Format = PageFormat.Html });
}
