using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>A line of a page: in text a line, in HTML and Markdown what a browser would set as a block.</summary>
internal sealed class PageLine(string text, int line, int column)
{
    // Empty where there is none; null until it is asked for.
    private NumberPrefix[]? prefix;
    private HeadingReading reading;
    private bool isRead;

    /// <summary>The words, without white space at either end and without the marker of a list.</summary>
    public string Text { get; } = text;

    /// <summary>A heading as the page writes it, with its number; elsewhere the words.</summary>
    public string Written { get => field ?? Text; set; }

    /// <summary>The line in the places of the page, from 1: in text that of the source.</summary>
    public int Line { get; } = line;

    /// <summary>The column in that line, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>Whether an empty line or the border of a block stands before it.</summary>
    public bool StartsBlock { get; set; }

    /// <summary>Whether it is all there is between two empty lines or borders of blocks.</summary>
    public bool StandsAlone { get; set; }

    /// <summary>What marks it as an item of a list: a bullet, or the number as written; null where nothing does.</summary>
    public string? Marker { get; init; }

    /// <summary>Whether it is a further line of the item before it.</summary>
    public bool ContinuesItem { get; set; }

    /// <summary>How deep the list stands inside others, from 0.</summary>
    public int ListLevel { get; init; }

    /// <summary>The level of a heading that the page marks as one; 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether all of it is set in bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The cells of a row of a table; null elsewhere.</summary>
    public string[]? Cells { get; init; }

    /// <summary>Where each cell begins in the words.</summary>
    public int[] CellStarts { get; init; } = [];

    /// <summary>Whether the row is the head of a table.</summary>
    public bool IsTableHead { get; init; }

    /// <summary>Whether it belongs to the page around the notice: navigation, banners, footers.</summary>
    public bool IsChrome { get; set; }

    /// <summary>What the page says of some of the words: links, what is strong, what is in another language.</summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    /// <summary>What the structure of the page makes of it.</summary>
    public LineRole Role { get; set; }

    /// <summary>The number before a heading, as written but for the punctuation behind it.</summary>
    public string? Number { get; set; }

    /// <summary>Whether a heading runs on from the sentence before it without a break.</summary>
    public bool IsGlued { get; set; }

    /// <summary>How deep a heading stands, from 1.</summary>
    public int Level { get; set; } = 1;

    /// <summary>What the words of a heading tell of its section.</summary>
    public HeadingReading Reading
    {
        get
        {
            if (!isRead)
            {
                (reading, isRead) = (HeadingFinder.Read(this), true);
            }

            return reading;
        }

        set => (reading, isRead) = (value, true);
    }

    /// <summary>The number that its words begin with; null where they begin with none.</summary>
    public NumberPrefix? Prefix => (prefix ??= NumberPrefix.TryRead(Text, out var read) ? [read] : []) is [var only] ? only : null;

    public bool IsListItem => Marker is not null;

    /// <summary>Whether it may yet become a heading: text of the notice that is no item.</summary>
    public bool IsOpen => Role == LineRole.Text && !IsChrome && !IsListItem;

    public SourceSpan Span => SpanOf(0, Text.Length);

    /// <summary>A part of the words.</summary>
    public SourceSpan SpanOf(int start, int length) => new(Line, Column + start, length);

    /// <summary>A part of the cells, of which one stands a sign behind the other.</summary>
    public SourceSpan SpanOfCells(int start, int length)
    {
        var (first, last) = (InCells(start), InCells(start + length - 1));
        return SpanOf(first, Math.Max(1, last + 1 - first));
    }

    private int InCells(int at)
    {
        var cell = 0;
        while (cell + 1 < CellStarts.Length && at > Cells![cell].Length)
        {
            at -= Cells[cell].Length + 1;
            cell++;
        }

        return CellStarts[cell] + at;
    }

    /// <summary>A part of the line as a line of its own.</summary>
    public PageLine Part(int start, int length)
    {
        while (length > 0 && char.IsWhiteSpace(Text[start]))
        {
            start++;
            length--;
        }

        return new(Text.Substring(start, length).TrimEnd(), Line, Column + start)
        {
            Marks = LineMarks.Of(Marks, start, length),
            Marker = start == 0 ? Marker : null,
            ContinuesItem = ContinuesItem,
            ListLevel = ListLevel,
            IsChrome = IsChrome,
            IsBold = IsBold,
            HeadingLevel = start == 0 ? HeadingLevel : 0,
            StartsBlock = start == 0 && StartsBlock,
        };
    }

    /// <summary>The line as it were without the mark of a list.</summary>
    public PageLine WithoutMarker() =>
        new(Text, Line, Column) { Marks = Marks, IsBold = IsBold, IsChrome = IsChrome, HeadingLevel = HeadingLevel, StartsBlock = true };

    public override string ToString() => $"{Line}: {Role} {Number} {Text}";
}
