namespace RegisterNotice.Tool.Explaining;

/// <summary>A line of a page, cut where marks begin and end.</summary>
/// <param name="Line">The line.</param>
/// <param name="Pieces">Its words in order.</param>
/// <param name="Parts">The marks that begin in it, and where in its words each lies.</param>
internal sealed record MarkedLine(PageLine Line, IReadOnlyList<MarkedPiece> Pieces, IReadOnlyList<(SourceMark Mark, int Start, int End)> Parts)
{
    /// <summary>The marks that begin in it.</summary>
    public IEnumerable<SourceMark> Beginning => Parts.Select(part => part.Mark);

    /// <summary>The lines of a page with the marks of its source, and the marks that cover none of its words.</summary>
    public static (IReadOnlyList<MarkedLine> Lines, IReadOnlyList<SourceMark> Elsewhere) Of(
        IReadOnlyList<PageLine> lines,
        SourceLines source)
    {
        var extents = source.Marks.ToDictionary(mark => mark, _ => new List<Extent>());
        foreach (var (mark, parts) in extents)
        {
            var (start, end) = source.Place(mark);
            for (var i = FirstFrom(lines, start); i < lines.Count && lines[i].Places[0] < end; i++)
            {
                var (from, to) = (IndexFrom(lines[i].Places, start), IndexFrom(lines[i].Places, end));
                if (from < to)
                {
                    parts.Add(new(i, from, to));
                }
            }
        }

        var byLine = extents
            .SelectMany(row =>
                row.Value.Select(part => new PlacedMark(row.Key, part, IsFirst: part == row.Value[0], IsLast: part == row.Value[^1])))
            .ToLookup(mark => mark.Part.Line);
        return (
            [.. lines.Select((line, i) => Of(line, [.. byLine[i]]))],
            [.. extents.Where(row => row.Value.Count == 0).Select(row => row.Key)]);
    }

    private static MarkedLine Of(PageLine line, PlacedMark[] marks) =>
        new(line, Cut(line, marks), [.. marks.Where(mark => mark.IsFirst).Select(mark => (mark.Mark, mark.Part.Start, mark.Part.End))]);

    // The first line that ends behind a place: lines follow each other in the page.
    private static int FirstFrom(IReadOnlyList<PageLine> lines, int place)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Places[^1] < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int IndexFrom(IReadOnlyList<int> places, int place)
    {
        var index = 0;
        while (index < places.Count && places[index] < place)
        {
            index++;
        }

        return index;
    }

    private static List<MarkedPiece> Cut(PageLine line, PlacedMark[] marks)
    {
        var ends = marks.SelectMany(mark => new[] { mark.Part.Start, mark.Part.End });
        var cuts = ends.Append(0).Append(line.Text.Length).Distinct().Order().ToArray();
        var pieces = new List<MarkedPiece>();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            var over = Array.FindAll(marks, mark => mark.Part.Start <= start && mark.Part.End >= end);
            pieces.Add(new(
                line.Text[start..end],
                over.Length > 0,
                over.Length > 0 && Array.TrueForAll(over, mark => mark.Mark.IsUnclear),
                [.. over.Where(mark => mark.IsLast && mark.Part.End == end).Select(mark => mark.Mark)]));
        }

        return pieces;
    }

    private sealed record PlacedMark(SourceMark Mark, Extent Part, bool IsFirst, bool IsLast);

    private readonly record struct Extent(int Line, int Start, int End);
}
