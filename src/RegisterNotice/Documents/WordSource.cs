namespace RegisterNotice.Documents;

/// <summary>Whose words a composed document is made of.</summary>
public enum WordSource
{
    /// <summary>
    /// The notice's own: where <see cref="Notice.Wordings"/> holds a document in the asked language, that document is published as it stands, without page
    /// chrome and without a word added below its title. Only where it holds none is the notice written from its facts.
    /// </summary>
    /// <remarks>
    /// A published text is one whole that somebody answers for; mixing generated sections into it would change what it says without anybody having read it.
    /// </remarks>
    Published,

    /// <summary>The library's: everything is written from the facts, and <see cref="Notice.Wordings"/> is not looked at.</summary>
    Generated,
}
