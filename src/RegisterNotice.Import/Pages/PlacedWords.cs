using System.Text;

namespace RegisterNotice.Import.Pages;

/// <summary>Running words as a browser would set them, each with its place in the source where that is known.</summary>
internal sealed class PlacedWords
{
    /// <summary>The place of words that do not stand in the source as they are read.</summary>
    public const int Nowhere = -1;

    // More of them around the same words say nothing more.
    private const int MostOpen = 8;

    private readonly StringBuilder words = new();
    private readonly List<PlaceRun> runs = [];
    private readonly List<(TextMark Mark, int Start)> open = [];
    private readonly List<TextMark> closed = [];
    private int lineStart;
    private int breaks;
    private bool hasPendingSpace;

    public int Length => words.Length;

    /// <summary>Whether they stand on several lines.</summary>
    public bool HasLines => breaks > 0;

    /// <summary>Adds running words; white space of any length counts as one space, and none begins a line.</summary>
    /// <param name="text">Holds the words.</param>
    /// <param name="start">Where they begin in it.</param>
    /// <param name="end">Where they end in it.</param>
    /// <param name="source">Where they begin in the source.</param>
    public void Add(string text, int start, int end, int source)
    {
        for (var i = start; i < end;)
        {
            if (IsSpace(text[i]))
            {
                hasPendingSpace |= words.Length > lineStart;
                i++;
                continue;
            }

            if (words.Length == lineStart && char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            // One space between two words stays as it is.
            var from = i;
            while (i < end && (!IsSpace(text[i]) || (text[i] == ' ' && i + 1 < end && !IsSpace(text[i + 1]))))
            {
                i++;
            }

            Space();
            Place(i - from, source < 0 ? Nowhere : source + from - start, i - from);
            words.Append(text, from, i - from);
        }
    }

    /// <summary>Adds a character that the source writes as an entity.</summary>
    public void AddEntity(string text, int start, int end, int source, int sourceLength)
    {
        if (char.IsWhiteSpace(text[start]) && (IsSpace(text[start]) || words.Length == lineStart))
        {
            hasPendingSpace |= words.Length > lineStart;
            return;
        }

        Space();
        Place(end - start, source, sourceLength);
        words.Append(text, start, end - start);
    }

    /// <summary>Begins to mark what is added; false where it is marked so already.</summary>
    /// <param name="mark">What is said of the words; its place does not count.</param>
    public bool Open(TextMark mark)
    {
        if (open.Count == MostOpen || (mark is not LanguageMark && open.Exists(other => other.Mark.GetType() == mark.GetType())))
        {
            return false;
        }

        open.Add((mark, words.Length));
        return true;
    }

    /// <summary>Ends the mark that began last.</summary>
    public void Close()
    {
        var (mark, start) = open[^1];
        open.RemoveAt(open.Count - 1);
        Mark(closed, mark, start);
    }

    /// <summary>The marks over the words, those that go on behind them too.</summary>
    public IReadOnlyList<TextMark> Marks()
    {
        if (open.Count + closed.Count == 0)
        {
            return [];
        }

        var marks = LineMarks.Of(closed, 0, words.Length).ToList();
        for (var i = open.Count - 1; i >= 0; i--)
        {
            Mark(marks, open[i].Mark, open[i].Start);
        }

        // The outer before the inner: of two over the same words, the outer is closed last.
        marks.Reverse();
        return [.. marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length)];
    }

    /// <summary>Adds other words, behind what parts them from these.</summary>
    public void Add(PlacedWords other, string separator)
    {
        words.Append(separator);
        var shift = words.Length;
        words.Append(other.words);
        runs.AddRange(other.runs.Select(run => run with { Start = run.Start + shift }));
        closed.AddRange(LineMarks.Of(other.Marks(), 0, other.Length, shift));
        lineStart = words.Length;
    }

    /// <summary>Ends a line; the next begins with no white space, and an empty one is none.</summary>
    public void Break()
    {
        TrimEnd();
        if (words.Length > lineStart)
        {
            words.Append('\n');
            lineStart = words.Length;
            breaks++;
        }
    }

    /// <summary>Ends the words: none of the white space at the end is theirs.</summary>
    public void End()
    {
        TrimEnd();
        if (words.Length > 0 && words.Length == lineStart && words[^1] == '\n')
        {
            words.Length--;
            breaks--;
        }
    }

    public void Clear()
    {
        words.Clear();
        runs.Clear();
        closed.Clear();
        for (var i = 0; i < open.Count; i++)
        {
            open[i] = open[i] with { Start = 0 };
        }

        (lineStart, breaks) = (0, 0);
        hasPendingSpace = false;
    }

    /// <summary>Where the words stand.</summary>
    public PlaceRun[] Runs() => runs.Count == 0 ? [] : [.. runs];

    public override string ToString() => words.ToString();

    // None of the white space at either end is marked.
    private void Mark(List<TextMark> marks, TextMark mark, int start)
    {
        var end = words.Length;
        while (start < end && char.IsWhiteSpace(words[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(words[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            marks.Add(mark with { Start = start, Length = end - start });
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private void Space()
    {
        if (hasPendingSpace)
        {
            words.Append(' ');
            hasPendingSpace = false;
        }
    }

    private void Place(int length, int source, int sourceLength)
    {
        if (source < 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] is { IsLiteral: true } last && length == sourceLength
            && source - last.Source == words.Length - last.Start)
        {
            runs[^1] = last with { Length = words.Length - last.Start + length, SourceLength = words.Length - last.Start + length };
        }
        else
        {
            runs.Add(new(words.Length, length, source, sourceLength));
        }
    }

    private void TrimEnd()
    {
        while (words.Length > lineStart && char.IsWhiteSpace(words[^1]))
        {
            words.Length--;
            breaks--;
        }

        hasPendingSpace = false;
    }
}
