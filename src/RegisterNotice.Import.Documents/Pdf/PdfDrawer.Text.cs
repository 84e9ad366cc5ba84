using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace RegisterNotice.Import.Pdf;

/// <summary>Shows text as PdfPig does, but asks each font for each glyph once. Text that runs downwards, and glyphs that are pages of their own, are left
/// to PdfPig.</summary>
internal sealed partial class PdfDrawer : IOperationContext
{
    void IOperationContext.ShowText(IInputBytes bytes)
    {
        if (SimpleFont() is { } font)
        {
            TextSequence++;
            Show(bytes, font);
        }
        else
        {
            ShowText(bytes);
        }
    }

    public override void ShowPositionedText(IReadOnlyList<IToken> tokens)
    {
        if (SimpleFont() is not { } font)
        {
            base.ShowPositionedText(tokens);
            return;
        }

        TextSequence++;
        var state = GetCurrentState().FontState;
        foreach (var token in tokens)
        {
            if (token is NumericToken number)
            {
                var back = -number.Data / 1000 * state.FontSize * (state.HorizontalScaling / 100.0);
                TextMatrices.TextMatrix = TransformationMatrix.GetTranslationMatrix(back, 0).Multiply(TextMatrices.TextMatrix);
            }
            else
            {
                Show(new MemoryInputBytes(token is HexToken hex ? hex.Bytes.ToArray() : ((StringToken)token).GetBytes()), font);
            }
        }
    }

    private IFont? SimpleFont()
    {
        var state = GetCurrentState().FontState;
        var font = state.FromExtendedGraphicsState ? null : ResourceStore.GetFont(state.FontName);
        return font is { IsVertical: false } and not IType3Font ? font : null;
    }

    private void Show(IInputBytes bytes, IFont font)
    {
        var state = GetCurrentState();
        var (size, scaling) = (state.FontState.FontSize, state.FontState.HorizontalScaling / 100.0);
        var matrix = state.CurrentTransformationMatrix;
        var rendering = TransformationMatrix.FromValues(size * scaling, 0, 0, size, 0, state.FontState.Rise);
        var pointSize = Math.Round(matrix.Multiply(TextMatrices.TextMatrix).Transform(new PdfRectangle(0, 0, 1, size)).Height, 2);
        while (bytes.MoveNext())
        {
            var code = font.ReadCharacterCode(bytes, out var length);
            var glyph = glyphs.Of(font, code);
            RenderGlyph(
                font, state, size, pointSize, code, glyph.Value, bytes.CurrentOffset, rendering,
                TextMatrices.TextMatrix, matrix, glyph.Bounds);
            var wordSpacing = code == ' ' && length == 1 ? state.FontState.WordSpacing : 0;
            var step = ((glyph.Bounds.Width * size) + state.FontState.CharacterSpacing + wordSpacing) * scaling;
            TextMatrices.TextMatrix = TextMatrices.TextMatrix.Translate(step, 0);
        }
    }
}
