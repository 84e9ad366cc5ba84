using System.Buffers;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Gathers the texts of a published wording, and reads them all in one pass.</summary>
internal sealed class WordingReader
{
    private readonly List<(JsonPointer Pointer, IReadOnlyList<SectionKind> Kinds, NoticeDocument Document, int First)> sections = [];
    private readonly List<(JsonPointer Pointer, string Text)> texts = [];
    private JoinedTexts joined;

    public void Read(NoticeDocument document, JsonPointer pointer)
    {
        // The kinds of the section under which parts of deeper levels stand.
        IReadOnlyList<SectionKind> above = ValueList<SectionKind>.Empty;
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            above = section.Level <= 1 || section.Kinds.Count > 0 ? section.Kinds : above;
            if (!above.Has(SectionKind.PageChrome))
            {
                sections.Add(($"{pointer}/sections/{i}", above, document, texts.Count));
                Read(section, $"{pointer}/sections/{i}");
            }
        }
    }

    /// <summary>The sections with what they betray; nothing is read after this.</summary>
    public SectionWords[] End()
    {
        var meanings = ArrayPool<MeaningSet>.Shared.Rent(Math.Max(1, texts.Count));
        MeaningReader.ReadEach(joined.Characters, joined.Closings, meanings);
        var haveCodes = PersonalIdentityCodes.TryFind(joined.Characters, 0, out _, out _);
        joined.GiveBack();
        var found = new SectionWords[sections.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (pointer, kinds, document, first) = sections[i];
            var passages = new Passage[(i + 1 < found.Length ? sections[i + 1].First : texts.Count) - first];
            var all = default(MeaningSet);
            for (var p = 0; p < passages.Length; p++)
            {
                var (at, text) = texts[first + p];
                var betrayed = haveCodes && PersonalIdentityCodes.TryFind(text, 0, out _, out _) ? meanings[first + p].With(MeaningSet.Of(Meaning.PersonalIdentityCode)) : meanings[first + p];
                passages[p] = new(at, text, betrayed);
                all = all.With(betrayed);
            }

            found[i] = new(pointer, kinds, all, ValueList<Passage>.Own(passages), document);
        }

        Borrowed.GiveBack(meanings);
        return found;
    }

    private void Read(DocumentSection section, string at)
    {
        Look(section.Heading, $"{at}/heading");
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            Read(section.Blocks[i], $"{at}/blocks/{i}");
        }
    }

    private void Read(Block block, string at)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Look(paragraph.Text, $"{at}/text");
                break;
            case ListBlock list:
                ReadList(list, at);
                break;
            case TableBlock table:
                ReadTable(table, at);
                break;
            case UnknownBlock unknown:
                Look(unknown.Text, $"{at}/text");
                break;
        }
    }

    private void ReadList(ListBlock list, string at)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            Look(item.Text, $"{at}/items/{i}/text");
            for (var inner = 0; inner < item.Lists.Count; inner++)
            {
                ReadList(item.Lists[inner], $"{at}/items/{i}/lists/{inner}");
            }
        }
    }

    private void ReadTable(TableBlock table, string at)
    {
        Look(table.Caption, $"{at}/caption");
        for (var i = 0; i < table.Header.Count; i++)
        {
            Look(table.Header[i], $"{at}/header/{i}");
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var cell = 0; cell < table.Rows[row].Cells.Count; cell++)
            {
                Look(table.Rows[row].Cells[cell], $"{at}/rows/{row}/cells/{cell}");
            }
        }
    }

    private void Look(string? text, string at)
    {
        if (text is not null)
        {
            texts.Add((at, text));
            joined.Add(text);
        }
    }
}
