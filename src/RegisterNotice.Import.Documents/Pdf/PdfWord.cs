namespace RegisterNotice.Import.Pdf;

/// <summary>A word on a page, in points from the lower left corner.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>Where a link over it leads; null where there is none.</summary>
    public string? Address { get; init; }
}
