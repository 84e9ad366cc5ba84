namespace RegisterNotice.Import.Form;

/// <summary>A paragraph, a list or a table under a heading of the form.</summary>
internal sealed class FormBlock
{
    /// <summary>The lines of a paragraph, or those of each item of a list.</summary>
    public List<List<FormLine>> Entries { get; } = [];

    /// <summary>The rows of a table, the head first: the lines of each cell.</summary>
    public List<List<List<FormLine>>> Rows { get; } = [];

    public bool IsList { get; init; }

    public bool IsTable => Rows.Count > 0;

    public bool IsParagraph => !IsList && !IsTable;

    /// <summary>The lines of a paragraph.</summary>
    public List<FormLine> Lines => Entries[0];

    /// <summary>The only line of a paragraph; null where there are more, or no paragraph.</summary>
    public FormLine? Only => IsParagraph && Lines.Count == 1 ? Lines[0] : null;
}
