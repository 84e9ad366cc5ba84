using UglyToad.PdfPig.Core;

namespace RegisterNotice.Import.Pdf;

/// <summary>A level rectangle on a page, in points from the lower left corner.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    public static PdfBox Of(in PdfRectangle box) => new(box.Left, box.Bottom, box.Right, box.Top);

    /// <summary>The least that covers both.</summary>
    public PdfBox With(in PdfBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    public bool Covers(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;
}
