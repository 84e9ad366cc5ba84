using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A line of a document, with what facts are read from. Each of its readings is made once, when it is first asked for.</summary>
/// <param name="place">Where it stands in the document.</param>
/// <param name="kind">What it is there.</param>
/// <param name="text">Its words; those of a row with a tab between two cells.</param>
internal sealed class Line(LinePlace place, LineKind kind, string text)
{
    private Readings? readings;
    private HeadingReading? reading;
    private (string Label, string Value)? label;

    public LinePlace Place { get; } = place;

    public LineKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>The cells of a row of a table; null elsewhere.</summary>
    public string[]? Cells { get; init; }

    /// <summary>Whether a block begins with it.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Its links that write to a mailbox or call a number.</summary>
    public IReadOnlyList<LineLink> Links { get; init; } = [];

    public bool IsListItem => Kind == LineKind.Item;

    public bool IsTableHead => Kind == LineKind.TableHead;

    /// <summary>What facts are read from.</summary>
    public Readings Readings => readings ??= new(Text);

    /// <summary>What its words mean.</summary>
    public MeaningSet Meanings => Readings.Meanings;

    /// <summary>The addresses, numbers and identifiers that stand in it.</summary>
    public List<Channel> Channels => Readings.Channels;

    /// <summary>What it tells if it is a heading.</summary>
    public HeadingReading Reading => reading ??= HeadingLexicon.Read(Text);

    /// <summary>The label before its value; empty where it has none.</summary>
    public (string Label, string Value) Label => label ??= Labels.Split(Text);

    public LineSpan Span => SpanOf(0, Text.Length);

    /// <summary>A part of the words.</summary>
    public LineSpan SpanOf(int start, int length) => new(Place.Index, Place.Before + start, length);

    /// <summary>Words of the line; all of it where they do not stand in it as they are.</summary>
    public LineSpan SpanOf(string words) => Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? SpanOf(start, words.Length) : Span;

    public override string ToString() => $"{Place.Index}: {Kind} {Text}";
}
