namespace RegisterNotice.Words.Lexicon;

/// <summary>What a word does in a heading, beside announcing a section.</summary>
internal enum HeadingWord
{
    /// <summary>It announces a section.</summary>
    Kind,

    /// <summary>It stands in headings and announces nothing by itself.</summary>
    Filler,

    /// <summary>It names the document.</summary>
    Title,

    /// <summary>It makes a sentence.</summary>
    Verb,

    /// <summary>It turns the rights that follow into other rights.</summary>
    Other,

    /// <summary>It tells that what is moved goes outside the Union.</summary>
    Abroad,
}
