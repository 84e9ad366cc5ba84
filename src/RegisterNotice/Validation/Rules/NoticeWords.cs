using RegisterNotice.Text.Signals;

namespace RegisterNotice.Validation.Rules;

/// <summary>What the published wording of a notice betrays: one pass over all its sections, whose result all rules share.</summary>
/// <remarks>A notice composed in code has no wording, and costs nothing here. Page chrome is no part of what a notice says.</remarks>
internal sealed class NoticeWords
{
    private static readonly NoticeWords None = new([]);

    private readonly SectionWords[] sections;

    private NoticeWords(SectionWords[] sections)
    {
        this.sections = sections;
        foreach (var section in sections)
        {
            Signals = Signals.With(section.Signals);
        }
    }

    /// <summary>What the wording betrays anywhere.</summary>
    public SignalSet Signals { get; }

    /// <summary>The sections in their order, of each language in turn.</summary>
    public ReadOnlySpan<SectionWords> Sections => sections;

    public static NoticeWords Of(Notice notice)
    {
        if (notice.Wordings.Count == 0)
        {
            return None;
        }

        var found = new List<SectionWords>();
        for (var i = 0; i < notice.Wordings.Count; i++)
        {
            Read(notice.Wordings[i], $"/wordings/{i}", found);
        }

        return new([.. found]);
    }

    /// <summary>The first passage that gives a signal in a section of a kind; null where there is none.</summary>
    public Passage? First(Signal signal, SectionKind kind) => Signals.Has(signal) ? First(signal, [kind]) : null;

    /// <summary>The first passage that gives a signal in a section of one of some kinds, or in any section where no kind is given; null where there is none.</summary>
    /// <remarks>Several kinds stand in an array that is made once: constants in a call allocate where the code is not optimised.</remarks>
    public Passage? First(Signal signal, params ReadOnlySpan<SectionKind> kinds)
    {
        if (Signals.Has(signal))
        {
            foreach (var section in sections)
            {
                if (section.Signals.Has(signal) && section.IsAbout(kinds))
                {
                    foreach (var passage in section.Passages.AsSpan())
                    {
                        if (passage.Signals.Has(signal))
                        {
                            return passage;
                        }
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether a section of a kind gives a signal.</summary>
    public bool Has(Signal signal, SectionKind kind) => First(signal, kind) is not null;

    /// <summary>Whether a section of one of some kinds gives a signal, or any section where no kind is given.</summary>
    public bool Has(Signal signal, params ReadOnlySpan<SectionKind> kinds) => First(signal, kinds) is not null;

    private static void Read(NoticeDocument document, string pointer, List<SectionWords> found)
    {
        // The kinds of the section under which parts of deeper levels stand.
        IReadOnlyList<SectionKind> above = ValueList<SectionKind>.Empty;
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            above = section.Level <= 1 || section.Kinds.Count > 0 ? section.Kinds : above;
            if (above.Has(SectionKind.PageChrome))
            {
                continue;
            }

            var words = new SectionReader($"{pointer}/sections/{i}");
            words.Read(section);
            found.Add(new(words.Pointer, above, words.Signals, ValueList<Passage>.Own([.. words.Passages]), ValueList<Passage>.Own([.. words.Texts]), document));
        }
    }

    private sealed class SectionReader(string pointer)
    {
        public string Pointer { get; } = pointer;

        public SignalSet Signals { get; private set; }

        public List<Passage> Passages { get; } = [];

        public List<Passage> Texts { get; } = [];

        public void Read(DocumentSection section)
        {
            Look(section.Heading, $"{Pointer}/heading");
            for (var i = 0; i < section.Blocks.Count; i++)
            {
                Read(section.Blocks[i], $"{Pointer}/blocks/{i}");
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
            if (text is null)
            {
                return;
            }

            var signals = SignalMatcher.Instance.Find(text);
            signals = PersonalIdentityCode.TryFind(text, 0, out _, out _) ? signals.With(SignalSet.Of(Signal.PersonalIdentityCode)) : signals;
            var passage = new Passage(at, text, signals);
            Texts.Add(passage);
            if (signals.Bits != 0)
            {
                Passages.Add(passage);
                Signals = Signals.With(signals);
            }
        }
    }
}
