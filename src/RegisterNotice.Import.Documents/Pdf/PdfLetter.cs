using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;

namespace RegisterNotice.Import.Pdf;

/// <summary>A letter on a page, or several that a font draws as one, in points from the lower left corner.</summary>
/// <param name="Value">The letter.</param>
/// <param name="Start">Where its baseline begins, from the left.</param>
/// <param name="End">Where its baseline ends.</param>
/// <param name="Baseline">How high the baseline is.</param>
/// <param name="Width">How far the next letter stands behind it.</param>
/// <param name="Size">The size of the font.</param>
/// <param name="Box">What it covers.</param>
/// <param name="Font">The font.</param>
internal readonly record struct PdfLetter(
    string Value, double Start, double End, double Baseline, double Width, double Size, PdfBox Box, FontDetails Font)
{
    // What a font says of itself beyond this is not to be trusted.
    private const double LargestSize = 400;

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>The size of a letter: that of its font, or how high it is.</summary>
    public static double SizeOf(double pointSize, double height) =>
        pointSize is > 0 and < LargestSize ? pointSize : Math.Max(1, height);

    public static PdfLetter Of(Letter letter) => new(
        letter.Value, letter.StartBaseLine.X, letter.EndBaseLine.X, letter.StartBaseLine.Y, letter.Width,
        SizeOf(letter.PointSize, letter.BoundingBox.Height),
        PdfBox.Of(letter.BoundingBox), letter.FontDetails);
}
