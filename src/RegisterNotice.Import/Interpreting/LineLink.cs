namespace RegisterNotice.Import.Interpreting;

/// <summary>A link of a line that writes to a mailbox or calls a number.</summary>
/// <param name="Channel">The mailbox or the number.</param>
/// <param name="Start">Where the words of the link begin in those of the line.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct LineLink(string Channel, int Start, int End);
