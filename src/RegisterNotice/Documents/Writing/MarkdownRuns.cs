using System.Globalization;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes the lines of a text with marks: links as <c>[words](&lt;address&gt;)</c>, what is strong between two pairs of asterisks.</summary>
/// <remarks>
/// Markdown has no sign for a language, nor for a section of the same document that every reader knows: there the words stand alone. Where asterisks would not be read as signs,
/// as between a letter and a bracket, the words stand without them.
/// </remarks>
internal sealed class MarkdownRuns
{
    private const string Strong = "**";

    private readonly MarkdownText text;
    private readonly CharOutput output;
    private readonly List<MarkedRun> runs;
    private readonly IReadOnlyList<MarkedLink> links;

    // The first run that the next line may hold a part of.
    private int next;

    public MarkdownRuns(MarkdownText text, CharOutput output, MarkedText marked)
    {
        this.text = text;
        this.output = output;
        runs = MarkedRuns.Of(marked, language: null, out links);
    }

    /// <summary>Writes a line of the text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lineStart">Where in the text it begins.</param>
    /// <param name="holdsItems">Whether a number at the beginning could begin a list.</param>
    public void WriteLine(ReadOnlySpan<char> line, int lineStart, bool holdsItems)
    {
        var open = -1;
        for (var lineEnd = lineStart + line.Length; next < runs.Count && runs[next].Start < lineEnd; next++)
        {
            var run = runs[next];
            var start = Math.Max(0, run.Start - lineStart);
            var end = Math.Min(line.Length, run.End - lineStart);
            if (start < end)
            {
                var isBehindSign = Turn(open, run.Link);
                open = run.Link;
                var isBeforeSign = end == line.Length || next + 1 == runs.Count || runs[next + 1].Link != open;
                Write(line, start, end, run, isBehindSign, isBeforeSign, holdsItems);
            }

            if (run.End > lineEnd)
            {
                break;
            }
        }

        Turn(open, -1);
    }

    // Writes what ends a link and begins another; whether either is written.
    private bool Turn(int from, int to)
    {
        if (from == to)
        {
            return false;
        }

        var closes = from >= 0 && IsWritten(links[from]);
        if (closes)
        {
            output.Write("](<");
            output.Write(Address(links[from].Target).Replace("&", "\\&"));
            output.Write(">)");
        }

        var opens = to >= 0 && IsWritten(links[to]);
        output.Write(opens ? "[" : "");
        return closes || opens;
    }

    private static bool IsWritten(MarkedLink link) => !link.IsWords && link.Target.Kind != LinkKind.Anchor;

    private static string Address(LinkTarget target) => target.Kind == LinkKind.Mail ? Links.MailtoUri(target.Address) : target.Address;

    private void Write(ReadOnlySpan<char> line, int start, int end, MarkedRun run, bool isBehindSign, bool isBeforeSign, bool holdsItems)
    {
        // "** words **" is not strong: what is strong begins and ends with a character that shows.
        var from = start + (end - start - line[start..end].TrimStart().Length);
        var to = from + line[from..end].TrimEnd().Length;
        var isStrong = run.IsStrong
            && from < to
            && IsReadAsSign(line[from], isBehindSign && from == start, from == 0 ? ' ' : line[from - 1])
            && IsReadAsSign(line[to - 1], isBeforeSign && to == end, to == line.Length ? ' ' : line[to]);
        if (!isStrong)
        {
            Words(line, start, end, run, holdsItems);
            return;
        }

        text.Escape(line, start, from, holdsItems);
        output.Write(Strong);
        Words(line, from, to, run, holdsItems);
        output.Write(Strong);
        text.Escape(line, to, end, holdsItems);
    }

    private void Words(ReadOnlySpan<char> line, int start, int end, MarkedRun run, bool holdsItems)
    {
        var isAddress = run.Link >= 0
            && links[run.Link] is { IsWords: true } link
            && link.End - link.Start == end - start
            && MarkdownText.IsAutolink(line[start..end], link.Target.Kind);
        if (isAddress)
        {
            output.Write('<');
            output.Write(line[start..end]);
            output.Write('>');
        }
        else
        {
            text.Escape(line, start, end, holdsItems);
        }
    }

    // CommonMark 6.2: asterisks beside punctuation are signs only where white space or punctuation stands on their other side.
    private static bool IsReadAsSign(char inside, bool isBesideSign, char outside) =>
        isBesideSign || !IsPunctuation(inside) || char.IsWhiteSpace(outside) || IsPunctuation(outside);

    private static bool IsPunctuation(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol
        or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate;
}
