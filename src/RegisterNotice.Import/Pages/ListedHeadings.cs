namespace RegisterNotice.Import.Pages;

/// <summary>Finds headings that a page sets as items of lists: each wholly made of the words of headings, with words of its own under it.</summary>
internal static class ListedHeadings
{
    private const int Fewest = 3;

    /// <summary>Takes such headings out of their lists, where there are at least three of different kinds.</summary>
    public static void Release(List<PageLine> lines)
    {
        var kinds = new HashSet<SectionKind>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Is(lines, i))
            {
                kinds.Add(lines[i].Reading.Kinds![0]);
            }
        }

        for (var i = 0; kinds.Count >= Fewest && i < lines.Count; i++)
        {
            if (!Is(lines, i))
            {
                continue;
            }

            lines[i] = lines[i].WithoutMarker();
            for (var below = i + 1; below < lines.Count && lines[below].ContinuesItem; below++)
            {
                lines[below].ContinuesItem = false;
            }
        }
    }

    private static bool Is(List<PageLine> lines, int index)
    {
        var line = lines[index];
        if (line.Marker is not { } marker || char.IsDigit(marker[0]) || line.IsChrome || line.Cells is not null
            || line.Text.Length > HeadingLimits.LongestHeading)
        {
            return false;
        }

        var isWhole = line.Reading is { HasKinds: true, HasVerb: false, IsTitle: false, Coverage: 1 } && char.IsUpper(line.Text[0]);
        return isWhole && index + 1 < lines.Count && (!lines[index + 1].IsListItem || lines[index + 1].ListLevel > line.ListLevel);
    }
}
