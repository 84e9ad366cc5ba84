using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>When the data of one rule are no longer kept.</summary>
internal static class RuleEnd
{
    public static RetentionDue Of(RetentionRule rule, RetentionEvents events)
    {
        var due = Bare(rule, events);
        return due.State == RetentionState.Permanent ? due : Bounded(rule, due, events);
    }

    private static RetentionDue Bare(RetentionRule rule, RetentionEvents events) => rule switch
    {
        { Criterion: RetentionCriterion.Indefinite or RetentionCriterion.PermanentArchive } => new() { State = RetentionState.Permanent },
        { Condition: not null } => new() { State = RetentionState.Conditional },
        { Periods.Count: > 0 } => OfPeriods(rule, events),
        { Period: { } period } => OfPeriod(rule, period, events),
        { Criterion: { } criterion } => OfCriterion(criterion, events),
        _ => new() { State = RetentionState.WordsOnly },
    };

    private static RetentionDue OfPeriods(RetentionRule rule, RetentionEvents events)
    {
        var ends = rule.Periods
            .Select(it => it.Condition is null
                ? Ending(it.Period, it.StartsFrom, events)
                : new() { State = RetentionState.Conditional })
            .ToList();
        if (rule.Period is { } own)
        {
            ends.Insert(0, OfPeriod(rule, own, events));
        }

        return rule.Combination switch
        {
            _ when ends.Count == 1 => ends[0],
            PeriodCombination.Longest => ends.Find(end => end.State != RetentionState.Due) is { } open
                ? open with { NotBefore = ends.Max(end => end.DueOn) }
                : ends.OrderByDescending(end => end.LastDay).First(),
            PeriodCombination.Earliest => ends.Find(end => end.State != RetentionState.Due) is { } open
                ? open with { NotAfter = ends.Min(end => end.LastDay) }
                : ends.OrderBy(end => end.LastDay).First(),
            _ => new() { State = RetentionState.SeveralPeriods },
        };
    }

    // A criterion comes before the period: "as long as the membership lasts, and a year after that".
    private static RetentionDue OfPeriod(RetentionRule rule, Period period, RetentionEvents events) =>
        rule is { StartsFrom: null, Criterion: { } criterion }
            ? Afterwards(OfCriterion(criterion, events), period)
            : Ending(period, rule.StartsFrom, events);

    private static RetentionDue Afterwards(RetentionDue criterion, Period period) =>
        criterion.LastDay is { } met ? Ending(period, met) : criterion;

    private static RetentionDue OfCriterion(RetentionCriterion criterion, RetentionEvents events) =>
        events.DayOf(criterion) is { } met
            ? new() { State = RetentionState.Due, LastDay = met }
            : new() { State = RetentionState.CriterionOpen, Criterion = criterion };

    private static RetentionDue Ending(Period? period, RetentionStart? start, RetentionEvents events)
    {
        if (period is null)
        {
            return new() { State = RetentionState.WordsOnly };
        }

        if (start is not { } from || from is RetentionStart.Unknown)
        {
            return new() { State = RetentionState.StartNotStated };
        }

        return StartDay.Of(from, events) is { } day ? Ending(period, day) : StartDay.WhyUnknown(from, events);
    }

    private static RetentionDue Ending(Period period, LocalDate start) => DayArithmetic.After(start, period) is { } end
        ? new() { State = RetentionState.Due, LastDay = end, IsClamped = DayArithmetic.IsClamped(start, period) }
        : new() { State = RetentionState.OutOfCalendar };

    // Floor and ceiling run from where the period runs, and of a criterion from the collection of the data.
    private static RetentionDue Bounded(RetentionRule rule, RetentionDue due, RetentionEvents events)
    {
        if ((rule.Minimum is null && rule.Maximum is null)
            || StartDay.Of(rule.StartsFrom ?? RetentionStart.Collection, events) is not { } start)
        {
            return due;
        }

        // A floor above the ceiling cannot be meant: data are never kept longer than at most.
        var ceiling = DayArithmetic.After(start, rule.Maximum);
        var floor = DayArithmetic.After(start, rule.Minimum);
        floor = ceiling < floor ? ceiling : floor;
        return due.State != RetentionState.Due
            ? Open(due, floor, ceiling)
            : due with { LastDay = Within(due.LastDay!.Value, floor, ceiling) };
    }

    // What is known of an end that is open lies between floor and ceiling as the end itself does.
    private static RetentionDue Open(RetentionDue due, LocalDate? floor, LocalDate? ceiling)
    {
        var least = due.NotBefore is { } first ? Within(first.PlusDays(-1), floor, ceiling) : floor;
        return due with
        {
            NotBefore = least is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : due.NotBefore,
            NotAfter = due.NotAfter is { } latest ? Within(latest, floor, ceiling) : ceiling,
        };
    }

    private static LocalDate Within(LocalDate day, LocalDate? floor, LocalDate? ceiling)
    {
        var raised = floor is { } least && day < least ? least : day;
        return ceiling is { } most && raised > most ? most : raised;
    }
}
