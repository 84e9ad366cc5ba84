using RegisterNotice.Json.Walking;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What a section of the published wording betrays.</summary>
/// <param name="Place">Where the section stands.</param>
/// <param name="Kinds">What it is about; a part without kinds of its own has those of the section it stands under.</param>
/// <param name="Meanings">What all its passages betray together.</param>
/// <param name="Passages">All its passages, in their order.</param>
/// <param name="Document">The document in which it stands.</param>
internal sealed record SectionWords(
    KeptPlace Place, IReadOnlyList<SectionKind> Kinds, MeaningSet Meanings, IReadOnlyList<Passage> Passages, NoticeDocument Document)
{
    /// <summary>Whether the section is about one of some kinds; no kinds stand for any section.</summary>
    public bool IsAbout(ReadOnlySpan<SectionKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Kinds.Has(kind))
            {
                return true;
            }
        }

        return kinds.IsEmpty;
    }
}
