using BenchmarkDotNet.Attributes;
using RegisterNotice.Documents;
using RegisterNotice.Import;

namespace RegisterNotice.Benchmarks;

/// <summary>Texts of one megabyte and of ten: pages of the samples behind one another, each a notice of its own: what ten times the text takes.</summary>
public class LongTextBenchmarks
{
    private const int CharactersPerMegabyte = 1_000_000;

    private string text = "";

    [Params(1, 10)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var pages = Workloads.All.Values.Select(notice => PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Finnish, WordSource = WordSource.Published }))).ToArray();
        var joined = string.Join("\n\n", pages);
        text = string.Concat(Enumerable.Repeat(joined + "\n\n", 1 + (Megabytes * CharactersPerMegabyte / joined.Length)))[..(Megabytes * CharactersPerMegabyte)];
    }

    [Benchmark]
    public int FromText() => NoticeImporter.Import(text).Notices.Count;
}
