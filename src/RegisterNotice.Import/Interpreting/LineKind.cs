namespace RegisterNotice.Import.Interpreting;

/// <summary>What a line is in its document.</summary>
internal enum LineKind
{
    /// <summary>Words of a paragraph.</summary>
    Text,

    /// <summary>A number on a line of its own before the words that it numbers; it says nothing itself.</summary>
    Number,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>The headings of a table's columns.</summary>
    TableHead,

    /// <summary>The heading of a section, without its number.</summary>
    Heading,

    /// <summary>The title of the document.</summary>
    Title,
}
