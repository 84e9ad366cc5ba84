namespace RegisterNotice.Tool.Explaining;

/// <summary>Words of a line between two places where marks begin or end.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMarked">Whether a mark lies over them.</param>
/// <param name="IsUnclear">Whether only marks of what could not be settled do.</param>
/// <param name="Ending">The marks that end behind them.</param>
internal sealed record MarkedPiece(string Text, bool IsMarked, bool IsUnclear, IReadOnlyList<SourceMark> Ending);
