namespace RegisterNotice.Import.Interpreting;

/// <summary>What a sentence says of disclosing data.</summary>
internal enum DisclosureStatement
{
    Nothing,

    /// <summary>That none are disclosed.</summary>
    Denial,

    /// <summary>That none are, but for what it names.</summary>
    DenialWithException,

    /// <summary>That data are disclosed.</summary>
    Disclosure,

    /// <summary>That data are handed over, if it names to whom.</summary>
    IfNamed,
}
