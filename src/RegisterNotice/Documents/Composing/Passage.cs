using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Gathers blocks under one heading after another.</summary>
internal sealed class Passage(Scribe scribe)
{
    // Kinds are few and sections many.
    private static readonly Dictionary<SectionKind, IReadOnlyList<SectionKind>> Lists =
        SectionAnchors.Kinds.ToDictionary(kind => kind, kind => (IReadOnlyList<SectionKind>)ValueList<SectionKind>.Own([kind]));

    private readonly List<DocumentSection> sections = new(24);
    private readonly List<Block> blocks = new(8);
    private readonly List<Told> items = new(16);

    /// <summary>The sections that are written.</summary>
    public IReadOnlyList<DocumentSection> Sections => sections;

    /// <summary>Whether nothing stands under the next heading yet.</summary>
    public bool IsEmpty => blocks.Count == 0;

    public Passage Paragraph(string? text)
    {
        if (text is not null)
        {
            blocks.Add(new ParagraphBlock { Text = text });
        }

        return this;
    }

    public Passage Paragraph(MarkedText? text) => Paragraph(scribe.Begin().Add(text));

    public Passage Paragraph(Words? words) => Paragraph(scribe.Begin().Add(words));

    public Passage Paragraph(Lines lines)
    {
        if (Told.By(lines) is { } told)
        {
            blocks.Add(told.Paragraph());
        }

        return this;
    }

    public Passage Table(TableBlock? table)
    {
        if (table is not null)
        {
            blocks.Add(table);
        }

        return this;
    }

    /// <summary>Adds an item of the list that comes next; nothing where nothing is told.</summary>
    public Passage Item(Lines item)
    {
        if (Told.By(item) is { } told)
        {
            items.Add(told);
        }

        return this;
    }

    /// <summary>Adds an item for each part of the notice of which anything is told.</summary>
    public Passage Each<T>(IReadOnlyList<T> parts, Func<Scribe, T, Lines> tell)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            Item(tell(scribe, parts[i]));
        }

        return this;
    }

    /// <summary>Makes a list of the items, with what leads to it; one item alone is a paragraph that nothing leads to.</summary>
    public Passage Listed(Phrase? intro)
    {
        if (items.Count == 1)
        {
            blocks.Add(items[0].Paragraph());
            items.Clear();
            return this;
        }

        return ListedUnder(intro is null ? null : scribe[intro]);
    }

    /// <summary>Makes a list of the items, even of one, with what leads to it.</summary>
    public Passage ListedUnder(string? intro)
    {
        if (items.Count > 0)
        {
            Paragraph(intro);
            var language = Foreign();
            var told = new ListItem[items.Count];
            for (var i = 0; i < told.Length; i++)
            {
                told[i] = items[i].Item(language);
            }

            blocks.Add(new ListBlock { Language = language, Items = ValueList<ListItem>.Own(told) });
            items.Clear();
        }

        return this;
    }

    /// <summary>Ends the section; there is none where nothing stands under the heading.</summary>
    public void Section(Phrase heading, SectionKind kind, int level = 1) => Section(new MarkedText(scribe[heading]), Only(kind), level);

    /// <summary>Ends the section; there is none where nothing stands under the heading.</summary>
    public void Section(MarkedText heading, SectionKind kind, int level = 1) => Section(heading, Only(kind), level);

    /// <summary>Ends a section of several kinds, the main one first; there is none where nothing stands under the heading.</summary>
    public void Section(Phrase heading, params IReadOnlyList<SectionKind> kinds) =>
        Section(new MarkedText(scribe[heading]), kinds, level: 1);

    /// <summary>Ends what stands under no heading.</summary>
    public void Lead() => Section(null, [], level: 1);

    /// <summary>Adds a heading under which only parts stand.</summary>
    public void Heading(Phrase heading, params IReadOnlyList<SectionKind> kinds) =>
        sections.Add(new() { Heading = scribe[heading], Kinds = kinds });

    private static IReadOnlyList<SectionKind> Only(SectionKind kind) => Lists.TryGetValue(kind, out var list) ? list : [kind];

    private void Section(MarkedText? heading, IReadOnlyList<SectionKind> kinds, int level)
    {
        if (!IsEmpty)
        {
            sections.Add(new()
            {
                Heading = heading?.Text,
                HeadingMarks = heading?.Marks ?? [],
                Kinds = kinds,
                Level = level,
                Blocks = blocks
            });
            blocks.Clear();
        }
    }

    /// <summary>The other language that all items are in.</summary>
    private LanguageTag? Foreign()
    {
        var foreign = items[0].Language;
        foreach (var item in items)
        {
            if (!Equals(item.Language, foreign))
            {
                return null;
            }
        }

        return foreign;
    }
}
