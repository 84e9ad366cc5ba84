namespace RegisterNotice.Import.Interpreting;

/// <summary>Where a sentence stands that may state a right, and how it speaks there: what of this holds of it, and what a rule asks for.</summary>
[Flags]
internal enum RightPlace
{
    None = 0,

    /// <summary>Any sentence.</summary>
    Anywhere = 1,

    /// <summary>It calls what it states a right, or is an item of a list of rights.</summary>
    Spoken = 2,

    /// <summary>Its section is about rights.</summary>
    AmongRights = 4,

    /// <summary>It speaks of a right in a section about rights.</summary>
    SpokenAmongRights = 8,

    /// <summary>It speaks of a right where a right may stand as well as anything else: under no heading, or one that says nothing of data.</summary>
    SpokenInTheOpen = 16,

    /// <summary>It stands under a heading of keeping data.</summary>
    UnderRetention = 32,

    /// <summary>It speaks of a right there.</summary>
    SpokenUnderRetention = 64,
}
