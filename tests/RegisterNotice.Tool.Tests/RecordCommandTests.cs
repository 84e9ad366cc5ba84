using System.Text.Json;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Tool.Tests;

public sealed class RecordCommandTests
{
    private static readonly string Samples = $"[{string.Join(",", SampleNotices.All.Select(notice => NoticeJson.Write(notice)))}]";

    public static MatrixTheoryData<string, string> Every => new(["text", "markdown", "html", "json", "csv"], ["fi", "sv", "en"]);

    [Theory]
    [MemberData(nameof(Every))]
    public void The_record_is_written_in_every_form_and_language(string format, string language) =>
        ToolRun.With(Samples, "record", "-", "--format", format, "--language", language).ShouldBeGood().Length.Should().BeGreaterThan(5000);

    [Fact]
    public void Several_files_make_one_record_in_their_order()
    {
        var folder = Directory.CreateTempSubdirectory();
        var paths = SampleNotices.All.Take(2).Select(notice =>
        {
            var path = Path.Combine(folder.FullName, notice.Id + ".json");
            File.WriteAllText(path, NoticeJson.Write(notice));
            return path;
        }).ToArray();

        using var json = JsonDocument.Parse(ToolRun.With(NoticeJson.Write(SampleNotices.All[2]), ["record", .. paths, "-", "--format", "json"]).ShouldBeGood());

        json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("noticeId").GetString()).Distinct().Should().Equal(SampleNotices.All.Take(3).Select(notice => notice.Id));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void CSV_has_a_heading_and_a_row_for_each_purpose_with_lines_that_end_as_the_standard_says()
    {
        var csv = ToolRun.With(Notice(new() { Name = "Paja \"Oy\", Turku" }), "record", "-", "--format", "csv", "--language", "en").ShouldBeGood();

        var lines = csv.Split("\r\n");
        lines.Should().HaveCount(4);
        lines[0].Should().StartWith("Identifier of the privacy notice,Version,Register,Controller,");
        lines[1].Should().StartWith("a,1,,\"Paja \"\"Oy\"\", Turku\",").And.Contain(",orders,Orders,");
        lines[2].Should().Contain(",news,News,");
        lines[3].Should().BeEmpty();
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF20SUM(A1)")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless(string text)
    {
        var csv = ToolRun.With(Notice(new() { Name = text }), "record", "-", "--format", "csv").ShouldBeGood();

        csv.Should().Contain($"a,1,,\"'{text}\",");
    }

    [Fact]
    public void A_record_says_what_the_library_says() =>
        ToolRun.With(Samples, "record", "-", "--language", "sv").ShouldBeGood().Should().Be(PlainTextWriter.Write(RecordComposer.Compose(SampleNotices.All, LanguageTag.Swedish)));

    [Fact]
    public void A_faulty_file_is_named_with_its_faults() =>
        ToolRun.With("{\"schemaVersion\":\"1.0\",\"id\":7}", "record", "-").ShouldBeUnusable().Should().Contain("standard input is not a faultless notice.").And.Contain("RN9006");

    [Fact]
    public void A_file_that_is_not_there_is_named() => ToolRun.Of("record", "no-such.json").ShouldBeUnusable().Should().Be("register-notice: There is no file no-such.json.\n");

    [Fact]
    public void Standard_input_is_read_once_only() => ToolRun.With(Samples, "record", "-", "-").ShouldBeUnusable().Should().Contain("Give - one time.");

    [Fact]
    public void Without_a_file_the_help_is_pointed_to() => ToolRun.Of("record").ShouldBeUnusable().Should().Contain("See register-notice record --help.");

    [Fact]
    public void Excel_gets_semicolons_and_a_byte_order_mark()
    {
        ToolRun.With(Samples, "record", "-", "--format", "csv", "--excel", "--language", "fi").ShouldBeGood().Should().StartWith("\uFEFFTietosuojaselosteen tunniste;");
        ToolRun.With(Samples, "record", "-", "--excel").ShouldBeUnusable().Should().Contain("--excel is for CSV only.");
    }

    [Fact]
    public void A_workbook_has_a_sheet_for_each_language_that_is_asked_for()
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "record.xlsx");
        ToolRun.With(Samples, "record", "-", "--format", "xlsx", "--sheet", "fi", "--sheet", "sv", "--output", path).ShouldBeGood();

        using (var file = System.IO.Compression.ZipFile.OpenRead(path))
        {
            file.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Should().Be(2);
        }

        folder.Delete(recursive: true);
        ToolRun.With(Samples, "record", "-", "--sheet", "fi").ShouldBeUnusable().Should().Contain("--sheet is for a workbook only.");
    }

    [Fact]
    public void Members_of_ones_own_are_kept_on_demand_only()
    {
        const string Json = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"dpia\":{}}";

        ToolRun.With(Json, "record", "-").ShouldBeUnusable().Should().Contain("RN9004").And.Contain("--preserve");
        ToolRun.With(Json, "record", "-", "--preserve").ShouldBeGood();
    }

    private static string Notice(Controller controller) => NoticeJson.Write(new Notice
    {
        Id = "a",
        Controllers = [controller],
        Purposes = [new() { Id = "orders", Description = LocalizedText.Of("en", "Orders") }, new() { Id = "news", Description = LocalizedText.Of("en", "News") }],
    });
}
