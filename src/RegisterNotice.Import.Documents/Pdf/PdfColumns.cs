namespace RegisterNotice.Import.Pdf;

/// <summary>Finds the order in which the lines of a page are read where some stand beside others: columns of text, labels with what they head, cells
/// without rules.</summary>
internal static class PdfColumns
{
    // How many rows must have both sides before a gap is a gutter, and how wide that is in sizes of the letters.
    private const int LeastRows = 3;
    private const double Gutter = 1.2;

    // The share of the width that labels take at most.
    private const double Labels = 0.4;
    private const double Near = 4;

    public static IEnumerable<PdfPart> Read(List<PdfLine> lines, double size)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        var rows = lines.GroupBy(line => line.Number).OrderBy(row => row.Key).Select(row => row.OrderBy(line => line.Left).ToList()).ToList();
        var flow = new List<PdfLine>();
        for (var i = 0; i < rows.Count;)
        {
            var band = Band(rows, i, size);
            if (band is null)
            {
                flow.AddRange(rows[i++]);
                continue;
            }

            if (flow.Count > 0)
            {
                yield return PdfPart.Flow(flow);
                flow = [];
            }

            foreach (var part in band.Value.Parts)
            {
                yield return part;
            }

            i += band.Value.Count;
        }

        if (flow.Count > 0)
        {
            yield return PdfPart.Flow(flow);
        }
    }

    // Rows from this one on that a gutter parts.
    private static (int Count, IEnumerable<PdfPart> Parts)? Band(List<List<PdfLine>> rows, int start, double size)
    {
        if (rows[start].Count < 2 && !(start + 1 < rows.Count && rows[start + 1].Count > 1))
        {
            return null;
        }

        var first = rows[start].Count > 1 ? rows[start] : rows[start + 1];
        var (left, right) = Widest(first);
        var (count, both) = (0, 0);
        for (var i = start; i < rows.Count; i++)
        {
            var middle = (left + right) / 2;
            var before = rows[i].Where(line => line.Middle < middle).Select(line => line.Right).DefaultIfEmpty(left).Max();
            var after = rows[i].Where(line => line.Middle >= middle).Select(line => line.Left).DefaultIfEmpty(right).Min();
            var (narrowLeft, narrowRight) = (Math.Max(left, before), Math.Min(right, after));
            if (narrowRight - narrowLeft < Gutter * size)
            {
                break;
            }

            (left, right) = (narrowLeft, narrowRight);
            both += rows[i].Count > 1 ? 1 : 0;
            count++;
        }

        if (both < LeastRows)
        {
            return null;
        }

        var gutter = (left + right) / 2;
        return (count, Parts(rows.GetRange(start, count), gutter, size));
    }

    private static (double Left, double Right) Widest(List<PdfLine> row)
    {
        var widest = (Left: row[0].Right, Right: row[1].Left);
        for (var i = 2; i < row.Count; i++)
        {
            if (row[i].Left - row[i - 1].Right > widest.Right - widest.Left)
            {
                widest = (row[i - 1].Right, row[i].Left);
            }
        }

        return widest;
    }

    private static IEnumerable<PdfPart> Parts(List<List<PdfLine>> rows, double gutter, double size)
    {
        var all = rows.SelectMany(row => row).ToList();
        var (edge, end) = (all.Min(line => line.Left), all.Max(line => line.Right));
        var isLabelled = gutter - edge < Labels * (end - edge);
        if (isLabelled || rows.Count(row => row.Count > 2) >= LeastRows || !Proses(all, gutter))
        {
            return [new(Cells(rows, gutter, size), true)];
        }

        // Columns of text: one is read to its end, then the other; either may have columns of its own.
        var (left, right) = (all.Where(line => line.Middle < gutter).ToList(), all.Where(line => line.Middle >= gutter).ToList());
        return Read(left, size).Concat(Read(right, size));
    }

    // Text fills its column; cells do not.
    private static bool Proses(List<PdfLine> lines, double gutter)
    {
        var (left, right) = (lines.Where(line => line.Middle < gutter).ToList(), lines.Where(line => line.Middle >= gutter).ToList());
        return Fills(left) && Fills(right);
    }

    private static bool Fills(List<PdfLine> lines)
    {
        if (lines.Count < LeastRows)
        {
            return false;
        }

        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return lines.Count(line => line.Right - line.Left > width * 0.7) * 2 > lines.Count;
    }

    // A row begins where the first column has a line that does not go on the one above.
    private static List<IReadOnlyList<IReadOnlyList<PdfLine>>> Cells(List<List<PdfLine>> rows, double gutter, double size)
    {
        var starts = Starts(rows, gutter);
        var table = new List<List<PdfLine>[]>();
        PdfLine? label = null;
        foreach (var row in rows)
        {
            var first = row.Find(line => Column(line, starts) == 0);
            if (table.Count == 0 || (first is not null && !(label is not null && label.Baseline - first.Baseline < 1.6 * size && row.Count == 1 && label.Page == first.Page)))
            {
                table.Add([.. starts.Select(_ => new List<PdfLine>())]);
            }

            foreach (var line in row)
            {
                table[^1][Column(line, starts)].Add(line);
            }

            label = first ?? label;
        }

        return [.. table.Select(row => (IReadOnlyList<IReadOnlyList<PdfLine>>)row)];
    }

    // Where the columns begin: the left edges that several rows share.
    private static List<double> Starts(List<List<PdfLine>> rows, double gutter)
    {
        var edges = rows.Where(row => row.Count > 1).SelectMany(row => row.Select(line => line.Left)).Order().ToList();
        var starts = new List<(double At, int Count)>();
        foreach (var edge in edges)
        {
            if (starts.Count > 0 && edge - starts[^1].At <= Near)
            {
                starts[^1] = (starts[^1].At, starts[^1].Count + 1);
            }
            else
            {
                starts.Add((edge, 1));
            }
        }

        var kept = starts.Where(start => start.Count >= LeastRows).Select(start => start.At).ToList();
        return kept.Count > 1 ? kept : [double.MinValue, gutter];
    }

    private static int Column(PdfLine line, List<double> starts)
    {
        var column = starts.FindLastIndex(start => line.Left >= start - Near);
        return Math.Max(0, column);
    }
}
