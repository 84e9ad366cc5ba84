namespace RegisterNotice.Changes;

/// <summary>How two revisions are compared. Immutable.</summary>
public sealed record NoticeComparisonOptions
{
    /// <summary>The options that are used where none are given: the library's weights, nothing left out.</summary>
    public static NoticeComparisonOptions Default { get; } = new();

    /// <summary>The lightest changes that are reported: all of them unless set otherwise.</summary>
    public ChangeWeight MinWeight { get; init; }

    /// <summary>Places under which nothing is reported, such as <c>/security</c>. None unless set otherwise.</summary>
    public IReadOnlyList<JsonPointer> LeftOut { get; init => field = ValueList.From(value); } = ValueList<JsonPointer>.Empty;

    /// <summary>
    /// Weighs a change otherwise than the library does: is given the change with the library's weight and gives that which counts, or null to leave
    /// the change out. Called from
    /// whatever thread compares. Null unless set otherwise.
    /// </summary>
    public Func<FactChange, ChangeWeight?>? Weigh { get; init; }
}
