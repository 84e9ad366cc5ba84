using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

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
            Meanings = Meanings.With(section.Meanings);
        }
    }

    /// <summary>What the wording betrays anywhere.</summary>
    public MeaningSet Meanings { get; }

    /// <summary>The sections in their order, of each language in turn.</summary>
    public ReadOnlySpan<SectionWords> Sections => sections;

    public static NoticeWords Of(Notice notice)
    {
        if (notice.Wordings.Count == 0)
        {
            return None;
        }

        return new(WordingReader.Read(notice.Wordings));
    }

    /// <summary>The first passage that has a meaning in a section of a kind; null where there is none.</summary>
    public Passage? First(Meaning meaning, SectionKind kind) => Meanings.Has(meaning) ? First(meaning, [kind]) : null;

    /// <summary>
    /// The first passage that has a meaning in a section of one of some kinds, or in any section where no kind is given; null where there is none.
    /// </summary>
    /// <remarks>Several kinds stand in an array that is made once: constants in a call allocate where the code is not optimised.</remarks>
    public Passage? First(Meaning meaning, params ReadOnlySpan<SectionKind> kinds)
    {
        if (Meanings.Has(meaning))
        {
            foreach (var section in sections)
            {
                if (section.Meanings.Has(meaning) && section.IsAbout(kinds))
                {
                    foreach (var passage in section.Passages.AsSpan())
                    {
                        if (passage.Meanings.Has(meaning))
                        {
                            return passage;
                        }
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether a section of a kind has a meaning.</summary>
    public bool Has(Meaning meaning, SectionKind kind) => First(meaning, kind) is not null;

    /// <summary>Whether a section of one of some kinds has a meaning, or any section where no kind is given.</summary>
    public bool Has(Meaning meaning, params ReadOnlySpan<SectionKind> kinds) => First(meaning, kinds) is not null;
}
