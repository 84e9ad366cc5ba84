namespace RegisterNotice.Import.Pages;

/// <summary>Collects the words of elements into lines, as a browser would set them.</summary>
/// <param name="places">Where the lines are placed; null where they are those of a cell, which stay together.</param>
internal sealed class LineCollector(Places? places)
{
    private readonly PlacedWords words = new();
    private int block;
    private bool startsBlock = true;
    private bool hasPlain;
    private bool hasBold;

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

    /// <summary>Says where in the source a block begins.</summary>
    public void Position(int start)
    {
        if (words.Length == 0)
        {
            block = start;
        }
    }

    /// <summary>Adds running words that do not stand in the source as they are read.</summary>
    public void Add(string text) => Words(text).Add(text, 0, text.Length, PlacedWords.Nowhere);

    /// <summary>The words of the line, to which a text is to be added.</summary>
    public PlacedWords Words(string text)
    {
        if (!(IsBold ? hasBold : hasPlain) && HasWords(text))
        {
            (hasBold, hasPlain) = (hasBold || IsBold, hasPlain || !IsBold);
        }

        return words;
    }

    /// <summary>The words of the line so far.</summary>
    public PlacedWords Line => words;

    /// <summary>Ends the line but not the block.</summary>
    public void BreakLine() => Flush();

    /// <summary>Ends the block.</summary>
    public void EndBlock()
    {
        Flush();
        startsBlock = true;
    }

    public void AddRow(PlacedWords[] cells, bool isHead, bool asText)
    {
        EndBlock();
        var starts = new int[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var separator = words.Length == 0 ? "" : asText ? "\t" : " ";
            if (cells[i].Length > 0)
            {
                words.Add(cells[i], separator);
            }

            starts[i] = words.Length - cells[i].Length;
        }

        if (words.Length > 0)
        {
            Lines.Add(new(TextPage.Clean(words.ToString()), places!.Add(block, words.Runs()), 1)
            {
                Cells = asText ? null : Array.ConvertAll(cells, cell => TextPage.Clean(cell.ToString())),
                CellStarts = starts,
                IsTableHead = isHead,
                IsChrome = IsChrome,
                StartsBlock = true,
                Marks = words.Marks(),
            });
        }

        words.Clear();
        startsBlock = true;
    }

    /// <summary>The words of a cell.</summary>
    public PlacedWords Cell()
    {
        words.End();
        return words;
    }

    private void Flush()
    {
        if (places is null)
        {
            words.Break();
            return;
        }

        words.End();
        if (words.Length > 0)
        {
            Lines.Add(new(TextPage.Clean(words.ToString()), places.Add(block, words.Runs()), 1)
            {
                StartsBlock = startsBlock,
                Marker = Marker,
                ContinuesItem = Marker is null && !startsBlock && ListDepth > 0,
                ListLevel = Math.Max(0, ListDepth - 1),
                HeadingLevel = HeadingLevel,
                IsBold = hasBold && !hasPlain,
                IsChrome = IsChrome,
                Marks = words.Marks(),
            });
            Marker = null;
            startsBlock = false;
        }

        words.Clear();
        (hasBold, hasPlain) = (false, false);
    }

    private static bool HasWords(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
