using BenchmarkDotNet.Attributes;
using RegisterNotice.Import;
using RegisterNotice.Import.Documents.Tests;
using UglyToad.PdfPig;

namespace RegisterNotice.Benchmarks;

/// <summary>PDF of ten, a hundred and a thousand pages (about 4 kB of text each), beside PdfPig's bare letters of the same pages.</summary>
public class PdfBenchmarks
{
    private const int LinesOfPage = 46;

    private byte[] file = [];

    [Params(10, 100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var pages = new PdfPages();
        for (var page = 1; page <= Pages; page++)
        {
            (page == 1 ? pages : pages.Next()).Bold(70, 780, $"{page}. Käsittelyn tarkoitus");
            for (var line = 0; line < LinesOfPage; line++)
            {
                pages.Text(70, 750 - (line * 14), $"Tietoja käytetään tilausten toimittamiseen, laskutukseen sekä asiakkaiden palveluun {page} {line}.");
            }
        }

        file = pages.Bytes();
    }

    [Benchmark]
    public int FromPdf() => FileImporter.Import(file).Result.Facts.Count;

    [Benchmark(Baseline = true)]
    public int BareLetters()
    {
        using var document = PdfDocument.Open(file);
        return document.GetPages().Sum(page => page.Letters.Count);
    }
}
