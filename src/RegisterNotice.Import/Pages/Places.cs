namespace RegisterNotice.Import.Pages;

/// <summary>
/// Where the words of a page's lines stand in its source. While a page is read, a place is a line and a column in its words; here it becomes one in
/// the page as it was given.
/// </summary>
internal sealed class Places(SourceText source)
{
    private readonly Dictionary<int, (int Block, PlaceRun[] Runs)> lines = [];

    public SourceText Source { get; } = source;

    /// <summary>Adds a line that does not stand in the source as it is read, and numbers it.</summary>
    /// <param name="block">Where the block begins that holds it.</param>
    /// <param name="runs">Where its words stand.</param>
    public int Add(int block, PlaceRun[] runs)
    {
        lines.Add(lines.Count + 1, (block, runs));
        return lines.Count;
    }

    /// <summary>Sets the words of a line of text that is several lines of the source.</summary>
    public void Set(int line, PlaceRun[] runs) => lines[line] = (runs[0].Source, runs);

    /// <summary>The words in the source; where one of their ends is not found there, the block that holds them.</summary>
    public SourceSpan Of(SourceSpan words)
    {
        if (!lines.TryGetValue(words.Line, out var line))
        {
            return words;
        }

        var (first, last) = (words.Column - 1, words.Column - 2 + words.Length);
        return Find(line.Runs, first) is { } start && Find(line.Runs, last) is { } end
            && Start(start, first) is var from && End(end, last) is var to && from < to
            ? Source.Span(from, to)
            : Source.Span(line.Block, line.Block + words.Length);
    }

    private static int Start(PlaceRun run, int at) => run.IsLiteral ? run.Source + at - run.Start : run.Source;

    private static int End(PlaceRun run, int at) => run.IsLiteral ? run.Source + at - run.Start + 1 : run.Source + run.SourceLength;

    private static PlaceRun? Find(PlaceRun[] runs, int at)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = runs[middle];
            if (at < run.Start)
            {
                high = middle - 1;
            }
            else if (at >= run.Start + run.Length)
            {
                low = middle + 1;
            }
            else
            {
                return run;
            }
        }

        return null;
    }
}
