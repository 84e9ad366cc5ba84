namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>How a clause hangs on what stands before it.</summary>
internal enum ClauseLink
{
    /// <summary>It is the first, or stands beside the one before it: <c>ja</c>, <c>mutta</c>.</summary>
    Main,

    /// <summary>It says more of a word before it: <c>joka</c>, <c>som</c>, which.</summary>
    Relative,

    /// <summary>It says what for: <c>jotta</c>, so that.</summary>
    Purpose,

    /// <summary>It says under which condition, or when: <c>jos</c>, <c>kun</c>, <c>om</c>, if.</summary>
    Condition,

    /// <summary>It gives a reason, or what is said: <c>koska</c>, <c>että</c>, because.</summary>
    Content,
}
