namespace RegisterNotice.Tool.Lines;

/// <summary>Some lines of a file that are judged together.</summary>
/// <param name="Lines">Each with its number from 1; none is blank.</param>
/// <param name="End">How many bytes of the file are read up to their end.</param>
internal sealed record LineBatch(IReadOnlyList<(int Number, byte[] Json)> Lines, long End);
