namespace RegisterNotice.Changes.Comparing;

/// <summary>How far two texts are apart, the nearest first.</summary>
internal enum WordsDifference
{
    /// <summary>No reader sees a difference.</summary>
    None,

    /// <summary>Case, punctuation, quotes or dashes.</summary>
    Spelling,

    /// <summary>Similar words; in one language at least they say the same.</summary>
    Wording,

    /// <summary>Few words in common, yet no sign of another fact: both must be read.</summary>
    Unclear,

    /// <summary>Other words, or other numbers, sums, dates, countries, addresses or negations.</summary>
    Fact,
}
