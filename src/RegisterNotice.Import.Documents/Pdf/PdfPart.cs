namespace RegisterNotice.Import.Pdf;

/// <summary>A part of a page: text that flows, or rows of cells that stand beside each other.</summary>
/// <param name="Rows">The lines of each cell, by rows; one cell where the text flows.</param>
/// <param name="IsTable">Whether they are cells.</param>
internal sealed record PdfPart(IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>> Rows, bool IsTable)
{
    public static PdfPart Flow(List<PdfLine> lines) => new([[lines]], false);
}
