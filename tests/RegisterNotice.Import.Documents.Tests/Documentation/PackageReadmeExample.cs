using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Import.Documents.Tests.Documentation;

/// <summary>The examples of the package's readme: their lines stand here, where they are compiled and run.</summary>
public sealed class PackageReadmeExample
{
    [Fact]
    public void A_file_is_read_and_written_as_the_readme_says()
    {
        var path = Path.GetTempFileName();
        try
        {
            Run(new PdfPages().Text(60, 700, "Rekisterinpitäjä").Text(60, 680, "Aallokko Oy").Bytes(), SampleNotices.Faultless[0], path);
            FileImporter.FormatOf(File.ReadAllBytes(path)).Should().Be(FileFormat.Word);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Run(byte[] bytes, Notice notice, string path)
    {
        var file = FileImporter.Import(bytes);
        if (file.Result.IsRefused)
        {
            // A password, pictures of pages, a damaged file: the finding says what to do.
            Console.Error.WriteLine(file.Result.Findings[0].Message);
            return;
        }

        foreach (var fact in file.Result.Facts)
        {
            Console.WriteLine($"{fact.Pointer}  page and line {file.PlaceOf(fact.Span)}");
        }

        // A Word file with headings, lists, tables and links, in the language of the page.
        using var document = File.Create(path);
        WordWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish }), document);
    }
}
