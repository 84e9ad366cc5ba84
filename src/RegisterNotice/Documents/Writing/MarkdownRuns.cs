using System.Globalization;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes the lines of a text with marks: links as <c>[words](&lt;address&gt;)</c>, what is strong between two pairs of asterisks.</summary>
/// <remarks>
/// Markdown has no sign for a language, nor for a section of the same document that every reader knows: there the words stand alone. Where asterisks would not
/// be read as signs, as between a letter and a bracket, the words stand without them.
/// </remarks>
internal sealed class MarkdownRuns
{
    private const string Strong = "**";

    // Punctuation and symbols as CommonMark has them. What no format can hold is written as a symbol.
    private static readonly HashSet<UnicodeCategory> Punctuation =
    [
        UnicodeCategory.ConnectorPunctuation,
        UnicodeCategory.DashPunctuation,
        UnicodeCategory.OpenPunctuation,
        UnicodeCategory.ClosePunctuation,
        UnicodeCategory.InitialQuotePunctuation,
        UnicodeCategory.FinalQuotePunctuation,
        UnicodeCategory.OtherPunctuation,
        UnicodeCategory.MathSymbol,
        UnicodeCategory.CurrencySymbol,
        UnicodeCategory.ModifierSymbol,
        UnicodeCategory.OtherSymbol,
        UnicodeCategory.Surrogate,
        UnicodeCategory.Control,
        UnicodeCategory.OtherNotAssigned,
    ];

    private readonly MarkdownText text;
    private readonly CharOutput output;
    private readonly MarkedRuns cutter = new();

    // The first run that the next line may hold a part of.
    private int next;

    public MarkdownRuns(MarkdownText text, CharOutput output)
    {
        this.text = text;
        this.output = output;
    }

    private List<MarkedRun> Runs => cutter.Runs;

    private List<MarkedLink> Links => cutter.Links;

    /// <summary>Takes a text, whose lines are written next.</summary>
    public void Take(MarkedText marked)
    {
        cutter.Cut(marked, language: null);
        next = 0;
    }

    /// <summary>Writes a line of the text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lineStart">Where in the text it begins.</param>
    /// <param name="holdsItems">Whether a number at the beginning could begin a list.</param>
    public void WriteLine(ReadOnlySpan<char> line, int lineStart, bool holdsItems)
    {
        var open = -1;
        var lineEnd = lineStart + line.Length;
        while (next < Runs.Count && Runs[next].Start < lineEnd)
        {
            var link = Written(Runs[next]);
            var last = LastOfStretch(lineEnd);
            var start = Math.Max(0, Runs[next].Start - lineStart);
            var end = Math.Min(line.Length, Runs[last].End - lineStart);
            if (start < end)
            {
                var isBehindSign = Turn(open, link);
                open = link;
                var isBeforeSign = last + 1 < Runs.Count && Written(Runs[last + 1]) != link;
                Write(line, new(start, end, last, lineStart, isBehindSign, isBeforeSign, holdsItems));
            }

            // A run that goes on in the next line is looked at again there.
            if (Runs[last].End > lineEnd)
            {
                next = last;
                break;
            }

            next = last + 1;
        }

        Turn(open, -1);
    }

    // Runs between which no sign is written are strong together: "**a****b**" is not.
    private int LastOfStretch(int lineEnd)
    {
        var last = next;
        while (last + 1 < Runs.Count
            && Runs[last + 1].Start < lineEnd
            && Runs[last + 1].IsStrong == Runs[next].IsStrong
            && Written(Runs[last + 1]) == Written(Runs[next]))
        {
            last++;
        }

        return last;
    }

    // The link that is written with signs of its own; negative where there is none.
    private int Written(MarkedRun run) =>
        run.Link >= 0 && Links[run.Link] is { IsWords: false, Target.Kind: not LinkKind.Anchor } ? run.Link : -1;

    // Writes what ends a link and begins another; whether anything is written.
    private bool Turn(int from, int to)
    {
        if (from == to)
        {
            return false;
        }

        if (from >= 0)
        {
            output.Write("](<");
            output.Write(Address(Links[from].Target).Replace("&", "\\&"));
            output.Write(">)");
        }

        output.Write(to >= 0 ? "[" : "");
        return true;
    }

    private static string Address(LinkTarget target) =>
        target.Kind == LinkKind.Mail ? Writing.Links.MailtoUri(target.Address) : target.Address;

    private void Write(ReadOnlySpan<char> line, Stretch stretch)
    {
        var (start, end) = (stretch.Start, stretch.End);

        // "** words **" is not strong: what is strong begins and ends with a character that shows.
        var from = end - line[start..end].TrimStart().Length;
        var to = from + line[from..end].TrimEnd().Length;
        var isStrong = Runs[next].IsStrong
            && from < to
            && IsReadAsSign(line[from], stretch.IsBehindSign && from == start, Outside(line, from - 1))
            && IsReadAsSign(line[to - 1], stretch.IsBeforeSign && to == end, Outside(line, to));
        if (!isStrong)
        {
            Words(line, stretch, start, end);
            return;
        }

        text.Escape(line, start, from, stretch.HoldsItems);
        output.Write(Strong);
        Words(line, stretch, from, to);
        output.Write(Strong);
        text.Escape(line, to, end, stretch.HoldsItems);
    }

    private void Words(ReadOnlySpan<char> line, Stretch stretch, int from, int to)
    {
        for (var i = next; i <= stretch.Last; i++)
        {
            var start = Math.Max(from, Runs[i].Start - stretch.LineStart);
            var end = Math.Min(to, Runs[i].End - stretch.LineStart);
            if (start >= end)
            {
                continue;
            }

            if (IsWholeAddress(line[start..end], Runs[i]))
            {
                output.Write('<');
                output.Write(line[start..end]);
                output.Write('>');
            }
            else if (line[end - 1] == '!' && end == stretch.End && stretch.IsBeforeSign)
            {
                // "![words](address)" would be an image.
                text.Escape(line, start, end - 1, stretch.HoldsItems);
                output.Write("\\!");
            }
            else
            {
                text.Escape(line, start, end, stretch.HoldsItems);
            }
        }
    }

    private bool IsWholeAddress(ReadOnlySpan<char> words, MarkedRun run) =>
        run.Link >= 0
        && Links[run.Link] is { IsWords: true } link
        && link.End - link.Start == words.Length
        && MarkdownText.IsAutolink(words, link.Target.Kind);

    // A tab, and white space at either end of a line, is written as a reference, which not every reader takes for white space here.
    private static char Outside(ReadOnlySpan<char> line, int index)
    {
        if (index < 0 || index == line.Length)
        {
            return ' ';
        }

        var isReferenced = line[index] == '\t' || ((index == 0 || index == line.Length - 1) && char.IsWhiteSpace(line[index]));
        return isReferenced ? 'x' : line[index];
    }

    // CommonMark 6.2: asterisks beside punctuation are signs only where white space or punctuation stands on their other side.
    private static bool IsReadAsSign(char inside, bool isBesideSign, char outside) =>
        isBesideSign
        || !IsPunctuation(inside)
        || char.GetUnicodeCategory(outside) == UnicodeCategory.SpaceSeparator
        || IsPunctuation(outside);

    private static bool IsPunctuation(char c) => Punctuation.Contains(char.GetUnicodeCategory(c));

    /// <summary>A stretch of a line: the runs from the next to the last of it.</summary>
    private readonly record struct Stretch(
        int Start,
        int End,
        int Last,
        int LineStart,
        bool IsBehindSign,
        bool IsBeforeSign,
        bool HoldsItems);
}
