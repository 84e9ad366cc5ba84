using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Joins the lines of a text that only a hard line end parts, as in a copy from a PDF or an e-mail, and words that one cut in two.</summary>
/// <remarks>
/// Only lines of the same paragraph or item are joined, and only where a sentence goes on: lines of an address and lists whose marks are lost stay
/// apart. A joined line knows where each
/// of its words stands, so that facts keep their places.
/// </remarks>
internal sealed class WrappedLines
{
    private const int FewestBreaks = 3;
    private const int MostLinesInParentheses = 4;

    // Items of lists are set in, which their words do not show.
    private const int HangingIndent = 2;
    private const int ShortestWidth = 50;
    private const int ShortestFull = 25;
    private const int ShortestBeforeCapital = 35;

    private readonly List<Line> lines;
    private readonly List<Line> joined;
    private readonly int width;

    private WrappedLines(List<Line> lines)
    {
        this.lines = lines;
        joined = new(lines.Count);
        width = Width(lines);
    }

    /// <summary>The lines of a document, each as long as its sentence; the lines themselves where there is nothing to join.</summary>
    public static List<Line> Join(List<Line> lines)
    {
        var whole = new WrappedLines(lines);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && AreOfOneText(lines[end - 1], lines[end]))
            {
                end++;
            }

            whole.Add(start, end);
            start = end;
        }

        return whole.joined;
    }

    private static bool AreOfOneText(Line before, Line line) =>
        line is { StartsBlock: false, Cells: null, Kind: LineKind.Text or LineKind.Item } && before.Kind == line.Kind
        && before.Place.Section == line.Place.Section && before.Place.Block == line.Place.Block
        && ReferenceEquals(before.Place.Path, line.Place.Path);

    // The lines of one text.
    private void Add(int start, int end)
    {
        var isList = start > 0 && lines[start - 1].Text[^1] == ':';
        var stretch = (Last: start, IsList: false);
        for (var first = start; first < end;)
        {
            var last = first + 1;
            for (var says = false; last < end; last++)
            {
                says = says || Says(lines[last - 1]);
                stretch = last > stretch.Last ? Stretch(last, end) : stretch;
                if (!GoesOn(first, last, isList || stretch.IsList, says))
                {
                    break;
                }
            }

            joined.Add(CutWords.Mend(last == first + 1 ? lines[first] : JoinedLines.Of(lines, first, last)));
            isList = lines[last - 1].Text[^1] == ':' || (isList && last < end && char.IsLower(lines[last].Text[0]));
            first = last;
        }
    }

    // The lines from one on that begin in small letters, the last of them, and whether they look like a list: short ones stand among them.
    private (int Last, bool IsList) Stretch(int first, int end)
    {
        var last = first;
        var isList = false;
        while (last + 1 < end && BeginsSmall(lines[last + 1].Text) && !LineEnds.Stop(lines[last].Text))
        {
            isList |= lines[last].Text.Length < ShortestFull && !LineEnds.AreOpen(lines[last].Text);
            last++;
        }

        return (last, isList);
    }

    private bool GoesOn(int first, int index, bool isList, bool says)
    {
        var (before, next) = (lines[index - 1].Text, lines[index].Text);
        if (LineEnds.CutWord(before) && char.IsLower(next[0]))
        {
            return true;
        }

        if (LeavesParenthesis(first, index))
        {
            return true;
        }

        if (LineEnds.Stop(before) || IsOfParty(next) || IsProperty(lines[index]))
        {
            return false;
        }

        return BeginsSmall(next) ? GoesOnSmall(first, index, isList, says) : GoesOnOtherwise(first, index, says);
    }

    // What stands in parentheses is not over before they close: "(kirjanpitolaki" and "1336/1997)".
    private bool LeavesParenthesis(int first, int index)
    {
        var depth = 0;
        for (var i = Math.Max(first, index - MostLinesInParentheses); i < index; i++)
        {
            foreach (var c in lines[i].Text)
            {
                depth = Math.Max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            }
        }

        return depth > 0 && lines[index].Text.IndexOf(')') >= 0;
    }

    // "Käyttötarkoitus: toimitukset" says something else of what the line before names.
    private static bool IsProperty(Line line) =>
        char.IsUpper(line.Text[0]) && line.Property is { } label && ColumnHeads.KindsOf(label.Text).Length > 0;

    private bool GoesOnSmall(int first, int index, bool isList, bool says)
    {
        var before = lines[index - 1].Text;
        if (isList)
        {
            // "nimi, sekä" ends an item as well as a line.
            return before.Length >= ShortestBeforeCapital && IsForced(before, lines[index].Text);
        }

        if (LineEnds.AskForMore(before))
        {
            return true;
        }

        return (LineEnds.AreOpen(before) && !char.IsLower(lines[first].Text[0]))
            || (before.Length >= ShortestFull && (lines[index].IsListItem || says || IsForced(before, lines[index].Text)));
    }

    // Before a name or a number a line must be full, on a page whose lines are.
    private bool GoesOnOtherwise(int first, int index, bool says)
    {
        var (before, next) = (lines[index - 1].Text, lines[index].Text);

        // What stands behind a label goes on in small letters; a capital begins the next thing, unless a word before it calls for more.
        if (IsProperty(lines[first]) && !LineEnds.AskForMore(before))
        {
            return false;
        }

        // Behind a name in a list, a sentence with a capital says something of it.
        if (lines[index].IsListItem && !says && Says(lines[index]))
        {
            return false;
        }

        if (before.Length < ShortestBeforeCapital || NumberPrefix.TryRead(next, out _)
            || !(char.IsLetterOrDigit(next[0]) || next[0] is '"' or '”'))
        {
            return false;
        }

        return IsForced(before, next) || (LineEnds.AreOpen(before) && says);
    }

    private static bool BeginsSmall(string text) => char.IsLower(text[0]) || (text[0] == '(' && text.Length > 1 && char.IsLower(text[1]));

    // Whether a line says something of something.
    private static bool Says(Line line) => line.Reading.HasVerb || LineEnds.HasVerbForm(line.Text);

    // What stands on lines of their own under a name: addresses, numbers, labels.
    private static bool IsOfParty(string text)
    {
        var word = LineEnds.LengthOfFirstWord(text);
        return text.IndexOf('@', 0, word) >= 0 || text.IndexOf("://", 0, word, StringComparison.Ordinal) > 0
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || Labels.BeginsWithOther(text) || Labels.Split(text).Label.Length > 0;
    }

    // Where the first word of the next line would have made the line too long.
    private bool IsForced(string before, string next) =>
        width > 0 && before.Length + 1 + LineEnds.LengthOfFirstWord(next) > width - HangingIndent;

    // How long the lines of the document may be; 0 where nothing shows that they were broken at a width.
    private static int Width(List<Line> lines)
    {
        var widest = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            widest = AreOfOneText(lines[i - 1], lines[i]) && lines[i - 1].Text.IndexOf(' ') > 0
                ? Math.Max(widest, lines[i - 1].Text.Length) : widest;
        }

        if (widest < ShortestWidth)
        {
            return 0;
        }

        var (small, forced) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (AreOfOneText(lines[i - 1], lines[i]) && BeginsSmall(lines[i].Text) && !LineEnds.Stop(lines[i - 1].Text))
            {
                small++;
                forced += lines[i - 1].Text.Length + 1 + LineEnds.LengthOfFirstWord(lines[i].Text) > widest ? 1 : 0;
            }
        }

        return forced >= FewestBreaks && forced * 2 >= small ? widest : 0;
    }
}
