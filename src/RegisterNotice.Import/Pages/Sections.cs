using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Gathers the lines of a notice under their headings.</summary>
internal static class Sections
{
    private const int LongestContinuation = 90;

    public static (PageLine? Title, List<Section> Sections) Of(List<PageLine> lines)
    {
        PageLine? title = null;
        var sections = new List<Section>();
        var current = new Section(null);
        SectionKind[] above = [];
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Title && title is null)
            {
                title = line;
                continue;
            }

            if (line.Role != LineRole.Heading)
            {
                Continue(current, line);
                current.Lines.Add(line);
                continue;
            }

            Close(sections, current);
            current = new(line);
            if (line.Level > 1 && current.Kinds.Count == 0 && Inherits(above))
            {
                current.Inherit(above);
            }
            else if (line.Level == 1)
            {
                above = line.Reading.Kinds ?? [];
            }
        }

        Close(sections, current);
        return (title, sections);
    }

    private static void Close(List<Section> sections, Section section)
    {
        if (section.Heading is not null || section.Lines.Count > 0)
        {
            sections.Add(section);
        }
    }

    /// <summary>Whether the parts of a section are about what the section is about.</summary>
    public static bool Inherits(SectionKind[] above) => above is [SectionKind.Purposes or SectionKind.DataContent or SectionKind.Disclosures or SectionKind.Security or SectionKind.Retention or SectionKind.Cookies, ..];

    // A heading that wraps goes on in small letters; its kinds are those of all of it.
    private static void Continue(Section section, PageLine line)
    {
        if (section.Heading is { } heading && section.Lines.Count < 2 && line.Text.Length < LongestContinuation && char.IsLower(line.Text[0]) && !line.IsListItem
            && (heading.Text[^1] is '/' or ',' or '-' || EndsOpen(heading.Text) || section.Lines.Count == 1)
            && HeadingLexicon.Read(line.Text) is { Coverage: >= 0.75, HasVerb: false } reading)
        {
            var whole = HeadingLexicon.Read($"{heading.Text} {string.Join(" ", section.Lines.Select(earlier => earlier.Text))} {line.Text}");
            foreach (var kind in whole.Kinds ?? reading.Kinds ?? [])
            {
                if (!section.Kinds.Contains(kind))
                {
                    section.Kinds.Add(kind);
                }
            }
        }
    }

    private static bool EndsOpen(string text) =>
        text.EndsWith(" ja", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" sekä", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" tai", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith(" och", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" samt", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" and", StringComparison.OrdinalIgnoreCase);
}
