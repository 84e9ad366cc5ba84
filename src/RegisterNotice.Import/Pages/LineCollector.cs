using System.Text;

namespace RegisterNotice.Import.Pages;

/// <summary>Collects the words of elements into lines, as a browser would set them.</summary>
internal sealed class LineCollector
{
    private readonly StringBuilder words = new();
    private readonly List<string> links = [];
    private (int Line, int Column) at = (1, 1);
    private bool startsBlock = true;
    private bool hasPlain;
    private bool hasBold;
    private bool pendingSpace;

    public List<PageLine> Lines { get; } = [];

    /// <summary>The level of the heading that is being read; 0 outside headings.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>How many lists stand around what is being read.</summary>
    public int ListDepth { get; set; }

    /// <summary>Whether what is being read belongs to the page around the notice.</summary>
    public bool IsChrome { get; set; }

    /// <summary>Whether what is being read is set in bold.</summary>
    public bool IsBold { get; set; }

    /// <summary>The marker of the item that begins with the next words.</summary>
    public string? Marker { get; set; }

    public void Position(int line, int column)
    {
        if (words.Length == 0)
        {
            at = (line, column);
        }
    }

    /// <summary>Adds running words; white space of any length counts as one space.</summary>
    public void Add(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                pendingSpace = words.Length > 0;
                continue;
            }

            if (pendingSpace)
            {
                words.Append(' ');
                pendingSpace = false;
            }

            words.Append(c);
            hasBold |= IsBold && char.IsLetterOrDigit(c);
            hasPlain |= !IsBold && char.IsLetterOrDigit(c);
        }
    }

    public void AddLink(string target) => links.Add(target);

    /// <summary>Ends the line but not the block.</summary>
    public void BreakLine() => Flush();

    /// <summary>Ends the block.</summary>
    public void EndBlock()
    {
        Flush();
        startsBlock = true;
    }

    public void AddRow(string[] cells, bool isHead, bool asText)
    {
        EndBlock();
        var text = string.Join(asText ? "\t" : " ", cells.Where(cell => asText || cell.Length > 0));
        if (text.Trim().Length > 0)
        {
            Lines.Add(new(TextPage.Clean(text.Trim()), at.Line, at.Column) { Cells = asText ? null : [.. cells.Select(TextPage.Clean)], IsTableHead = isHead, IsChrome = IsChrome, StartsBlock = true, Links = [.. links] });
        }

        links.Clear();
        startsBlock = true;
    }

    private void Flush()
    {
        var text = TextPage.Clean(words.ToString().Trim());
        words.Clear();
        pendingSpace = false;
        if (text.Length > 0)
        {
            Lines.Add(new(text, at.Line, at.Column)
            {
                StartsBlock = startsBlock,
                Marker = Marker,
                ListLevel = Math.Max(0, ListDepth - 1),
                HeadingLevel = HeadingLevel,
                IsBold = hasBold && !hasPlain,
                IsChrome = IsChrome,
                Links = [.. links],
            });
            Marker = null;
            startsBlock = false;
            links.Clear();
        }

        (hasBold, hasPlain) = (false, false);
    }
}
