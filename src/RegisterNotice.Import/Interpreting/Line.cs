using System.Runtime.CompilerServices;
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
    public LineSpan SpanOf(int start, int length) => new(Place.Index, Place.Before + start, length);

    /// <summary>Words of the line; all of it where they do not stand in it as they are.</summary>
    public LineSpan SpanOf(string words) => Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? SpanOf(start, words.Length) : Span;

    /// <summary>The words of a part of the line.</summary>
    public string WordsOf(LineSpan span)
    {
        var start = Math.Max(0, span.Start - Place.Before);
        var length = Math.Min(span.Length, Text.Length - start);
        return length == Text.Length ? Text : Text.Substring(start, Math.Max(0, length));
    }

    public override string ToString() => $"{Place.Index}: {Kind} {Text}";
}
