using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>A heading with the lines under it.</summary>
internal sealed class Section(PageLine? heading)
{
    private MeaningSet? meaningsOfHeading;

    public PageLine? Heading { get; } = heading;

    /// <summary>The meanings of the heading; none where there is none.</summary>
    public MeaningSet HeadingMeanings => meaningsOfHeading ??= Heading is null ? default : MeaningReader.Read(Heading.Text);

    public List<PageLine> Lines { get; } = [];

    /// <summary>What the section is about: what its heading announces, then what its words turned out to state.</summary>
    public List<SectionKind> Kinds { get; } = [.. heading?.Reading.Kinds ?? []];

    public bool Is(SectionKind kind) => Kinds.Contains(kind);

    /// <summary>What the heading above announces, where this one is that of a part and announces nothing itself.</summary>
    public SectionKind[] Above { get; private set; } = [];

    /// <summary>Whether the heading announces the kind, or the heading above it does, whatever its words state besides.</summary>
    public bool Announces(SectionKind kind) => Array.IndexOf(Heading?.Reading.Kinds ?? [], kind) >= 0 || Array.IndexOf(Above, kind) >= 0;

    /// <summary>Makes the section a part of another.</summary>
    public void Inherit(SectionKind[] above)
    {
        Above = above;
        Kinds.Add(above[0]);
    }

    /// <summary>The heading of a part of a section, such as "Perustiedot" under the register's content; null for a section of its own.</summary>
    public string? Level2Name => Heading is { Reading.HasKinds: false } || Heading?.Level > 1 ? Heading.Text.TrimEnd(':') : null;

    /// <summary>The kind of section its heading makes of it, or that of the heading above it.</summary>
    public SectionKind? Main => Kinds.Count > 0 ? Kinds[0] : null;
}
