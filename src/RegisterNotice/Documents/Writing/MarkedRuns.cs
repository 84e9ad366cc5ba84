namespace RegisterNotice.Documents.Writing;

/// <summary>Cuts a text into runs over which the same marks stand, whatever way the marks stand inside each other and overlap.</summary>
/// <remarks>
/// Marks that do not lie within the text are passed over, as are links to where a page must not lead and links inside links. Addresses in the text outside of them are links
/// as they are in a text without marks. Takes time in proportion to the text and its marks, but for sorting them.
/// </remarks>
internal sealed class MarkedRuns
{
    private readonly string text;
    private readonly List<MarkedLink> links = [];
    private readonly List<TextMark> marks = [];
    private readonly List<int> cuts = [];

    private MarkedRuns(MarkedText marked)
    {
        text = marked.Text;
        foreach (var mark in marked.Marks.AsSpan())
        {
            if (mark.FitsIn(text))
            {
                marks.Add(mark);
            }
        }

        // Of marks that begin at one place the longest is outermost.
        marks.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        FindLinks();
        FindCuts();
    }

    /// <summary>The runs of a text.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="language">The language of the text; null where languages make no difference.</param>
    /// <param name="links">The links that the runs are parts of.</param>
    public static List<MarkedRun> Of(MarkedText marked, LanguageTag? language, out IReadOnlyList<MarkedLink> links)
    {
        var cutter = new MarkedRuns(marked);
        links = cutter.links;
        return cutter.Cut(language);
    }

    private void FindLinks()
    {
        var behind = 0;
        foreach (var mark in marks)
        {
            if (mark is not LinkMark link || link.Start < behind || LinkTarget.Of(link.Target) is not { Kind: not LinkKind.None } target)
            {
                continue;
            }

            var words = text.AsSpan(link.Start, link.Length);
            if (!words.Trim().IsEmpty && !target.IsBeliedBy(words))
            {
                FindAddresses(behind, link.Start);
                behind = (int)link.End;
                links.Add(new(link.Start, behind, target, IsWords: false));
            }
        }

        FindAddresses(behind, text.Length);
    }

    private void FindAddresses(int from, int end)
    {
        var part = text.AsSpan(from, end - from);
        var signs = default(LinkSigns);
        for (var at = 0; Writing.Links.TryFind(part, at, ref signs, out var found); at = found.End)
        {
            links.Add(new(from + found.Start, from + found.End, new(found.Kind, part[found.Start..found.End].ToString()), IsWords: true));
        }
    }

    private void FindCuts()
    {
        cuts.Add(0);
        cuts.Add(text.Length);
        foreach (var link in links)
        {
            cuts.Add(link.Start);
            cuts.Add(link.End);
        }

        foreach (var mark in marks)
        {
            if (mark is StrongMark or LanguageMark)
            {
                cuts.Add(mark.Start);
                cuts.Add((int)mark.End);
            }
        }

        cuts.Sort();
    }

    private List<MarkedRun> Cut(LanguageTag? language)
    {
        var runs = new List<MarkedRun>();
        var spoken = new Stack<LanguageMark>();
        var (link, next, strongUpTo) = (0, 0, 0L);
        for (var i = 1; i < cuts.Count; i++)
        {
            var (start, end) = (cuts[i - 1], cuts[i]);
            if (start == end)
            {
                continue;
            }

            for (; next < marks.Count && marks[next].Start <= start; next++)
            {
                strongUpTo = marks[next] is StrongMark ? Math.Max(strongUpTo, marks[next].End) : strongUpTo;
                if (marks[next] is LanguageMark said)
                {
                    spoken.Push(said);
                }
            }

            while (spoken.Count > 0 && spoken.Peek().End <= start)
            {
                spoken.Pop();
            }

            while (link < links.Count && links[link].End <= start)
            {
                link++;
            }

            Add(runs, new(start, end, LinkAt(link, start), strongUpTo > start, OtherThan(language, spoken)));
        }

        return runs;
    }

    private int LinkAt(int link, int start) => link < links.Count && links[link].Start <= start ? link : -1;

    private static LanguageTag? OtherThan(LanguageTag? language, Stack<LanguageMark> spoken) =>
        language is not null && spoken.Count > 0 && !spoken.Peek().Language.Equals(language) ? spoken.Peek().Language : null;

    // A cut at which nothing changes is none.
    private static void Add(List<MarkedRun> runs, MarkedRun run)
    {
        if (runs.Count > 0 && runs[^1] with { End = run.End } == run with { Start = runs[^1].Start })
        {
            runs[^1] = runs[^1] with { End = run.End };
        }
        else
        {
            runs.Add(run);
        }
    }
}
