using UglyToad.PdfPig.PdfFonts;

namespace RegisterNotice.Import.Pdf;

/// <summary>The glyphs of the fonts of a file, each asked of its font once.</summary>
internal sealed class PdfGlyphs
{
    private readonly Dictionary<IFont, Dictionary<int, PdfGlyph>> ofFonts = new(ReferenceEqualityComparer.Instance);

    public PdfGlyph Of(IFont font, int code)
    {
        if (!ofFonts.TryGetValue(font, out var glyphs))
        {
            ofFonts.Add(font, glyphs = []);
        }

        if (!glyphs.TryGetValue(code, out var glyph))
        {
            // As PdfPig has it: a code that the font gives no meaning means the character of its number.
            var value = font.TryGetUnicode(code, out var known) && known is not null ? known : new((char)code, 1);
            glyphs.Add(code, glyph = new(value, font.GetBoundingBox(code)));
        }

        return glyph;
    }
}
