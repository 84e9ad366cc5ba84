using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A sentence, or an item of a list, with the stems of its words.</summary>
internal sealed class Sentence(Section section, PageLine line, int start, string text, StemSet stems, StemHit[] hits, Sentence? lead, bool isLead)
{
    private static readonly List<(LegalReference Reference, int Start, int Length)> NoCitations = [];

    private List<(LegalReference Reference, int Start, int Length)>? citations;
    private List<Channel>? channels;

    public Section Section { get; } = section;

    public string Text { get; } = text;

    public StemSet Stems { get; } = stems;

    public StemHit[] Hits { get; } = hits;

    /// <summary>The words that announce the list; null where the sentence is no item of one.</summary>
    public Sentence? Lead { get; } = lead;

    public bool IsListItem { get; } = line.IsListItem;

    public bool IsTableRow { get; } = line.Cells is not null;

    public SourceSpan Span => SpanOf(0, Text.Length);

    /// <summary>Whether the acts that it names in Swedish or English are not Finnish ones.</summary>
    public bool CitesForeignActs { get; set; }

    /// <summary>The acts that it cites.</summary>
    public List<(LegalReference Reference, int Start, int Length)> Citations => citations ??= ActCitations.MayBeIn(Text, Stems) ? ActCitations.In(Text, Hits, CitesForeignActs) : NoCitations;

    /// <summary>The addresses, numbers and identifiers that stand in it.</summary>
    public List<Channel> Channels => channels ??= ChannelScanner.Scan(Text, Stems);

    public bool IsQuestion => Text[^1] == '?';

    /// <summary>Whether the sentence announces a list.</summary>
    public bool IsLead { get; } = isLead;

    /// <summary>A part of the words.</summary>
    public SourceSpan SpanOf(int at, int length) => line.Cells is null ? line.SpanOf(start + at, length) : line.SpanOfCells(start + at, length);

    /// <summary>Words of the sentence; all of it where they do not stand in it as they are.</summary>
    public SourceSpan SpanOf(string words) => Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? SpanOf(at, words.Length) : Span;

    /// <summary>The things of a table that the sentence names, each once, in the order of the sentence.</summary>
    public List<T> In<T>(WordTable<T> table) => table.In(Stems, Hits);

    public bool Has(Stem stem) => Stems.Has(stem);

    public bool Has(Stem one, Stem other) => Stems.HasAll(one, other);

    public bool HasAny(Stem one, Stem other) => Stems.HasAny(one, other);

    public bool HasAny(Stem one, Stem other, Stem third) => Stems.HasAny(one, other, third);

    /// <summary>Whether the sentence or the words that announce its list have a stem.</summary>
    public bool HasHereOrBefore(Stem stem) => Stems.Has(stem) || (Lead?.Has(stem) ?? false);

    /// <summary>Whether the first occurrence of one stem comes before some occurrence of another.</summary>
    public bool HasInOrder(Stem one, Stem other)
    {
        if (!Stems.HasAll(one, other))
        {
            return false;
        }

        // What ends together is in order: "inte" is a part of "lämnas inte".
        var first = EndOf(one);
        foreach (var hit in Hits)
        {
            if (hit.Stem == other && hit.End >= first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one stem stands within so many characters behind another.</summary>
    public bool HasNear(Stem one, Stem other, int distance)
    {
        if (!Stems.HasAll(one, other))
        {
            return false;
        }

        var last = int.MinValue / 2;
        foreach (var hit in Hits)
        {
            last = hit.Stem == one ? hit.End : last;
            if (hit.Stem == other && hit.End - last <= distance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stem stands behind the first occurrence of one and before another.</summary>
    public bool HasBetween(Stem one, Stem between, Stem other)
    {
        if (!Stems.HasAll(one, other) || !Stems.Has(between))
        {
            return false;
        }

        var (first, last) = (EndOf(one), EndOf(other));
        return Array.Exists(Hits, hit => hit.Stem == between && hit.Start > first && hit.End < last);
    }

    public int EndOf(Stem stem)
    {
        foreach (var hit in Hits)
        {
            if (hit.Stem == stem)
            {
                return hit.End;
            }
        }

        return -1;
    }

    public override string ToString() => Text;
}
