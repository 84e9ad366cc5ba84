using System.Runtime.CompilerServices;
using System.Text;
using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A line of a document, with what facts are read from. Each of its readings is made once, when it is first asked for.</summary>
/// <param name="place">Where it stands in the document.</param>
/// <param name="kind">What it is there.</param>
/// <param name="text">Its words; those of a row with a tab between two cells.</param>
/// <remarks>Small, because a page has many and few of them are asked for all.</remarks>
internal sealed class Line(LinePlace place, LineKind kind, string text) : Readings(text)
{
    private static readonly List<LineLink> NoLinks = [];
    private static readonly char[] EndsOfLabel = [':', '\t'];

    private StrongBox<HeadingReading>? reading;
    private PropertyLabel? property;
    private bool isPropertyKnown;
    private StrongBox<(string Label, string Value)>? label;

    public LinePlace Place { get; } = place;

    public LineKind Kind { get; } = kind;

    /// <summary>The cells of a row of a table; null elsewhere.</summary>
    public string[]? Cells { get; init; }

    /// <summary>Whether a block begins with it.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Its links that write to a mailbox or call a number.</summary>
    public List<LineLink> Links { get; init; } = NoLinks;

    /// <summary>Where its words stand, where it was joined from several lines or had a word mended; empty elsewhere.</summary>
    public LineRun[] Runs { get; init; } = [];

    /// <summary>The thing of its section that the line names or says more of; null for none, and before the things of the section are found.</summary>
    public Entry? Entry { get; set; }

    public bool IsListItem => Kind == LineKind.Item;

    public bool IsTableHead => Kind == LineKind.TableHead;

    /// <summary>What it tells if it is a heading.</summary>
    public HeadingReading Reading => (reading ??= new(HeadingLexicon.Read(Text))).Value;

    /// <summary>The label before its value; empty where it has none.</summary>
    public (string Label, string Value) Label
    {
        get
        {
            if (Text.IndexOfAny(EndsOfLabel) < 0)
            {
                return ("", Text);
            }

            return (label ??= new(Labels.Split(Text))).Value;
        }
    }

    /// <summary>The label of a property, such as "Säilytysaika:"; null where it has none.</summary>
    public PropertyLabel? Property
    {
        get
        {
            if (!isPropertyKnown)
            {
                (property, isPropertyKnown) = (PropertyLabel.Of(this), true);
            }

            return property;
        }
    }

    public LineSpan Span => SpanOf(0, Text.Length);

    /// <summary>A part of the words.</summary>
    public LineSpan SpanOf(int start, int length)
    {
        if (Runs.Length == 0 || length <= 0)
        {
            return new(Place.Index, Place.Before + start, length);
        }

        // No words begin or end with the end of a line.
        var end = TextScan.StartOf(Text, start + length, char.IsWhiteSpace);
        start = Math.Min(TextScan.EndOf(Text, start, char.IsWhiteSpace), end - 1);
        length = end - start;
        var first = PlaceOf(start);
        return new(Place.Index, first, PlaceOf(start + length - 1) + 1 - first);
    }

    /// <summary>Words of the line; all of it where they do not stand in it as they are.</summary>
    public LineSpan SpanOf(string words) =>
        Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? SpanOf(start, words.Length) : Span;

    /// <summary>Where the words of a part stand, for a line of that part alone.</summary>
    public LineRun[] RunsOf(int start, int length) => Runs.Length == 0 ? []
        : [new(0, PlaceOf(start)), .. Runs.Where(run => run.Start > start && run.Start < start + length)
            .Select(run => run with { Start = run.Start - start })];

    /// <summary>The words of a part of the line.</summary>
    public string WordsOf(LineSpan span)
    {
        var start = IndexOf(span.Start);
        var end = Math.Max(start, IndexOf(span.Start + span.Length - 1) + 1);
        return end - start == Text.Length ? Text : Text[start..end];
    }

    /// <summary>The line without some of its signs.</summary>
    /// <param name="signs">Where they stand, in their order.</param>
    public Line Without(List<int> signs)
    {
        var words = new StringBuilder(Text.Length);
        var runs = new List<LineRun>();
        var (from, next) = (0, 0);
        foreach (var to in signs.Append(Text.Length))
        {
            runs.Add(new(words.Length, PlaceOf(from)));
            for (; next < Runs.Length && Runs[next].Start < to; next++)
            {
                if (Runs[next].Start > from)
                {
                    runs.Add(new(words.Length + Runs[next].Start - from, Runs[next].Place));
                }
            }

            words.Append(Text, from, to - from);
            from = to + 1;
        }

        var joined = words.ToString();
        return new(Place, Kind, joined)
        {
            Cells = Cells is null ? null : joined.Split('\t'),
            StartsBlock = StartsBlock,
            Links = Links.ConvertAll(link => Moved(link, signs)),
            Runs = [.. runs],
        };
    }

    private static LineLink Moved(LineLink link, List<int> signs) =>
        link with { Start = link.Start - CountBefore(signs, link.Start), End = link.End - CountBefore(signs, link.End) };

    private static int CountBefore(List<int> signs, int at) => signs.BinarySearch(at) is var found && found < 0 ? ~found : found;

    // The sign of the line that stands at a place in the text of the document, or the last before it.
    private int IndexOf(int place)
    {
        var at = LastRun(place, byPlace: true);
        var index = at < 0 ? place - Place.Before : Runs[at].Start + place - Runs[at].Place;
        var end = at >= 0 && at + 1 < Runs.Length ? Runs[at + 1].Start : Text.Length;
        return Math.Max(0, Math.Min(index, end - 1));
    }

    // Where a sign stands in the text of the document, counted from the beginning of the line.
    private int PlaceOf(int index) =>
        LastRun(index, byPlace: false) is >= 0 and var at ? Runs[at].Place + index - Runs[at].Start : Place.Before + index;

    // The last of the runs, which go by their place, that begins no later than a sign does in the document or in the line; -1 for none.
    private int LastRun(int sign, bool byPlace)
    {
        var (low, end) = (-1, Runs.Length);
        while (low + 1 < end)
        {
            var middle = (low + end) / 2;
            (low, end) = (byPlace ? Runs[middle].Place : Runs[middle].Start) <= sign ? (middle, end) : (low, middle);
        }

        return low;
    }

    public override string ToString() => $"{Place.Index}: {Kind} {Text}";
}
