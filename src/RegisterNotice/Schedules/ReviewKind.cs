namespace RegisterNotice.Schedules;

/// <summary>What falls due.</summary>
public enum ReviewKind
{
    /// <summary>The notice is to be read through again, on the day that its controller has set.</summary>
    NoticeReview,

    /// <summary>The need to keep data is to be weighed again (<see cref="RetentionRule.ReviewEvery"/>).</summary>
    RetentionReview,

    /// <summary>The notice is no longer in order though nobody has changed it: a decision lapses, an act is repealed, the notice has grown old.</summary>
    LawChange,

    /// <summary>A retention period ends, of an event whose day the host has given.</summary>
    RetentionEnd,
}
