namespace RegisterNotice.Tool.Lines;

/// <summary>Some lines of a file that are judged together.</summary>
/// <param name="Lines">Each with its number from 1; none is blank.</param>
internal sealed record LineBatch(IReadOnlyList<(int Number, byte[] Json)> Lines);
