using UglyToad.PdfPig.PdfFonts;

namespace RegisterNotice.Import.Pdf;

/// <summary>What a font draws for a code.</summary>
/// <param name="Value">What it means.</param>
/// <param name="Bounds">What it covers and how wide it is, in sizes of the font.</param>
internal sealed record PdfGlyph(string Value, CharacterBoundingBox Bounds);
