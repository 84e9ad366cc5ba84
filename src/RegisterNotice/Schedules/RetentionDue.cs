using NodaTime;

namespace RegisterNotice.Schedules;

/// <summary>Until when data are kept, or why that cannot be said.</summary>
/// <remarks>Immutable; compared by content. A day is given only where the notice and the host's events settle it; it is never a guess.</remarks>
public sealed record RetentionDue
{
    internal RetentionDue()
    {
    }

    /// <summary>Whether the day is known, and if not, why.</summary>
    public required RetentionState State { get; init; }

    /// <summary>The last day on which the data are kept; null where it is not known.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>
    /// The first day on which they are no longer kept, so that they are to be erased: the day after <see cref="LastDay"/>; null where it is not known.
    /// </summary>
    public LocalDate? DueOn => LastDay is { } day && State == RetentionState.Due && day < LocalDate.MaxIsoValue ? day.PlusDays(1) : null;

    /// <summary>A day before which they are kept in any case, as far as that is known: a statute's floor, or another rule whose period is known.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>A day after which they are not kept in any case: the ceiling of a criterion that is still open; null where there is none.</summary>
    public LocalDate? NotAfter { get; init; }

    /// <summary>The event whose day is missing.</summary>
    public RetentionStart? Event { get; init; }

    /// <summary>The criterion that is not met.</summary>
    public RetentionCriterion? Criterion { get; init; }

    /// <summary>The hold that keeps the data.</summary>
    public RetentionHold? Hold { get; init; }

    /// <summary>
    /// Whether the month in which the period ends has no day of the number from which it runs, so that it ends on the month's last day (Act 150/1930, section
    /// 3).
    /// </summary>
    public bool IsClamped { get; init; }

    /// <summary>Where the rules stand that were weighed: JSON Pointers (RFC 6901), the one that decides first.</summary>
    public IReadOnlyList<JsonPointer> Rules { get; init => field = ValueList.From(value); } = ValueList<JsonPointer>.Empty;

    /// <summary>Whether the data are still to be kept on a day; null where that cannot be said.</summary>
    /// <param name="day">The day.</param>
    public bool? StillNeeded(LocalDate day) => State switch
    {
        RetentionState.Due => day <= LastDay,
        RetentionState.Permanent => true,
        RetentionState.OnHold when Hold?.Until is not { } until || day <= until => true,
        _ when NotBefore is { } floor && day < floor => true,
        _ when NotAfter is { } ceiling && day > ceiling => false,
        _ => null,
    };

    /// <summary>The same in a sentence, for the person who erases.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public string ExplainIn(LanguageTag language) => RetentionExplanation.Of(this, Guard.NotNull(language));
}
