using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Exchange.Tests;

public sealed class RecordWorkbookTests
{
    [Fact]
    public void There_is_a_sheet_for_each_language_and_each_questionnaire_in_it()
    {
        using var workbook = Opened(SampleNotices.All, new()
        {
            Languages = [LanguageTag.Swedish, LanguageTag.Finnish, LanguageTag.Parse("sv-FI"), LanguageTag.Parse("de")],
            Questionnaires = [RecordQuestionnaire.Cnil],
        });

        workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value)
            .Should().Equal("Svenska", "Suomi", "English", "CNIL Svenska", "CNIL Suomi", "CNIL English");
    }

    [Fact]
    public void A_workbook_is_what_the_standard_asks_for()
    {
        using var workbook = Opened(SampleNotices.All, new() { Languages = [LanguageTag.Finnish, LanguageTag.English], Questionnaires = [RecordQuestionnaire.Ico, RecordQuestionnaire.Dpc] });

        new OpenXmlValidator().Validate(workbook).Select(error => error.Description).Should().BeEmpty();
    }

    [Fact]
    public void A_sheet_says_what_the_table_says()
    {
        var table = RecordComposer.Table(SampleNotices.All, LanguageTag.Finnish);
        using var workbook = Opened(SampleNotices.All, new() { Languages = [LanguageTag.Finnish] });

        var rows = Cells(workbook);

        rows[0].Select(cell => cell.InnerText).Should().Equal(table.Header);
        rows.Skip(1).SelectMany(row => row).Select(cell => cell.InnerText).Should().Equal(table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Length > 0));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://paha.example\")")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    public void No_cell_is_a_formula(string name)
    {
        using var workbook = Opened([new() { Id = "a", Controllers = [new() { Name = name }] }], null);

        var cell = Cells(workbook)[1].Single(cell => cell.InnerText == name);

        cell.DataType!.Value.Should().Be(CellValues.InlineString);
        cell.CellFormula.Should().BeNull();
        cell.StyleIndex!.Value.Should().Be(3);
    }

    [Fact]
    public void What_a_cell_cannot_hold_is_cut_or_replaced_in_sight()
    {
        using var workbook = Opened([new() { Id = "a", Controllers = [new() { Name = new string('x', 40_000) }, new() { Name = "b" }], RegisterName = LocalizedText.Of("fi", "a\u0001b") }], null);

        var texts = Cells(workbook)[1].Select(cell => cell.InnerText).ToArray();

        texts.Should().Contain("a\uFFFDb");
        texts.Should().ContainSingle(text => text.Length == 32_767).Which.Should().EndWith("x…");
    }

    [Fact]
    public void Columns_beyond_the_alphabet_have_two_letters()
    {
        Notice[] notices = [.. Enumerable.Range(0, 30).Select(i => new Notice { Id = $"notice-{i}" })];
        using var file = new MemoryStream(RecordWorkbook.Write(notices, new() { Languages = [LanguageTag.Finnish], Questionnaires = [RecordQuestionnaire.Ico] }));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Select(cell => cell.CellReference!.Value).Should().Contain("Z1").And.Contain("AA1").And.Contain("AF1");
    }

    [Fact]
    public void A_null_among_the_notices_is_refused() =>
        FluentActions.Invoking(() => RecordWorkbook.Write([null!])).Should().Throw<ArgumentException>();

    private static SpreadsheetDocument Opened(IReadOnlyList<Notice> notices, RecordWorkbookOptions? options) =>
        SpreadsheetDocument.Open(new MemoryStream(RecordWorkbook.Write(notices, options)), isEditable: false);

    private static Cell[][] Cells(SpreadsheetDocument workbook) =>
        [.. workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToArray())];
}
