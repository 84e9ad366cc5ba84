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

    [Theory]
    [InlineData("ico", 42)]
    [InlineData("dpc", 41)]
    [InlineData("cnil", 38)]
    public void A_questionnaire_is_answered_in_every_form(string questionnaire, int questions)
    {
        var asked = Enum.Parse<RecordQuestionnaire>(questionnaire, ignoreCase: true);
        string Written(string format) => ToolRun.With(Samples, "record", "-", "--questionnaire", questionnaire, "--format", format, "--language", "fi").ShouldBeGood();

        Written("text").Should().Be(PlainTextWriter.Write(RecordQuestionnaires.Compose(SampleNotices.All, asked, LanguageTag.Finnish)));
        Written("markdown").Should().Contain("| 1\\_1 |");
        Written("html").Should().Contain(">1_1</");
        Written("csv").Should().StartWith("Kysymys,Aihe," + SampleNotices.All[0].Id);
        using var json = JsonDocument.Parse(Written("json"));
        json.RootElement.GetProperty("questionnaire").GetString().Should().Be(questionnaire);
        json.RootElement.GetProperty("notices").EnumerateArray().Should().HaveCount(SampleNotices.All.Count).And.OnlyContain(notice => notice.GetProperty("questions").GetArrayLength() == questions);
    }

    [Fact]
    public void A_questionnaire_that_nobody_knows_is_told_with_those_that_are() =>
        ToolRun.With(Samples, "record", "-", "--questionnaire", "edpb").ShouldBeUnusable().Should().Contain("ico").And.Contain("dpc").And.Contain("cnil");

    [Fact]
    public void The_record_says_which_rights_are_restricted_and_by_which_law()
    {
        var notice = new Notice
        {
            Id = "a",
            Rights =
            [
                new() { Kind = RightKind.Restriction, Applies = RightApplicability.No, Restriction = new() { Reference = new() { Act = "1171/2022", Provision = "31(1)" } } },
                new() { Kind = RightKind.Access, Applies = RightApplicability.Limited, Restriction = new() { Text = LocalizedText.Of("en", "The reporter's identity is not disclosed.") } },
            ],
        };

        var record = ToolRun.With(NoticeJson.Write(notice), "record", "-", "--format", "json", "--language", "en").ShouldBeGood();

        record.Should().Contain("This right does not apply to this processing (section 31, subsection 1 of the Act on the Protection of Persons").And.Contain("The right is restricted. The reporter's identity is not disclosed.");
    }

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

        ToolRun.With(Samples, "record", "-", "--format", "xlsx", "--sheet", "fi", "--questionnaire", "cnil", "--output", path).ShouldBeGood();
        using (var file = System.IO.Compression.ZipFile.OpenRead(path))
        {
            file.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Should().Be(2, "the record and the answers");
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
