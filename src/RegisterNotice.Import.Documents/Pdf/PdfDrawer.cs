using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace RegisterNotice.Import.Pdf;

/// <summary>Draws a page: its letters and its paths, and no pictures.</summary>
internal sealed partial class PdfDrawer(
    PdfDrawing drawing,
    PdfGlyphs glyphs,
    int page,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    in TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<PdfDrawing>(page, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    // As PdfPig has it: a baseline that rises less is level.
    private const double Level = 10e-5;

    private int lastSequence = -1;
    private bool isLastTurned;

    public override PdfDrawing Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return drawing;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (Diacritics.IsInCombiningDiacriticRange(unicode) && currentOffset > 0 && Combines(unicode))
        {
            return;
        }

        if (AreLevel(textMatrix, transformationMatrix)
            && LetterOf(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox, pointSize) is { } letter)
        {
            drawing.Letters.Add(letter with { Value = unicode, Font = font.Details });
            (lastSequence, isLastTurned) = (TextSequence, false);
            return;
        }

        var glyph = PerformantRectangleTransformer.Transform(
            renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.GlyphBounds);
        var advance = PerformantRectangleTransformer.Transform(
            renderingMatrix, textMatrix, transformationMatrix, new(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples));
        var box = glyph.Width > double.Epsilon || glyph.Height > double.Epsilon ? glyph : advance;
        var (start, end) = (advance.BottomLeft, advance.BottomRight);
        var isTurned = !(Math.Abs(start.Y - end.Y) < Level && end.X - start.X >= Level);
        if (isTurned)
        {
            var turned = new Letter(
                unicode, box, box, start, end, advance.Width, fontSize, font, currentState.FontState.TextRenderingMode,
                currentState.CurrentStrokingColor!, currentState.CurrentNonStrokingColor!, pointSize, TextSequence);
            isTurned = turned.TextOrientation != TextOrientation.Horizontal;
            if (isTurned)
            {
                drawing.Turned.Add(turned);
            }
        }

        if (!isTurned)
        {
            drawing.Letters.Add(new(
                unicode, start.X, end.X, start.Y, advance.Width, PdfLetter.SizeOf(pointSize, box.Height), PdfBox.Of(box), font.Details));
        }

        (lastSequence, isLastTurned) = (TextSequence, isTurned);
    }

    private static bool AreLevel(in TransformationMatrix text, in TransformationMatrix page) =>
        text.B == 0 && text.C == 0 && page.B == 0 && page.C == 0;

    // Where nothing is turned, left and right depend on no height: half of the transforming will do, to the same figures.
    private PdfLetter? LetterOf(
        in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page,
        CharacterBoundingBox bounds, double pointSize)
    {
        var glyph = bounds.GlyphBounds;
        var isSlanted = glyph.TopLeft.X != glyph.BottomLeft.X || glyph.TopRight.X != glyph.BottomRight.X
            || glyph.TopLeft.Y != glyph.TopRight.Y
            || glyph.BottomLeft.Y != glyph.BottomRight.Y;
        var (start, end) = (Across(rendering, text, page, 0), Across(rendering, text, page, bounds.Width));
        if (isSlanted || !(end - start >= Level))
        {
            return null;
        }

        var (left, right) = (Across(rendering, text, page, glyph.TopLeft.X), Across(rendering, text, page, glyph.TopRight.X));
        var (low, high) = (Up(rendering, text, page, glyph.BottomLeft.Y), Up(rendering, text, page, glyph.TopLeft.Y));
        var baseline = Up(rendering, text, page, 0);
        if (!(Math.Abs(right - left) > double.Epsilon || Math.Abs(high - low) > double.Epsilon))
        {
            (left, right, low, high) = (start, end, baseline, Up(rendering, text, page, UserSpaceUnit.PointMultiples));
        }

        var box = new PdfBox(Math.Min(left, right), Math.Min(low, high), Math.Max(left, right), Math.Max(low, high));
        return new("", start, end, baseline, end - start, PdfLetter.SizeOf(pointSize, box.Top - box.Bottom), box, null!);
    }

    private static double Across(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page, double x) =>
        page.TransformX(text.TransformX(rendering.TransformX(x)));

    private static double Up(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page, double y) =>
        page.TransformY(text.TransformY(rendering.TransformY(y)));

    // An accent that is drawn behind its letter becomes one with it.
    private bool Combines(string accent)
    {
        if (lastSequence != TextSequence)
        {
            return false;
        }

        var before = isLastTurned ? drawing.Turned[^1].Value : drawing.Letters[^1].Value;
        if (!Diacritics.TryCombineDiacriticWithPreviousLetter(accent, before, out var both))
        {
            return false;
        }

        if (!isLastTurned)
        {
            drawing.Letters[^1] = drawing.Letters[^1] with { Value = both };
            return true;
        }

        var letter = drawing.Turned[^1];
        drawing.Turned[^1] = new(
            both, letter.BoundingBox, letter.GlyphRectangleLoose, letter.StartBaseLine, letter.EndBaseLine,
            letter.Width, letter.FontSize, letter.GetFont()!,
            letter.RenderingMode, letter.StrokeColor, letter.FillColor, letter.PointSize, letter.TextSequence);
        return true;
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }
}
