namespace RegisterNotice.Import;

/// <summary>A place in a file that was brought over.</summary>
/// <param name="Page">
/// The page, from 1. A Word file knows no pages: they are counted by the breaks that stand in it, those of its author and those that Word noted when
/// it saved the file last.
/// </param>
/// <param name="Line">The line of the page, from 1, from the top; in a Word file the paragraph, counted over the whole file.</param>
public readonly record struct FilePlace(int Page, int Line)
{
    /// <summary>Page and line parted by a colon.</summary>
    public override string ToString() => $"{Page}:{Line}";
}
