using System.Text;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Exchange.Tests;

public sealed class CsvTableTests
{
    [Fact]
    public void Excel_gets_semicolons_a_byte_order_mark_and_UTF_8()
    {
        using var file = new MemoryStream();

        CsvTable.Write(Table(["Nimi", "Käsittely"], ["a", "b;c"]), file);

        file.ToArray().Should().Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Nimi;Käsittely\r\na;\"b;c\"\r\n")]);
    }

    [Fact]
    public void Programs_get_what_RFC_4180_says() =>
        Written(Table(["x", "y"], ["a,b", "\"c\"\nd"]), CsvOptions.Rfc4180).Should().Be("x,y\r\n\"a,b\",\"\"\"c\"\"\nd\"\r\n");

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+358 40 1234567", "\"'+358 40 1234567\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\uFF1D1+1", "\"'\uFF1D1+1\"")]
    [InlineData("a=1", "a=1")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_inert(string cell, string written) =>
        Written(Table(["x"], [cell]), CsvOptions.Excel).Should().Be($"\uFEFFx\r\n{written}\r\n");

    [Fact]
    public void What_no_file_can_hold_is_replaced() =>
        Written(Table(["x"], ["a\0b\uD83Dc \uD83D\uDE00"]), CsvOptions.Rfc4180).Should().Be("x\r\na\uFFFDb\uFFFDc \uD83D\uDE00\r\n");

    [Fact]
    public void The_record_has_as_many_lines_as_rows()
    {
        var table = RecordComposer.Table(SampleNotices.All);

        Written(table, CsvOptions.Excel).Split("\r\n").Should().HaveCount(table.Rows.Count + 2);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    [InlineData('a')]
    public void A_sign_that_cannot_part_cells_is_refused(char separator) =>
        FluentActions.Invoking(() => new CsvOptions { Separator = separator }).Should().Throw<ArgumentException>().WithMessage("*cannot part cells*");

    private static TableBlock Table(string[] header, params string[][] rows) => new() { Header = header, Rows = [.. rows.Select(cells => new TableRow { Cells = cells })] };

    private static string Written(TableBlock table, CsvOptions options)
    {
        using var writer = new StringWriter();
        CsvTable.Write(table, writer, options);
        return writer.ToString();
    }
}
