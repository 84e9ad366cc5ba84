using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds tables of contents: short lines one behind the other that come again, each with other words between it and the next.</summary>
internal static class ContentsFinder
{
    private const int Fewest = 4;
    private const int LongestEntry = 120;

    /// <summary>Marks the lines of tables of contents as parts of the page around the notice.</summary>
    public static void Mark(List<PageLine> lines)
    {
        var last = LastPlaces(lines);
        for (var start = 0; start < lines.Count; start++)
        {
            var (end, missing, before) = (start, 0, -1);
            if (!last.TryGetValue(Key(lines[start]), out var first) || first == start)
            {
                continue;
            }

            for (var i = start; i < lines.Count && missing <= 1 && last.TryGetValue(Key(lines[i]), out var again); i++)
            {
                if (again > i && again > before + 1)
                {
                    end = i + 1;
                }
                else
                {
                    missing++;
                }

                before = again > i ? again : before;
            }

            if (end - start >= Fewest)
            {
                lines.GetRange(start, end - start).ForEach(line => line.IsChrome = true);
                start = end - 1;
            }
        }
    }

    private static Dictionary<string, int> LastPlaces(List<PageLine> lines)
    {
        var last = new Dictionary<string, int>(lines.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsEntry(lines[i]))
            {
                last[Key(lines[i])] = i;
            }
        }

        return last;
    }

    private static bool IsEntry(PageLine line) => line.Text.Length <= LongestEntry && line.Cells is null && line.Text[^1] is not ('.' or ',' or ';');

    // The list may number its entries and the page not, or the other way round.
    private static string Key(PageLine line) => line.Prefix is { } prefix && prefix.Length < line.Text.Length ? line.Text[prefix.Length..] : line.Text;
}
