namespace RegisterNotice.Import.Pdf;

/// <summary>What stands on a page: its lines from top to bottom, and the rules drawn on it.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Rules">Horizontal and vertical rules.</param>
/// <param name="Height">The height of the page in points.</param>
/// <param name="LetterCount">How many letters are drawn on it.</param>
internal sealed record PdfPageContent(List<PdfLine> Lines, IReadOnlyList<PdfRule> Rules, double Height, int LetterCount);
