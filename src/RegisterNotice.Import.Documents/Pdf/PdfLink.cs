namespace RegisterNotice.Import.Pdf;

/// <summary>A link that lies over a page.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Box">What it covers.</param>
internal sealed record PdfLink(string Address, PdfBox Box);
