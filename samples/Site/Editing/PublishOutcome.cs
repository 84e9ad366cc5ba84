namespace RegisterNotice.Site.Editing;

/// <summary>What came of publishing.</summary>
internal enum PublishOutcome
{
    /// <summary>The draft is the newest revision now.</summary>
    Published,

    /// <summary>The draft says what is published already.</summary>
    Unchanged,

    /// <summary>Somebody else has published meanwhile.</summary>
    Conflict,

    /// <summary>The draft is another than the one that was shown.</summary>
    ChangedMeanwhile,

    /// <summary>What the editor has to know was not confirmed.</summary>
    NotConfirmed,

    /// <summary>The draft is no notice that can be kept.</summary>
    Faulty,
}
