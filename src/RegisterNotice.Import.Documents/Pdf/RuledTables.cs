namespace RegisterNotice.Import.Pdf;

/// <summary>Finds the tables of a page by the rules around their cells.</summary>
internal static class RuledTables
{
    private const double Near = 4;

    // The share of the width that an edge between rows takes.
    private const double Across = 0.9;

    public static IReadOnlyList<RuledTable> Find(PdfPageContent page)
    {
        var tables = new List<RuledTable>();
        foreach (var rules in Joined(page.Rules))
        {
            var columns = Places(rules.Where(rule => rule.IsVertical).Select(rule => rule.At));
            var rows = Places(rules.Where(rule => !rule.IsVertical).Select(rule => rule.At));
            if (columns.Count > 2 && rows.Count > 1 && Read(page, rules, columns, rows) is { } table)
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    private static RuledTable? Read(PdfPageContent page, List<PdfRule> rules, List<double> columns, List<double> heights)
    {
        var (left, right, top) = (columns[0], columns[^1], heights[^1]);
        // A rule that crosses some columns alone parts what stands in their cells, not the rows.
        var edges = heights.Where(y => Length(rules, y) >= (right - left) * Across).OrderDescending().ToList();
        var rows = new List<IReadOnlyList<IReadOnlyList<PdfLine>>>();
        var words = 0;
        for (var i = 1; i < edges.Count; i++)
        {
            var middle = (edges[i - 1] + edges[i]) / 2;
            var walls = columns.Where(x => rules.Exists(rule => rule.IsVertical && Math.Abs(rule.At - x) <= Near && rule.Covers(middle))).ToList();
            var lines = page.Lines.Where(line => line.Height < edges[i - 1] && line.Height > edges[i] && line.Middle > left
                && line.Middle < right).ToList();
            var cells = Cells(walls, lines);
            if (lines.Count > 0)
            {
                rows.Add(cells);
                words += lines.Count;
            }
        }

        return words > 0 && rows.Exists(row => row.Count > 1) ? new(top, rows) : null;
    }

    private static List<IReadOnlyList<PdfLine>> Cells(List<double> walls, List<PdfLine> lines)
    {
        // Where no wall is drawn at a side, the cell goes on to it.
        List<double> all = [double.MinValue, .. walls.Skip(1).Take(Math.Max(0, walls.Count - 2)), double.MaxValue];
        var cells = new List<IReadOnlyList<PdfLine>>();
        for (var i = 1; i < all.Count; i++)
        {
            cells.Add([.. lines.Where(line => line.Middle >= all[i - 1] && line.Middle < all[i])]);
        }

        return cells;
    }

    private static double Length(List<PdfRule> rules, double y) =>
        rules.Where(rule => !rule.IsVertical && Math.Abs(rule.At - y) <= Near).Sum(rule => rule.To - rule.From);

    private static List<double> Places(IEnumerable<double> all)
    {
        var places = new List<double>();
        foreach (var place in all.Order())
        {
            if (places.Count == 0 || place - places[^1] > Near)
            {
                places.Add(place);
            }
        }

        return places;
    }

    // Rules that touch belong to one table. They are taken from left to right, and a group that has been passed is not asked again.
    private static IEnumerable<List<PdfRule>> Joined(IReadOnlyList<PdfRule> rules)
    {
        var groups = new List<RuleGroup>();
        foreach (var rule in rules.OrderByDescending(rule => rule.IsVertical ? rule.To : rule.At))
        {
            var box = RuleGroup.Box(rule);
            var touched = groups.FindAll(group => group.Touches(box, Near));
            var joined = new RuleGroup(box, [rule]);
            foreach (var group in touched)
            {
                joined = joined.With(group);
                groups.Remove(group);
            }

            groups.Add(joined);
            if (groups.Count > MostGroups)
            {
                // A drawing, not tables.
                return [];
            }
        }

        return groups.Select(group => group.Rules);
    }

    private const int MostGroups = 400;
}
