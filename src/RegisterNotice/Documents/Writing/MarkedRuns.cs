namespace RegisterNotice.Documents.Writing;

/// <summary>Cuts a text into runs over which the same marks stand, whatever way the marks stand inside each other and overlap.</summary>
/// <remarks>
/// Marks that do not lie within the text are passed over, as are links to where a page must not lead and links inside links. Addresses in the text outside of
/// them are links as they are in a text without marks. Takes time in proportion to the text and its marks, but for sorting them.
/// </remarks>
internal sealed class MarkedRuns
{
    private readonly List<TextMark> marks = [];
    private readonly List<int> cuts = [];
    private readonly Stack<LanguageMark> spoken = new();
    private string text = "";

    /// <summary>The runs of the text that was cut last.</summary>
    public List<MarkedRun> Runs { get; } = [];

    /// <summary>The links that the runs are parts of.</summary>
    public List<MarkedLink> Links { get; } = [];

    /// <summary>Cuts a text; what is known of the one before is forgotten, and its lists are used again.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="language">The language of the text; null where languages make no difference.</param>
    public void Cut(MarkedText marked, LanguageTag? language)
    {
        text = marked.Text;
        marks.Clear();
        cuts.Clear();
        spoken.Clear();
        Runs.Clear();
        Links.Clear();
        foreach (var mark in marked.Marks.AsSpan())
        {
            if (mark.FitsIn(text))
            {
                marks.Add(mark);
            }
        }

        // Of marks that begin at one place the longest is outermost.
        if (marks.Count > 1)
        {
            marks.Sort(static (one, other) => one.Start != other.Start
                ? one.Start.CompareTo(other.Start)
                : other.Length.CompareTo(one.Length));
        }

        FindLinks();
        FindCuts();
        CutAll(language);
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
                Links.Add(new(link.Start, behind, target, IsWords: false));
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
            Links.Add(new(from + found.Start, from + found.End, new(found.Kind, part[found.Start..found.End].ToString()), IsWords: true));
        }
    }

    private void FindCuts()
    {
        cuts.Add(0);
        cuts.Add(text.Length);
        foreach (var link in Links)
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

    private void CutAll(LanguageTag? language)
    {
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

            while (link < Links.Count && Links[link].End <= start)
            {
                link++;
            }

            Add(new(start, end, LinkAt(link, start), strongUpTo > start, OtherThan(language)));
        }
    }

    private int LinkAt(int link, int start) => link < Links.Count && Links[link].Start <= start ? link : -1;

    private LanguageTag? OtherThan(LanguageTag? language) =>
        language is not null && spoken.Count > 0 && !spoken.Peek().Language.Equals(language) ? spoken.Peek().Language : null;

    // A cut at which nothing changes is none.
    private void Add(MarkedRun run)
    {
        if (Runs.Count > 0 && Runs[^1] with { End = run.End } == run with { Start = Runs[^1].Start })
        {
            Runs[^1] = Runs[^1] with { End = run.End };
        }
        else
        {
            Runs.Add(run);
        }
    }
}
