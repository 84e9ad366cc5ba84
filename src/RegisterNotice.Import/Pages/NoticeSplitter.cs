namespace RegisterNotice.Import.Pages;

/// <summary>Parts a page that holds several notices.</summary>
internal static class NoticeSplitter
{
    private const int FewestSections = 3;
    private const int FewestParagraphs = 3;
    private const int LinesToRepeat = 200;

    /// <summary>The lines of each notice, in the order of the page, without the page around them.</summary>
    public static List<List<PageLine>> Split(List<PageLine> lines)
    {
        var content = lines.FindAll(line => !line.IsChrome);
        var starts = new List<int> { 0 };
        var seen = new HashSet<SectionKind>();
        var (sections, paragraphs) = (0, 0);
        string? number = null;
        var hasSections = content.Exists(line => line.Role == LineRole.Heading && line.Reading.HasKinds);
        for (var i = 0; i < content.Count; i++)
        {
            var line = content[i];
            if (IsStart(line, seen, sections, paragraphs, hasSections, content, i, number))
            {
                starts.Add(BackToTitle(content, i, starts[^1]));
                seen.Clear();
                (sections, paragraphs) = (0, 0);
            }

            if (line.Role == LineRole.Heading)
            {
                sections++;
                number = line.Number ?? number;
                seen.UnionWith(line.Reading.Kinds ?? []);
            }
            else if (line.Role == LineRole.Text && line.Text.Length > 60)
            {
                paragraphs++;
            }
        }

        if (starts.Count == 1)
        {
            return [content];
        }

        starts.Add(content.Count);
        return [.. Enumerable.Range(0, starts.Count - 1).Select(i => content.GetRange(starts[i], starts[i + 1] - starts[i]))];
    }

    private static bool IsStart(PageLine line, HashSet<SectionKind> seen, int sections, int paragraphs, bool hasSections, List<PageLine> content, int index, string? numberBefore)
    {
        if (line.Role == LineRole.Title)
        {
            // On a page without sections, a title begins a notice; on one with sections, the first section after it will.
            return !hasSections && paragraphs >= FewestParagraphs && index + 1 < content.Count;
        }

        if (line.Role != LineRole.Heading || sections < FewestSections)
        {
            return false;
        }

        var begins = line.Reading.Kinds is [SectionKind.Controller or SectionKind.RegisterName, ..];
        return line.Number is { } number
            ? number.TrimStart('0') == "1" && begins && numberBefore is not null && numberBefore.TrimStart('0') != "1"
            : begins && seen.Contains(line.Reading.Kinds![0]) && seen.Count >= FewestSections && line.Level == 1
            && Repeats(content, index, seen);
    }

    // A further notice has what the one before it has.
    private static bool Repeats(List<PageLine> content, int index, HashSet<SectionKind> seen)
    {
        var again = new HashSet<SectionKind>();
        for (var i = index; i < Math.Min(content.Count, index + LinesToRepeat) && again.Count < FewestSections; i++)
        {
            again.UnionWith(content[i].Role == LineRole.Heading ? (content[i].Reading.Kinds ?? []).Where(seen.Contains) : []);
        }

        return again.Count >= FewestSections;
    }

    // The title or the unnumbered heading right before a notice's first section belongs to it, with what stands between them.
    private static int BackToTitle(List<PageLine> content, int index, int notBefore)
    {
        for (var i = index - 1; i > notBefore && index - i <= 6; i--)
        {
            if (content[i].Role == LineRole.Title
                || (content[i].Role == LineRole.Heading && content[i].Number is null && !content[i].Reading.HasKinds))
            {
                return i;
            }

            if (content[i].Role == LineRole.Heading)
            {
                break;
            }
        }

        return index;
    }
}
