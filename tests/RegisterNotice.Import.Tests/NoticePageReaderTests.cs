using System.Text;
using RegisterNotice.Tests.Fuzzing;

namespace RegisterNotice.Import.Tests;

public sealed class NoticePageReaderTests
{
    [Fact]
    public void Each_notice_of_a_page_is_a_document_of_its_own()
    {
        var page = NoticePageReader.Read(NoticePages.Several, new() { Format = PageFormat.Markdown });

        page.Documents.Select(placed => placed.Document.Sections.Count(section => section.Heading is not null)).Should().Equal(3, 3);
        page.Documents[1].Document.Words().Should().Contain("Työnhakijat").And.NotContain("Asiakkaat");
    }

    [Fact]
    public void The_reader_says_what_is_around_the_notice_and_nothing_of_what_sections_are_about()
    {
        var sections = NoticePageReader.Read(NoticePages.English, new() { Format = PageFormat.Html }).Documents.Single().Document.Sections;

        sections[0].Kinds.Should().Equal(SectionKind.PageChrome);
        sections[^1].Kinds.Should().Equal(SectionKind.PageChrome);
        sections.Skip(1).Take(sections.Count - 2).Should().OnlyContain(section => section.Kinds.Count == 0 && section.Heading != null);
    }

    [Fact]
    public void What_the_interpreter_finds_in_a_document_is_where_the_importer_finds_it_in_the_page()
    {
        foreach (var (page, format) in SecondBuild.Some(NoticePages.All))
        {
            var imported = NoticeImporter.Import(page, new() { Format = format }).Facts.Select(fact => (fact.Pointer, fact.Span, fact.Rule));

            var found = NoticePageReader.Read(page, new() { Format = format }).Documents
                .SelectMany(placed => NoticeInterpreter.Interpret(placed.Document).Facts.Select(fact => (fact.Pointer, placed.Places.Find(fact.Words)!.Value, fact.Rule)));

            found.OrderBy(Place).Should().Equal(imported.OrderBy(Place), page);
        }
    }

    private static string Place((JsonPointer Pointer, SourceSpan Span, string Rule) fact) => $"{fact.Pointer} {fact.Span} {fact.Rule}";

    [Theory]
    [InlineData("Tietosuojaseloste\n\nRekisterinpitäjä\nVillapaja Oy\nPajakuja 1\n", PageFormat.Text, "/sections/0/blocks/0/text", 0, 23, "Villapaja Oy\nPajakuja 1")]
    [InlineData("<h1>Seloste</h1><h2>1. Rekisterinpitäjä</h2><p>Villapaja <b>Oy</b></p>", PageFormat.Html, "/sections/0/blocks/0/text", 0, 12, "Villapaja <b>Oy")]
    [InlineData("Tietosuojaseloste\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakkaat\n\n3. Tietosisältö\nNimi\n", PageFormat.Text, "/sections/1/heading", 3, 10, "Rekisterin")]
    public void Words_of_a_document_are_found_in_the_page(string text, PageFormat format, string pointer, int start, int length, string words)
    {
        var page = NoticePageReader.Read(text, new() { Format = format });

        var span = page.Documents[0].Places.Find(new(pointer, start, length))!.Value;

        var offset = text.Split('\n').Take(span.Line - 1).Sum(line => line.Length + 1) + span.Column - 1;
        text.Substring(offset, span.Length).Should().Be(words);
    }

    [Theory]
    [InlineData("/sections/99/heading", 0, 1)]
    [InlineData("/sections/0/heading", 99, 1)]
    [InlineData("/sections/0/heading", 0, 99)]
    [InlineData("/sections/0/heading", 0, 0)]
    [InlineData("/sections/0/heading", -1, 1)]
    public void Words_that_a_document_has_not_stand_nowhere(string pointer, int start, int length) =>
        NoticePageReader.Read(NoticePages.Finnish).Documents[0].Places.Find(new(pointer, start, length)).Should().BeNull();

    [Fact]
    public void Every_way_in_reads_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(NoticePages.Swedish);
        var expected = NoticePageReader.Read(NoticePages.Swedish).Documents.Single().Document;

        NoticePageReader.Read(bytes).Documents.Single().Document.Should().Be(expected);
        NoticePageReader.Read(bytes.AsSpan()).Documents.Single().Document.Should().Be(expected);
        NoticePageReader.Read(new MemoryStream(bytes)).Documents.Single().Document.Should().Be(expected);
    }

    [Fact]
    public async Task A_stream_is_read_without_holding_a_thread()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(NoticePages.Swedish));

        var page = await NoticePageReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        page.Encoding.Should().Be("utf-8");
        page.Text.Should().Be(NoticePages.Swedish);
    }

    [Fact]
    public void What_is_no_page_is_refused_with_a_finding()
    {
        var page = NoticePageReader.Read("%PDF-1.7"u8);

        page.IsRefused.Should().BeTrue();
        page.Findings.Should().ContainSingle();
        NoticePageReader.Read("").IsRefused.Should().BeTrue();
    }

    [Fact]
    public void A_cancelled_reading_throws() =>
        FluentActions.Invoking(() => NoticePageReader.Read(NoticePages.Finnish, cancellationToken: new(canceled: true))).Should().Throw<OperationCanceledException>();
}
