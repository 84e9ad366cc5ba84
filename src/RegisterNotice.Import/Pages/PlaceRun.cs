namespace RegisterNotice.Import.Pages;

/// <summary>Words that stand in the source as they were read, or a character that is written otherwise there.</summary>
/// <param name="Start">Where they begin in the line.</param>
/// <param name="Length">How many characters they have in the line.</param>
/// <param name="Source">Where they begin in the source.</param>
/// <param name="SourceLength">How many characters they have in the source.</param>
internal readonly record struct PlaceRun(int Start, int Length, int Source, int SourceLength)
{
    public bool IsLiteral => Length == SourceLength;
}
