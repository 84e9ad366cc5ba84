using System.Text;
using RegisterNotice.Schedules;

namespace RegisterNotice.Tests.Schedules;

public sealed class ICalendarWriterTests
{
    private static readonly Notice Notice = FaultlessNotice.Instance with
    {
        Revision = 4,
        RegisterName = LocalizedText.Of(LanguageTag.Finnish, "Lanka, villa; \\ ja ääkköset 🧶 — rekisteri, jonka nimi on niin pitkä, että rivi on katkaistava"),
        Internal = new() { NextReviewOn = new(2028, 2, 29) },
    };

    private static readonly ReviewCalendar Calendar = ReviewCalendar.Of(Notice, new(2026, 11, 22), new(2030, 12, 31));

    [Fact]
    public void A_reader_of_calendars_reads_back_what_was_written()
    {
        var read = Ical.Net.Calendar.Load(ICalendarWriter.Write(Calendar, new() { Domain = "villanen.example" }))!;

        read.Events.Should().HaveCount(Calendar.Entries.Count);
        foreach (var (it, entry) in read.Events.Zip(Calendar.Entries))
        {
            it.Uid.Should().Be($"{entry.Key}@villanen.example");
            it.Summary.Should().Be(entry.Title[LanguageTag.Finnish]);
            it.IsAllDay.Should().BeTrue();
            it.Sequence.Should().Be(4);
            (it.Start!.Value, it.End!.Value).Should().Be((entry.Day.ToDateTimeUnspecified(), entry.Day.PlusDays(1).ToDateTimeUnspecified()));
            it.DtStamp!.Value.Should().Be(Notice.UpdatedOn!.Value.ToDateTimeUnspecified());
            it.Alarms.Should().ContainSingle().Which.Trigger!.Duration!.Value.ToTimeSpanUnspecified().Should().Be(TimeSpan.FromDays(-14));
            (it.Description ?? "").Should().Be(entry.Description.Count == 0 ? "" : entry.Description[LanguageTag.Finnish]);
        }
    }

    [Fact]
    public void A_reader_that_knows_nothing_but_the_standard_reads_it_too()
    {
        var lines = ICalendarWriter.Write(Calendar).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Should().StartWith("BEGIN:VCALENDAR").And.EndWith("END:VCALENDAR").And.Contain("VERSION:2.0");
        lines.Count(line => line == "BEGIN:VEVENT").Should().Be(Calendar.Entries.Count).And.Be(lines.Count(line => line == "END:VEVENT"));
        lines.Should().Contain("DTSTART;VALUE=DATE:20280229").And.Contain("DTEND;VALUE=DATE:20280301");
        var summary = lines.Single(line => line.StartsWith("SUMMARY;LANGUAGE=fi:Selosteen", StringComparison.Ordinal));
        summary.Should().Contain("Lanka\\, villa\\; \\\\ ja ääkköset 🧶 —");
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut() =>
        ICalendarWriter.Write(Calendar).Split("\r\n").Should().AllSatisfy(line =>
        {
            Encoding.UTF8.GetByteCount(line).Should().BeLessThanOrEqualTo(75);
            Encoding.UTF8.GetString(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(line)).Should().Be(line);
        });

    [Fact]
    public void The_same_notice_gives_the_same_calendar() =>
        ICalendarWriter.Write(ReviewCalendar.Of(Notice, new(2026, 11, 22), new(2030, 12, 31))).Should().Be(ICalendarWriter.Write(Calendar));

    [Fact]
    public void Alarms_can_be_left_out_and_a_name_given()
    {
        var text = ICalendarWriter.Write(Calendar, new() { AlarmDaysBefore = null, CalendarName = "Selosteet; kaikki", Language = LanguageTag.Swedish });

        text.Should().NotContain("VALARM").And.Contain("X-WR-CALNAME:Selosteet\\; kaikki\r\n").And.Contain("SUMMARY;LANGUAGE=sv:Översyn av beskrivningen");
        ((Action)(() => _ = new ICalendarOptions { AlarmDaysBefore = -1 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_hostile_name_begins_no_line_of_its_own()
    {
        var hostile = Notice with { Id = "a\r\nBEGIN:VEVENT", RegisterName = LocalizedText.Of(LanguageTag.Finnish, "x\r\nEND:VCALENDAR\u0007") };

        var text = ICalendarWriter.Write(ReviewCalendar.Of(hostile, new(2028, 2, 29), new(2028, 2, 29)));

        text.Split("\r\n").Count(line => line is "END:VCALENDAR" or "BEGIN:VEVENT").Should().Be(2);
        text.Should().NotContain("\u0007");
    }
}
