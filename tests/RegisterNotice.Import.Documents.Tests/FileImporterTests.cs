using RegisterNotice.Documents;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Import.Documents.Tests;

/// <summary>Files that were published, brought over.</summary>
public sealed class FileImporterTests
{
    public static TheoryData<string, string> Pages => [.. from notice in SampleNotices.Faultless from language in new[] { "fi", "sv", "en" } select (notice.Id, language)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_Word_file_of_ours_gives_the_facts_that_its_page_gives(string id, string language)
    {
        var document = NoticeComposer.Compose(SampleNotices.Faultless.Single(notice => notice.Id == id), new() { Language = LanguageTag.Parse(language), Layout = Layout.Gdpr, WordSource = WordSource.Generated });
        var page = NoticeImporter.Import(HtmlWriter.Write(document), new() { Format = PageFormat.Html }).Notices[0];
        var file = FileImporter.Import(WordWriter.Write(document)).Result.Notices[0];
        (file with { Wordings = [] }).Should().Be(page with { Wordings = [] });
    }

    [Fact]
    public void A_fact_is_traced_to_its_page_and_line()
    {
        var file = FileImporter.Import(new PdfPages().Bold(60, 780, "Tietosuojaseloste", 20).Next()
            .Text(60, 780, "Rekisterinpitäjä", 14).Lines(60, 756, "Aallokko Oy", "tietosuoja@aallokko.example").Bytes());
        var email = file.Result.Facts.Single(fact => fact.Pointer.ToString() == "/controllers/0/emails/0");
        file.PlaceOf(email.Span).Should().Be(new FilePlace(2, 3));
        file.PlaceOf(new(999, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void A_stream_is_read_and_left_open()
    {
        using var stream = new MemoryStream(WordWriter.Write(NoticeComposer.Compose(SampleNotices.Faultless[0])));
        FileImporter.Import(stream).Result.IsUnderstood.Should().BeTrue();
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void A_file_without_text_is_refused() => Refused(new PdfPages().Rule(60, 60, 200, 200).Bytes()).Should().Be("RN9112");

    [Fact]
    public void A_file_that_needs_a_password_is_refused() => Refused(File.ReadAllBytes(RegisterNotice.Tests.RepositoryFile.Path("tests/RegisterNotice.Import.Documents.Tests/Pdf/locked.pdf"))).Should().Be("RN9111");

    [Theory]
    [InlineData("%PDF-1.7\n%%EOF")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>")]
    [InlineData("PK\u0003\u0004word/document.xml")]
    public void A_damaged_file_is_refused(string file) => Refused(System.Text.Encoding.Latin1.GetBytes(file)).Should().Be("RN9113");

    [Theory]
    [InlineData("GIF89a", "RN9104")]
    [InlineData("Rar!\u001A\u0007", "RN9105")]
    public void What_is_neither_is_refused_as_a_page_is(string file, string code) => Refused(System.Text.Encoding.Latin1.GetBytes(file)).Should().Be(code);

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        var file = new PdfPages().Text(60, 700, "Tietosuojaseloste").Bytes();
        Refused(file, new() { MaxBytes = 100 }).Should().Be("RN9109");
        Refused(file, new() { MaxLength = 5 }).Should().Be("RN9109");
        using var stream = new MemoryStream(file);
        FileImporter.Import(stream, new() { MaxBytes = 100 }).Result.Findings[0].Code.Should().Be("RN9109");
    }

    [Fact]
    public void Arrays_inside_arrays_end_well() =>
        Refused(System.Text.Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n{new string('[', 200_000)}\nendobj\ntrailer\n<< /Root 1 0 R >>")).Should().Be("RN9113");

    [Fact]
    public void A_spoiled_file_is_read_or_refused_and_nothing_else()
    {
        byte[][] whole = [new PdfPages().Bold(60, 780, "Tietosuojaseloste", 20).Lines(60, 740, "Rekisterinpitäjä", "Aallokko Oy").Bytes(), WordWriter.Write(NoticeComposer.Compose(SampleNotices.Faultless[0]))];
        var random = new Random(20261130);
        foreach (var file in whole)
        {
            for (var i = 0; i < 150; i++)
            {
                var spoiled = file.ToArray();
                for (var at = 0; at < 1 + (i % 20); at++)
                {
                    spoiled[random.Next(4, spoiled.Length)] = (byte)random.Next(256);
                }

                var read = FileImporter.Import(i % 3 == 0 ? spoiled[..random.Next(8, spoiled.Length)] : spoiled);
                (read.Result.Notices.Count > 0 || read.Result.Findings.Count > 0).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Reading_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var read = () => FileImporter.Import(new PdfPages().Bytes(), null, cancelled.Token);
        read.Should().Throw<OperationCanceledException>();
    }

    private static string Refused(byte[] file, ImportOptions? options = null)
    {
        var result = FileImporter.Import(file, options).Result;
        result.IsRefused.Should().BeTrue();
        result.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        return result.Findings[0].Code;
    }
}
