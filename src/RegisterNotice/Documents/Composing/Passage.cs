using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The blocks under one heading.</summary>
internal sealed class Passage(Scribe scribe)
{
    private readonly List<Block> blocks = [];

    public IReadOnlyList<Block> Blocks => blocks;

    public bool IsEmpty => blocks.Count == 0;

    public Passage Paragraph(string? text)
    {
        if (text is not null)
        {
            blocks.Add(new ParagraphBlock { Text = text });
        }

        return this;
    }

    public Passage Paragraph(Words? words) => Paragraph(new Lines(scribe).Add(words));

    public Passage Paragraph(Lines lines)
    {
        if (!lines.IsEmpty)
        {
            blocks.Add(new ParagraphBlock { Text = lines.Text, Language = lines.Foreign });
        }

        return this;
    }

    /// <summary>Adds a list with what leads to it; one item alone is a paragraph that nothing leads to.</summary>
    public Passage Items(Phrase? intro, IEnumerable<Lines> items)
    {
        var given = Given(items);
        if (given.Count == 1)
        {
            return Paragraph(given[0]);
        }

        if (given.Count > 0)
        {
            Paragraph(intro is null ? null : scribe[intro]);
            Add(given);
        }

        return this;
    }

    /// <summary>Adds a list that needs what leads to it, even with one item.</summary>
    public Passage Under(string intro, IEnumerable<Lines> items)
    {
        var given = Given(items);
        if (given.Count > 0)
        {
            Paragraph(intro);
            Add(given);
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

    /// <summary>The section with these blocks; none where there is no block.</summary>
    public IReadOnlyList<DocumentSection> Section(Phrase heading, params SectionKind[] kinds) => IsEmpty ? [] : [Sections.Of(scribe[heading], blocks, kinds)];

    private static List<Lines> Given(IEnumerable<Lines> items)
    {
        var given = new List<Lines>();
        foreach (var item in items)
        {
            if (!item.IsEmpty)
            {
                given.Add(item);
            }
        }

        return given;
    }

    private void Add(List<Lines> items)
    {
        var foreign = items[0].Foreign;
        blocks.Add(new ListBlock
        {
            Language = foreign is not null && items.TrueForAll(item => foreign.Equals(item.Foreign)) ? foreign : null,
            Items = items.ConvertAll(item => new ListItem { Text = item.Text }),
        });
    }
}
