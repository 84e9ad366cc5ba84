namespace RegisterNotice.Import.Interpreting;

/// <summary>Where a line stands in its document.</summary>
/// <param name="Index">Its number among the lines of the document, from 0.</param>
/// <param name="Section">The section; -1 for the title.</param>
/// <param name="Block">The block in the section; -1 for a heading.</param>
/// <param name="Path">In a list the item, then the list below it and its item, and so on; in a table the row, <see cref="Header"/> or
/// <see cref="Caption"/>; empty elsewhere.</param>
/// <param name="Offset">Where the line begins in the text that holds it.</param>
/// <param name="Before">How many signs of the line stand before its words, such as those of a heading's number.</param>
internal readonly record struct LinePlace(int Index, int Section, int Block, int[] Path, int Offset, int Before)
{
    /// <summary>The headings of the columns.</summary>
    public const int Header = -1;

    /// <summary>The caption of the table.</summary>
    public const int Caption = -2;
}
