namespace RegisterNotice.Import.Html;

/// <summary>Words that are written alike.</summary>
/// <param name="Text">The words, with the spaces between them.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="Address">Where a link leads; null where there is none.</param>
internal sealed record FilePiece(string Text, bool IsBold = false, string? Address = null);
