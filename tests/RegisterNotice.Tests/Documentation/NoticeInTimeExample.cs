using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Schedules;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Documentation;

/// <summary>The examples of docs/notice-in-time.md: their lines stand here, where they are compiled and run.</summary>
public sealed class NoticeInTimeExample
{
    [Fact]
    public void Two_revisions_are_compared_by_what_they_say()
    {
        var before = FaultlessNotice.Instance;
        var after = before.AddPurpose(new() { Id = "newsletter", Description = LocalizedText.Of("fi", "Uutiskirje") });

        var comparison = NoticeComparison.Of(before, after);
        var isTold = comparison.Weight == ChangeWeight.Material;                    // people are told before it takes effect
        var page = HtmlWriter.Write(ComparisonComposer.Compose(comparison));        // "Mikä muuttui"
        var next = after with { Changes = [.. after.Changes, .. ChangeDrafts.Of(comparison)] };

        isTold.Should().BeTrue();
        page.Should().Contain("Uutiskirje");
        next.Changes.Should().HaveCountGreaterThan(after.Changes.Count);
    }

    [Fact]
    public void A_step_is_checked_and_two_edits_become_one()
    {
        var before = FaultlessNotice.Instance;
        var lawyers = before.AddPurpose(new() { Id = "newsletter", Description = LocalizedText.Of("fi", "Uutiskirje") });
        var translators = before with { RegisterName = before.RegisterName?.With("sv", "Kundregister") };
        var after = lawyers;

        var findings = NoticeComparison.Of(before, after).Validate().Findings;
        var merge = NoticeMerge.Of(before, lawyers, translators);   // merge.Merged; merge.Conflicts name the place and three values

        findings.Should().Contain(finding => finding.Code == "RN9201");
        merge.Conflicts.Should().BeEmpty();
        merge.Merged.Should().Be(lawyers with { RegisterName = translators.RegisterName });
    }

    [Fact]
    public void What_is_due_is_known_beforehand()
    {
        var notice = FaultlessNotice.Instance;

        var forecast = NoticeValidator.Forecast(notice, from: new(2026, 11, 30), to: new(2029, 12, 31), new() { RuleSet = NoticeRuleSet.All });
        var told = forecast.Days.Select(day => $"{day.Day}: {string.Join(' ', day.ReasonsIn(LanguageTag.English))}");

        told.Should().ContainSingle();
    }

    [Fact]
    public void The_end_of_a_period_is_reckoned_from_what_the_host_knows()
    {
        var notice = FaultlessNotice.Instance;

        var events = RetentionEvents.Of(RetentionStart.Transaction, new(2026, 3, 31)) with { FinancialYearEnd = new(12, 31) };
        var due = RetentionSchedule.Of(notice).ForCategory("orders", events);
        var day = due.DueOn;                                     // 1 January 2033: six years from the end of the year
        var why = due.ExplainIn(LanguageTag.Finnish);            // a day, or what is missing
        var table = RetentionTable.Compose(notice, events);      // a document for the data-protection officer

        day.Should().Be(new LocalDate(2033, 1, 1));
        why.Should().Be("1.1.2033 alkaen");
        table.Sections.Should().ContainSingle();
    }

    [Fact]
    public void A_calendar_is_subscribed_to()
    {
        var notice = FaultlessNotice.Instance;

        var calendar = ReviewCalendar.Of(notice, from: new(2026, 11, 30), until: new(2029, 12, 31));
        var ics = ICalendarWriter.Write(calendar, new() { Domain = "villanen.example" });

        ics.Should().Contain("BEGIN:VEVENT");
    }
}
