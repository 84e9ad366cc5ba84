using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what is said of automated decisions and of profiling.</summary>
internal static class DecisionsReader
{
    private static readonly Meaning[] Matters = [Meaning.AutomatedDecision, Meaning.Profiling];

    public static void Read(NoticeDraft draft)
    {
        DeclarationState? decisions = null;
        bool? profiling = null;
        string? words = null;
        foreach (var sentence in draft.Sentences.Where(Speaks))
        {
            var denies = Denies(sentence);
            if (sentence.Has(Meaning.AutomatedDecision))
            {
                decisions = denies && decisions != DeclarationState.Some ? DeclarationState.None : DeclarationState.Some;
                draft.Log(
                    Place.Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.State),
                    sentence.Span, denies ? "decisionsDenied" : "decisionsStated");
            }

            if (sentence.Has(Meaning.Profiling))
            {
                // Who profiles without deciding by it says nothing of decisions; who denies profiling decides nothing by it.
                profiling = profiling == true || !denies;
                decisions ??= denies ? DeclarationState.None : null;
                draft.Log(
                    Place.Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.Profiling),
                    sentence.Span, denies ? "profilingDenied" : "profilingStated");
            }

            words ??= sentence.Text;
            draft.Mark(sentence.Section, SectionKind.AutomatedDecisions);
        }

        if (words is not null)
        {
            draft.AutomatedDecisions = new() { State = decisions ?? DeclarationState.NotStated, Profiling = profiling, Description = draft.Text(words) };
        }
    }

    private static bool Speaks(Sentence sentence)
    {
        if (!sentence.HasAny(Meaning.AutomatedDecision, Meaning.Profiling) || sentence.IsQuestion || IsRight(sentence))
        {
            return false;
        }

        return sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Sources) || sentence.Has(Meaning.Not);
    }

    private static bool Denies(Sentence sentence) =>
        Array.Exists(Matters, matter => sentence.HasInOrder(Meaning.Not, matter) || sentence.HasInOrder(matter, Meaning.Not));

    private static bool IsRight(Sentence sentence)
    {
        var isAmongRights = sentence.Section.Main is SectionKind.Rights or SectionKind.OtherRights or SectionKind.Objection;
        return sentence.Has(Meaning.Right) && !sentence.Has(Meaning.Not) && (isAmongRights || sentence.Has(Meaning.Object));
    }
}
