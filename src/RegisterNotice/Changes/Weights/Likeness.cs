namespace RegisterNotice.Changes.Weights;

/// <summary>Whether two values are one.</summary>
internal enum Likeness
{
    /// <summary>They say the same, and no reader sees a difference that counts.</summary>
    Same,

    /// <summary>They say the same and are written otherwise.</summary>
    Respelled,

    /// <summary>They say two things.</summary>
    Other,
}
