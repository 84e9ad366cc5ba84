namespace RegisterNotice.Json.Reading;

/// <summary>What exactly is wrong, where one code stands for several things that want words of their own.</summary>
internal enum FaultReason
{
    /// <summary>The code says it.</summary>
    None,

    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>The text ends too early.</summary>
    Ends,

    /// <summary>A sign stands where it cannot.</summary>
    Sign,

    /// <summary>What should be a day is none.</summary>
    Day,

    /// <summary>What should be a period is none.</summary>
    Period,

    /// <summary>What should be a fingerprint is none.</summary>
    Fingerprint,

    /// <summary>What should be a JSON Pointer is none.</summary>
    Pointer,

    /// <summary>What should be text is no Unicode.</summary>
    Unicode,

    /// <summary>A byte order mark stands before the document.</summary>
    ByteOrderMark,

    /// <summary>A whole number has more than 32 bits.</summary>
    TooGreat,

    /// <summary>A member is kept that is not known.</summary>
    KeptMember,

    /// <summary>A value is kept that is not known.</summary>
    KeptValue,
}
