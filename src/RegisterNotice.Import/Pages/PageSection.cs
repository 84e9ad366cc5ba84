namespace RegisterNotice.Import.Pages;

/// <summary>A heading of a page with the lines under it.</summary>
internal sealed class PageSection(PageLine? heading)
{
    public PageLine? Heading { get; } = heading;

    public List<PageLine> Lines { get; } = [];

    /// <summary>Gathers the lines of a notice under their headings.</summary>
    public static (PageLine? Title, List<PageSection> Sections) Gather(List<PageLine> lines)
    {
        PageLine? title = null;
        var sections = new List<PageSection>();
        var current = new PageSection(null);
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Title && title is null)
            {
                title = line;
            }
            else if (line.Role == LineRole.Heading)
            {
                Close(sections, current);
                current = new(line);
            }
            else
            {
                current.Lines.Add(line);
            }
        }

        Close(sections, current);
        return (title, sections);
    }

    private static void Close(List<PageSection> sections, PageSection section)
    {
        if (section.Heading is not null || section.Lines.Count > 0)
        {
            sections.Add(section);
        }
    }
}
