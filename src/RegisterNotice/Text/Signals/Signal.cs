namespace RegisterNotice.Text.Signals;

/// <summary>What a wording can betray; the phrases that do stand in <see cref="SignalPhrases"/>.</summary>
internal enum Signal
{
    /// <summary>A purpose so wide that it says nothing.</summary>
    VaguePurpose,

    /// <summary>Direct marketing, newsletters, marketing permissions.</summary>
    DirectMarketing,

    /// <summary>Profiling and segmenting.</summary>
    Profiling,

    /// <summary>Cookies, analytics and other tracking of visitors.</summary>
    Tracking,

    /// <summary>Draws, lotteries and competitions.</summary>
    Competitions,
}
