using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A section of a document: its heading with the lines under it, and what it is about.</summary>
/// <param name="heading">The heading; null where the lines stand under none.</param>
/// <param name="index">The section among those of the document.</param>
/// <param name="level">How deep the heading stands.</param>
/// <param name="lines">The lines under it.</param>
/// <param name="announced">What the heading announces.</param>
/// <param name="above">What the heading above announces, where this one is that of a part and announces nothing itself; empty elsewhere.</param>
/// <param name="kinds">What the section is about by its headings: what its own announces, wrapped or not, or the one above.</param>
internal sealed class Section(Line? heading, int index, int level, List<Line> lines, SectionKind[] announced, SectionKind[] above, SectionKind[] kinds)
{
    private List<Entry>? entries;

    public Line? Heading { get; } = heading;

    public int Index { get; } = index;

    /// <summary>The section of the document that a cell of its table, which is read as a section, belongs to; null for a section of its own.</summary>
    public Section? Host { get; init; }

    /// <summary>The meanings of the heading; none where there is none.</summary>
    public MeaningSet HeadingMeanings => Heading?.Meanings ?? default;

    public List<Line> Lines { get; } = lines;

    /// <summary>The things that the section lists.</summary>
    public IReadOnlyList<Entry> Entries => entries ??= Interpreting.Entries.Of(this);

    /// <summary>The thing of which a line says more; null where the line names one itself or says something else.</summary>
    public Entry? EntryOfDetail(Line line) => EntryOf(line) is { } entry && entry.Line != line ? entry : null;

    /// <summary>The thing that a line names; null where it names none.</summary>
    public Entry? EntryNamedBy(Line line) => EntryOf(line) is { } entry && entry.Line == line ? entry : null;

    /// <summary>What the section is about by its headings, the main kind first.</summary>
    public IReadOnlyList<SectionKind> Kinds => kinds;

    public bool Is(SectionKind kind) => Has(kinds, kind);

    /// <summary>Whether it is any of these.</summary>
    public bool IsAny(SectionKind[] some)
    {
        foreach (var kind in some)
        {
            if (Is(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the heading announces the kind, or the heading above it does.</summary>
    public bool Announces(SectionKind kind) => Has(announced, kind) || Has(above, kind);

    /// <summary>Whether one of the headings announces any of these.</summary>
    public bool AnnouncesAny(SectionKind[] some)
    {
        foreach (var kind in some)
        {
            if (Announces(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heading of a part of a section, such as "Perustiedot" under the register's content; null for a section of its own.</summary>
    public string? Level2Name => Heading is not null && (announced.Length == 0 || level > 1) ? Heading.Text.TrimEnd(':') : null;

    /// <summary>The kind of section its heading makes of it, or that of the heading above it.</summary>
    public SectionKind? Main => kinds.Length > 0 ? kinds[0] : null;

    private static bool Has(SectionKind[] some, SectionKind wanted)
    {
        foreach (var kind in some)
        {
            if (kind == wanted)
            {
                return true;
            }
        }

        return false;
    }

    private Entry? EntryOf(Line line)
    {
        _ = Entries;
        return line.Entry;
    }
}
