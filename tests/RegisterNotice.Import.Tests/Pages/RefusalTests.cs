using System.Text;
using RegisterNotice.Validation;

namespace RegisterNotice.Import.Tests.Pages;

/// <summary>What is no page is refused, and each refusal says what to do.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string, byte[]> Files => new()
    {
        { "RN9101", "", [] },
        { "RN9101", "", [0xEF, 0xBB, 0xBF] },
        { "RN9102", "PDF", Latin("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj") },
        { "RN9102", "PDF", Latin("\r\n%PDF-1.4\n") },
        { "RN9103", "RTF", Latin("{\\rtf1\\ansi Tietosuojaseloste}") },
        { "RN9103", "Word, docx", Latin("PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml PK\u0003\u0004word/document.xml") },
        { "RN9103", "Excel, xlsx", Latin("PK\u0003\u0004\u0014\0xl/workbook.xml") },
        { "RN9103", "OpenDocument, odt", Latin("PK\u0003\u0004\u0014\0\0mimetypeapplication/vnd.oasis.opendocument.text") },
        { "RN9103", "OLE", Latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0") },
        { "RN9103", "Word, doc", Latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0") },
        { "RN9104", "PNG", Latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR") },
        { "RN9104", "JPEG", Latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF") },
        { "RN9104", "GIF", Latin("GIF89a\u0001\0\u0001\0") },
        { "RN9104", "WebP", Latin("RIFF\u0010\0\0\0WEBPVP8 ") },
        { "RN9104", "TIFF", Latin("II*\0\u0008\0\0\0") },
        { "RN9105", "ZIP", Latin("PK\u0003\u0004\u0014\0\0\0seloste.txt") },
        { "RN9105", "gzip", Latin("\u001F\u008B\u0008\0\0\0") },
        { "RN9105", "7z", Latin("7z\u00BC\u00AF\u0027\u001C\0\u0004") },
        { "RN9106", "", Latin("""{"schemaVersion":"1.0","id":"a"}""") },
        { "RN9106", "", Latin(""" [ { "id" : "a", "schemaVersion": "1.0" } ] """) },
        { "RN9107", "JSON", Latin("""{ "name": "Villapaja" }""") },
        { "RN9107", "JSON", Latin("[]") },
        { "RN9108", "", Latin("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00FF\u00FF\0\0\u00B8\0") },
        { "RN9108", "", Latin("abc\u0001\u0002\u0003") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_page_is_refused(string code, string form, byte[] file)
    {
        foreach (var format in Enum.GetValues<PageFormat>())
        {
            var result = NoticeImporter.Import(file, new() { Format = format });

            (result.IsRefused, result.IsUnderstood).Should().Be((true, false));
            var finding = result.Findings.Should().ContainSingle().Subject;
            (finding.Code, finding.Severity, finding.Arguments.TryGetValue("form", out var told) ? told : "").Should().Be((code, Severity.Error, form));
            (finding.Message.Contains(form, StringComparison.Ordinal), finding.Message.Contains('{', StringComparison.Ordinal)).Should().Be((true, false));
            finding.Remedy.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("{\\rtf1 a}")]
    [InlineData("""{"schemaVersion":"1.0","id":"a"}""")]
    public void A_text_that_is_no_page_is_refused_too(string text) => NoticeImporter.Import(text).IsRefused.Should().BeTrue();

    [Theory]
    [InlineData("[Linkki](https://paja.example)\n\n## Rekisterinpitäjä\n\nPaja Oy\n")]
    [InlineData("{ Tietosuojaseloste }\n\nRekisterinpitäjä\nPaja Oy\n")]
    [InlineData("PDF-tiedosto: %PDF-\n\nRekisterinpitäjä\nPaja Oy\n")]
    [InlineData("GIF ja PNG\n\nRekisterinpitäjä\nPaja Oy\n")]
    [InlineData("PK-seudun paja\n\nRekisterinpitäjä\nPaja Oy\n")]
    [InlineData("Rekisterinpitäjä\nPaja Oy\u0001\n")]
    public void A_page_that_only_resembles_such_a_file_is_read(string page) => NoticeImporter.Import(Encoding.UTF8.GetBytes(page)).IsUnderstood.Should().BeTrue();

    [Fact]
    public void The_messages_come_in_the_language_that_is_asked_for()
    {
        NoticeImporter.Import("").Findings[0].Message.Should().Be("Sivulla ei ole yhtään sanaa.");
        NoticeImporter.Import("", new() { MessageLanguage = LanguageTag.Swedish }).Findings[0].Message.Should().Be("Sidan innehåller inte ett enda ord.");
        NoticeImporter.Import("", new() { MessageLanguage = LanguageTag.English }).Findings[0].Message.Should().Be("The page does not contain a single word.");
    }

    [Theory]
    [InlineData("Lorem ipsum dolor sit amet.", PageFormat.Text)]
    [InlineData("<h1>Hinnasto</h1><p>Villasukat 20 euroa</p>", PageFormat.Html)]
    [InlineData("<html><head><title>x</title></head><body></body></html>", PageFormat.Html)]
    [InlineData("# Tervetuloa\n\nMeillä on alennusmyynti.", PageFormat.Markdown)]
    public void A_page_of_which_nothing_is_understood_is_kept_and_said_to_be_so(string page, PageFormat format)
    {
        var result = NoticeImporter.Import(page, new() { Format = format });

        (result.IsRefused, result.IsUnderstood).Should().Be((false, false));
        (result.Findings.Single().Code, result.Findings.Single().Severity).Should().Be(("RN9110", Severity.Warning));
        result.Notices.Should().ContainSingle();
    }

    [Fact]
    public void Every_rule_of_import_is_reported()
    {
        var reported = Files.Select(row => row.Data.Item1).Append("RN9109").Append("RN9110").Distinct();

        // Those of PDF and Word files are reported by the package that reads them.
        NoticeRules.OfImport.Where(rule => rule.Name.StartsWith("Page", StringComparison.Ordinal)).Select(rule => rule.Code).Should().BeEquivalentTo(reported);
        NoticeRules.OfImport.Should().OnlyContain(rule => NoticeRules.Describe(rule.Code) == rule);
    }

    private static byte[] Latin(string bytes) => Encoding.Latin1.GetBytes(bytes);
}
