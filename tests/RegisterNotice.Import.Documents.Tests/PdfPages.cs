using System.Globalization;
using System.Text;

namespace RegisterNotice.Import.Documents.Tests;

/// <summary>Draws pages of A4: letters where they are asked for, and rules. The fonts are those that every reader of PDF has.</summary>
internal sealed class PdfPages
{
    private readonly List<StringBuilder> pages = [new()];

    /// <summary>Begins the next page.</summary>
    public PdfPages Next()
    {
        pages.Add(new());
        return this;
    }

    public PdfPages Text(double x, double y, string text, double size = 11) => Draw("F1", x, y, text, size);

    public PdfPages Bold(double x, double y, string text, double size = 11) => Draw("F2", x, y, text, size);

    /// <summary>Lines of text under one another.</summary>
    public PdfPages Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Text(x, y - (i * 14), lines[i]);
        }

        return this;
    }

    public PdfPages Rule(double fromX, double fromY, double toX, double toY)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"0.5 w {fromX} {fromY} m {toX} {toY} l S\n");
        return this;
    }

    public byte[] Bytes()
    {
        var kids = string.Join(' ', pages.Select((_, i) => $"{5 + (i * 2)} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        ];
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private PdfPages Draw(string font, double x, double y, string text, double size)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {x} {y} Td (");
        foreach (var c in text)
        {
            // A bullet is 225 octal in the encoding of Windows, the rest of Latin stands where Unicode has it.
            _ = c switch
            {
                '•' => pages[^1].Append("\\225"),
                '(' or ')' or '\\' => pages[^1].Append('\\').Append(c),
                _ => pages[^1].Append(c),
            };
        }

        pages[^1].Append(") Tj ET\n");
        return this;
    }
}
