using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Import.Documents.Tests.Writing;

/// <summary>Word files that are written.</summary>
public sealed class WordWriterTests
{
    public static TheoryData<string> Ids => [.. SampleNotices.All.Select(notice => notice.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_file_is_valid(string id)
    {
        using var file = Open(NoticeComposer.Compose(SampleNotices.All.Single(notice => notice.Id == id)));
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file).Select(error => error.Description).Should().BeEmpty();
    }

    [Fact]
    public void Title_and_headings_have_their_styles_and_the_file_its_language()
    {
        using var file = Open(NoticeComposer.Compose(SampleNotices.Faultless[0], new() { Language = LanguageTag.Swedish }));
        var styles = file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        styles[0].Should().Be("Title");
        styles.Should().Contain("Heading1").And.Contain("ListBullet");
        file.PackageProperties.Language.Should().Be("sv");
        file.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value.Should().Be("sv");
    }

    [Fact]
    public void The_head_of_a_table_heads_each_page_of_it()
    {
        var table = new TableBlock { Header = ["Tarkoitus", "Aika"], Rows = [new() { Cells = ["Laskut", "6 vuotta"] }, new() { Cells = ["Tilaukset"] }] };
        using var file = Open(Document(table));
        var rows = file.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().ToList();
        rows[0].Descendants<TableHeader>().Should().ContainSingle();
        rows.Should().OnlyContain(row => row.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Count() == 2);
    }

    [Fact]
    public void Addresses_are_links_and_what_a_page_must_not_follow_is_words()
    {
        var paragraph = new ParagraphBlock
        {
            Text = "Kirjoita: tietosuoja@aallokko.example tai paina tästä.",
            Marks = [new LinkMark { Start = 48, Length = 5, Target = "javascript:alert(1)" }],
        };
        using var file = Open(Document(paragraph));
        file.MainDocumentPart!.HyperlinkRelationships.Select(link => link.Uri.OriginalString).Should().Equal("mailto:tietosuoja@aallokko.example");
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_replaced()
    {
        using var file = Open(Document(new ParagraphBlock { Text = "a\0b\uFFFEc\uD800d" }));
        file.MainDocumentPart!.Document!.InnerText.Should().EndWith("a\uFFFDb\uFFFDc\uFFFDd");
    }

    [Fact]
    public void Two_lists_that_count_begin_by_themselves()
    {
        var list = new ListBlock { Ordered = true, Items = [new() { Text = "yksi" }, new() { Text = "kaksi" }] };
        var read = FileImporter.Import(WordWriter.Write(Document(list, new ParagraphBlock { Text = "Väli." }, list with { Start = 3 }))).Result.Text;
        read.Should().Contain("1. yksi").And.Contain("2. kaksi").And.Contain("3. yksi").And.Contain("4. kaksi");
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused()
    {
        var write = () => WordWriter.Write(Document(), new System.IO.Compression.GZipStream(Stream.Null, System.IO.Compression.CompressionMode.Compress));
        write.Should().Throw<ArgumentException>().WithMessage("*seek*");
    }

    private static NoticeDocument Document(params Block[] blocks) => new() { Language = LanguageTag.Finnish, Title = "Tietosuojaseloste", Sections = [new() { Blocks = blocks }] };

    private static WordprocessingDocument Open(NoticeDocument document) => WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(document)), isEditable: false);
}
