using System.Text.Json;
using Ical.Net;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Tool.Tests;

public sealed class ReviewCommandTests
{
    private static readonly string Sample = NoticeJson.Write(SampleNotices.All[0] with { Id = "shop", Internal = new() { NextReviewOn = new(2027, 1, 15) } });

    private static readonly string[] Days = ["--from", "2026-11-22", "--until", "2027-02-01"];

    [Theory]
    [InlineData("fi", "15.1.2027  Selosteen tarkistus: ")]
    [InlineData("sv", "15.1.2027  Översyn av beskrivningen: ")]
    [InlineData("en", "15 January 2027  Review of the notice: ")]
    public void What_falls_due_is_told_by_day(string language, string line) =>
        ToolRun.With(Sample, ["review", "-", .. Days, "--language", language]).ShouldBeGood().Should().Contain(line);

    [Fact]
    public void JSON_is_one_document()
    {
        using var calendar = JsonDocument.Parse(ToolRun.With(Sample, ["review", "-", .. Days, "--format", "json"]).ShouldBeGood());

        calendar.RootElement.GetProperty("until").GetString().Should().Be("2027-02-01");
        calendar.RootElement.GetProperty("entries").EnumerateArray().Select(it => it.GetProperty("day").GetString()).Should().Contain("2027-01-15");
    }

    [Fact]
    public void A_calendar_of_several_notices_is_one_for_a_reader_of_calendars()
    {
        var read = Calendar.Load(ToolRun.With(
            $"[{Sample},{Sample.Replace("\"shop\"", "\"other\"", StringComparison.Ordinal)}]",
            ["review", "-", .. Days, "--format", "ics", "--domain", "kauppa.example"]).ShouldBeGood())!;

        read.Events.Select(it => it.Uid).Should().Contain(["shop/notice/NoticeReview/2027-01-15@kauppa.example", "other/notice/NoticeReview/2027-01-15@kauppa.example"]);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2127-11-23")]
    public void Days_that_are_in_no_order_are_refused(string until) =>
        ToolRun.With(Sample, "review", "-", "--from", "2026-11-22", "--until", until, "--language", "en").ShouldBeUnusable().Should().Contain("--until");
}
