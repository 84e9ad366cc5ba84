namespace RegisterNotice.Law;

/// <summary>How an act binds the time for which something is kept.</summary>
public enum PeriodBound
{
    /// <summary>It must be kept so long, and may be kept longer where another act or need asks it.</summary>
    AtLeast,

    /// <summary>It must be erased by then.</summary>
    AtMost,

    /// <summary>It must be kept so long and erased then.</summary>
    Exactly,

    /// <summary>Nothing is laid down, but so long somebody may claim something for which it is needed.</summary>
    UntilClaimsEnd,
}
