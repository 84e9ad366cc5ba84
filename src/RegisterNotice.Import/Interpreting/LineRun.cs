namespace RegisterNotice.Import.Interpreting;

/// <summary>Words of a line that was joined from several, and where they stand.</summary>
/// <param name="Start">Where they begin in the joined line.</param>
/// <param name="Place">Where they begin in the text of the document, counted from the beginning of its first line.</param>
internal readonly record struct LineRun(int Start, int Place);
