using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics;

namespace RegisterNotice.Import.Pdf;

/// <summary>What is drawn on a page, in its order. It is emptied and filled anew for each page.</summary>
internal sealed class PdfDrawing
{
    /// <summary>Letters of text that runs level.</summary>
    public List<PdfLetter> Letters { get; } = [];

    /// <summary>Letters of text that runs otherwise.</summary>
    public List<Letter> Turned { get; } = [];

    public List<PdfPath> Paths { get; } = [];

    public int LetterCount => Letters.Count + Turned.Count;

    public void Clear()
    {
        Letters.Clear();
        Turned.Clear();
        Paths.Clear();
    }
}
