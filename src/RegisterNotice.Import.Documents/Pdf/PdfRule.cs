namespace RegisterNotice.Import.Pdf;

/// <summary>A straight rule on a page, or the edge of a box.</summary>
/// <param name="IsVertical">Whether it goes from bottom to top.</param>
/// <param name="At">Its x where it is vertical, else its y.</param>
/// <param name="From">Where it begins along its direction.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PdfRule(bool IsVertical, double At, double From, double To)
{
    public bool Covers(double place, double slack = 2) => place >= From - slack && place <= To + slack;
}
