namespace RegisterNotice.Import.Interpreting;

/// <summary>Who a <see cref="PartyDraft"/> is.</summary>
internal enum PartyDraftKind
{
    /// <summary>A controller.</summary>
    Controller,

    /// <summary>A contact point.</summary>
    Contact,

    /// <summary>The data protection officer.</summary>
    Officer,

    /// <summary>The supervisory authority.</summary>
    Authority,
}
