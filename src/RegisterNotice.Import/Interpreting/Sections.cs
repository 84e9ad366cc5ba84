using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Gathers the lines of a document under their headings, and settles what each section is about before anything is read from it.</summary>
internal static class Sections
{
    private const int LongestHeading = 160;
    private const int LongestContinuation = 90;
    private const double LeastCoverage = 0.75;

    private static readonly string[] Processors = ["henkilötietojen käsittelijä", "käsittelijä", "personuppgiftsbiträde", "processor", "data processor"];

    private static readonly string[] Conjunctions = [" ja", " sekä", " tai", " och", " samt", " and"];

    /// <summary>The sections of a document but for the page around it.</summary>
    public static List<Section> Of(NoticeDocument document, List<Line> lines)
    {
        var sections = new List<Section>(document.Sections.Count);
        SectionKind[] above = [];
        var processor = WhoProcesses(document, lines);
        var at = lines.Count > 0 && lines[0].Kind == LineKind.Title ? 1 : 0;
        for (var i = 0; i < document.Sections.Count; i++)
        {
            Line? heading = null;
            var under = new List<Line>(CountUnder(lines, at, i));
            for (; at < lines.Count && lines[at].Place.Section == i; at++)
            {
                if (lines[at].Kind == LineKind.Heading)
                {
                    heading = lines[at];
                }
                else if (lines[at].Kind != LineKind.Number)
                {
                    under.Add(lines[at]);
                }
            }

            if (!IsChrome(document.Sections[i]))
            {
                sections.Add(SectionOf(document.Sections[i], i, heading, under, heading is not null && heading == processor, ref above));
            }
        }

        return sections;
    }

    private static int CountUnder(List<Line> lines, int start, int section)
    {
        var end = start;
        while (end < lines.Count && lines[end].Place.Section == section)
        {
            end++;
        }

        return end - start;
    }

    /// <summary>Whether a section is the page around the notice.</summary>
    public static bool IsChrome(DocumentSection section) => section.Kinds is [SectionKind.PageChrome];

    private static Section SectionOf(DocumentSection section, int index, Line? heading, List<Line> lines, bool isController, ref SectionKind[] above)
    {
        SectionKind[] announced = isController ? [SectionKind.Controller] : Announced(heading);
        var kinds = heading is null ? announced : WithContinuation(heading, lines, announced);
        SectionKind[] inherited = [];
        if (section.Level > 1 && announced is [] or [SectionKind.Other] && PartHeadings.MayHaveParts(above))
        {
            inherited = above;
            kinds = [above[0], .. kinds];
        }
        else if (section.Level <= 1 && heading is not null)
        {
            above = announced;
        }

        return new(heading, index, section.Level, lines, announced, inherited, kinds);
    }

    private static SectionKind[] Announced(Line? heading) =>
        heading is null || heading.Text.Length > LongestHeading ? [] : heading.Reading.Kinds ?? [];

    // "Who processes the data?" asks for the controller where nothing else names it before, and for recipients elsewhere.
    private static Line? WhoProcesses(NoticeDocument document, List<Line> lines)
    {
        var headings = lines.FindAll(line => line.Kind == LineKind.Heading && !IsChrome(document.Sections[line.Place.Section]));
        if (headings.Find(NamesProcessor) is { } processor && !headings.Exists(line => Announced(line) is [SectionKind.Controller, ..]))
        {
            return processor;
        }

        var first = headings.Find(line => Announced(line) is [SectionKind.Controller, ..] or [SectionKind.Disclosures]);
        return first is not null && Announced(first) is [SectionKind.Disclosures] && first.Meanings.Has(Meaning.WhoProcesses)
            ? first
            : null;
    }

    // On the record of a processor, who keeps it.
    private static bool NamesProcessor(Line heading) =>
        Array.Exists(Processors, words => string.Equals(words, heading.Text.TrimEnd(':'), StringComparison.OrdinalIgnoreCase));

    // A heading that wraps goes on in small letters; its kinds are those of all of it.
    private static SectionKind[] WithContinuation(Line heading, List<Line> lines, SectionKind[] announced)
    {
        var kinds = announced;
        var whole = heading.Text;
        for (var i = 0; i < Math.Min(2, lines.Count) && Continues(heading, lines[i], i); i++)
        {
            whole = $"{whole} {lines[i].Text}";
            kinds = [.. kinds.Union(HeadingLexicon.Read(whole).Kinds ?? lines[i].Reading.Kinds ?? [])];
        }

        return kinds;
    }

    private static bool Continues(Line heading, Line line, int index) =>
        line.Text.Length < LongestContinuation && char.IsLower(line.Text[0]) && !line.IsListItem
        && (index == 1 || heading.Text[^1] is '/' or ',' or '-' || TextScan.EndsWithAny(heading.Text, Conjunctions))
        && line.Reading is { Coverage: >= LeastCoverage, HasVerb: false };
}
