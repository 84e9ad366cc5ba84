namespace RegisterNotice.Schedules;

/// <summary>What can be said of the end of a retention period, and where nothing can, why.</summary>
public enum RetentionState
{
    /// <summary>The day is known (<see cref="RetentionDue.DueOn"/>).</summary>
    Due,

    /// <summary>The data are kept for ever.</summary>
    Permanent,

    /// <summary>No rule of the notice covers the data.</summary>
    NoRule,

    /// <summary>The rule stands in words only.</summary>
    WordsOnly,

    /// <summary>The notice does not say from when the period runs.</summary>
    StartNotStated,

    /// <summary>The day of an event is not given (<see cref="RetentionDue.Event"/>).</summary>
    EventUnknown,

    /// <summary>The end of the financial year is not given.</summary>
    FinancialYearUnknown,

    /// <summary>The criterion is not met, or nobody has said so (<see cref="RetentionDue.Criterion"/>).</summary>
    CriterionOpen,

    /// <summary>The period depends on a condition in words.</summary>
    Conditional,

    /// <summary>There are several periods, and the notice does not say which of them decides.</summary>
    SeveralPeriods,

    /// <summary>A hold keeps the data.</summary>
    OnHold,

    /// <summary>The period cannot be meant, or ends beyond the calendar.</summary>
    OutOfCalendar,
}
