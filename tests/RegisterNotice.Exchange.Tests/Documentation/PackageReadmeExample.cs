using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Exchange.Tests.Documentation;

/// <summary>The examples of the package's readme: their lines stand here, where they are compiled and run.</summary>
public sealed class PackageReadmeExample
{
    [Fact]
    public void The_record_becomes_files_as_the_readme_says()
    {
        var folder = Directory.CreateTempSubdirectory("record-");
        try
        {
            Write(SampleNotices.OfShops, Path.Combine(folder.FullName, "record.xlsx"), Path.Combine(folder.FullName, "record.csv"));

            new FileInfo(Path.Combine(folder.FullName, "record.xlsx")).Length.Should().BePositive();
            File.ReadAllText(Path.Combine(folder.FullName, "record.csv")).Should().Contain(";");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(IReadOnlyList<Notice> notices, string workbook, string table)
    {
        // A workbook with a sheet for each language, and one with the answers to the CNIL's questions in each.
        using var file = File.Create(workbook);
        RecordWorkbook.Write(notices, file, new()
        {
            Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
            Questionnaires = [RecordQuestionnaire.Cnil],
        });

        // CSV as Excel opens it in Finland and Sweden: semicolons and a byte order mark.
        using var csv = File.Create(table);
        CsvTable.Write(RecordComposer.Table(notices, LanguageTag.Finnish), csv);

        // CSV by RFC 4180, for programs.
        CsvTable.Write(RecordComposer.Table(notices), Console.Out, CsvOptions.Rfc4180);
    }
}
