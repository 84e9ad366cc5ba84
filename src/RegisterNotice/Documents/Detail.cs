namespace RegisterNotice.Documents;

/// <summary>How much of a notice a document tells (GDPR Article 12(1)).</summary>
public enum Detail
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>
    /// A first layer for one screen: who, why and on what basis, the rights in brief, and where the rest is told. It is always written from the facts: no
    /// program can shorten somebody else's words.
    /// </summary>
    Short,
}
