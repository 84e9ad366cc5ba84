namespace RegisterNotice.Import.Pages;

/// <summary>A heading with the lines under it.</summary>
internal sealed class Section(PageLine? heading)
{
    public PageLine? Heading { get; } = heading;

    public List<PageLine> Lines { get; } = [];

    /// <summary>What the section is about: what its heading announces, then what its words turned out to state.</summary>
    public List<SectionKind> Kinds { get; } = [.. heading?.Reading.Kinds ?? []];

    public bool Is(SectionKind kind) => Kinds.Contains(kind);

    /// <summary>Whether the heading announces the kind, whatever its words state besides.</summary>
    public bool Announces(SectionKind kind) => Heading?.Reading.Kinds is { } kinds && Array.IndexOf(kinds, kind) >= 0;

    /// <summary>The heading of a part of a section, such as "Perustiedot" under the register's content; null for a section of its own.</summary>
    public string? Level2Name => Heading is { Reading.HasKinds: false } || Heading?.Level > 1 ? Heading.Text.TrimEnd(':') : null;

    /// <summary>The kind of section its heading makes of it, or that of the heading above it.</summary>
    public SectionKind? Main => Kinds.Count > 0 ? Kinds[0] : null;
}
