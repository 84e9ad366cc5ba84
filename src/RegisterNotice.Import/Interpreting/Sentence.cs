using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A sentence, or an item of a list, with the meanings of its words.</summary>
internal sealed class Sentence(Section section, Line line, int start, string text, ForeignLaw law, Sentence? lead, bool isLead)
{
    private static readonly List<Citation> NoCitations = [];

    // A sentence that is a whole line has what the line has.
    private readonly Readings words = text.Length == line.Text.Length ? line : new Readings(text);
    private List<Citation>? citations;
    private List<Clause>? clauses;

    public Section Section { get; } = section;

    /// <summary>The thing of the section of which the sentence says more; null where it names one itself or says something else.</summary>
    public Entry? Detailed => Section.EntryOfDetail(line);

    /// <summary>The thing of the section that the sentence names; null where it names none.</summary>
    public Entry? Named => start == 0 ? Section.EntryNamedBy(line) : null;

    /// <summary>The line in which it stands.</summary>
    public Line Line => line;

    /// <summary>The line of its section before its own; null for none.</summary>
    public Line? LineBefore { get; init; }

    /// <summary>The sentence of its section before it; null for none.</summary>
    public Sentence? Before { get; init; }

    public string Text => words.Text;

    /// <summary>Its words, one by one.</summary>
    public List<Word> Words => words.Words;

    /// <summary>What facts are read from.</summary>
    public Readings Readings => words;

    public ref readonly MeaningSet Meanings => ref words.Meanings;

    public MeaningHit[] Hits => words.Hits;

    /// <summary>The words that announce the list; null where the sentence is no item of one.</summary>
    public Sentence? Lead { get; } = lead;

    public bool IsListItem => line.IsListItem;

    public bool IsTableRow => line.Kind is LineKind.Row or LineKind.TableHead;

    public LineSpan Span => SpanOf(0, Text.Length);

    /// <summary>The acts that it cites.</summary>
    public List<Citation> Citations =>
        citations ??= ActCitations.MayBeIn(Text, Meanings) ? ActCitations.In(Text, Hits, law.Language, law.Applies) : NoCitations;

    /// <summary>Its language (ISO 639-1).</summary>
    public string Language => law.Language.Value;

    /// <summary>Its clauses, in their order.</summary>
    public List<Clause> Clauses => clauses ??= ClauseReader.Of(Text, Words, law.Language.Value);

    /// <summary>The addresses, numbers and identifiers that stand in it.</summary>
    public List<Channel> Channels => words.Channels;

    /// <summary>What it tells if it is a heading.</summary>
    public HeadingReading Reading => ReferenceEquals(words, line) ? line.Reading : HeadingLexicon.Read(Text);

    public bool IsQuestion => Text[^1] == '?';

    /// <summary>Whether the sentence announces a list.</summary>
    public bool IsLead { get; } = isLead;

    /// <summary>A part of the words.</summary>
    public LineSpan SpanOf(int at, int length) => line.SpanOf(start + at, length);

    /// <summary>Words of the sentence; all of it where they do not stand in it as they are.</summary>
    public LineSpan SpanOf(string part) =>
        Text.IndexOf(part, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? SpanOf(at, part.Length) : Span;

    /// <summary>The things of a table that the sentence names, each once, in the order of the sentence.</summary>
    public List<T> In<T>(WordTable<T> table) => table.In(Meanings, Hits);

    public bool Has(Meaning meaning) => words.Meanings.Has(meaning);

    public bool Has(Meaning one, Meaning other) => words.Meanings.HasAll(one, other);

    public bool HasAny(Meaning one, Meaning other) => words.Meanings.HasAny(one, other);

    public bool HasAny(Meaning one, Meaning other, Meaning third) => words.Meanings.HasAny(one, other, third);

    /// <summary>Whether the sentence or the words that announce its list have a meaning.</summary>
    public bool HasHereOrBefore(Meaning meaning) => words.Meanings.Has(meaning) || (Lead?.Has(meaning) ?? false);

    /// <summary>Whether the first occurrence of one meaning comes before some occurrence of another.</summary>
    public bool HasInOrder(Meaning one, Meaning other)
    {
        if (!words.Meanings.HasAll(one, other))
        {
            return false;
        }

        // What ends together is in order: "inte" is a part of "lämnas inte".
        var first = EndOf(one);
        foreach (var hit in Hits)
        {
            if (hit.Meaning == other && hit.End >= first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one meaning stands within so many characters behind another.</summary>
    public bool HasNear(Meaning one, Meaning other, int distance)
    {
        if (!words.Meanings.HasAll(one, other))
        {
            return false;
        }

        var last = int.MinValue / 2;
        foreach (var hit in Hits)
        {
            last = hit.Meaning == one ? hit.End : last;
            if (hit.Meaning == other && hit.End - last <= distance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a meaning stands behind the first occurrence of one and before another.</summary>
    public bool HasBetween(Meaning one, Meaning between, Meaning other)
    {
        if (!words.Meanings.HasAll(one, other) || !words.Meanings.Has(between))
        {
            return false;
        }

        var (first, last) = (EndOf(one), EndOf(other));
        foreach (var hit in Hits)
        {
            if (hit.Meaning == between && hit.Start > first && hit.End < last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence denies what a verb or a noun means: by a form of the verb, or by a negation in the same clause before the noun.</summary>
    public bool Denies(Meaning meaning, Meaning denied) => Meanings.Has(denied) || HasInClause(Meaning.Not, meaning);

    /// <summary>Whether one meaning comes before another, with no <c>but</c> or <c>if</c> between them.</summary>
    public bool HasInClause(Meaning one, Meaning other) => HasInOrder(one, other) && !HasBetween(one, Meaning.ClauseBreak, other);

    public int EndOf(Meaning meaning)
    {
        foreach (var hit in Hits)
        {
            if (hit.Meaning == meaning)
            {
                return hit.End;
            }
        }

        return -1;
    }

    public override string ToString() => Text;
}
