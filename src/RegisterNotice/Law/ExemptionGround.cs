namespace RegisterNotice.Law;

/// <summary>What has to be shown for an exemption from informing to apply.</summary>
internal enum ExemptionGround
{
    /// <summary>That the data subject has the information; that it lets the reader see whether it applies to him or her.</summary>
    Information,

    /// <summary>A circumstance, such as an effort out of proportion; only words tell it.</summary>
    Circumstance,

    /// <summary>Other law, which lays down the collection, the secrecy or the restriction.</summary>
    OtherLaw,
}
