using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what is said of automated decisions and of profiling.</summary>
internal static class DecisionsReader
{
    public static void Read(NoticeDraft draft)
    {
        var state = DeclarationState.NotStated;
        bool? profiling = null;
        string? words = null;
        foreach (var sentence in draft.Sentences)
        {
            if (!sentence.HasAny(Meaning.AutomatedDecision, Meaning.Profiling) || sentence.IsQuestion || (sentence.Section.Main is SectionKind.DataContent or SectionKind.Sources && !sentence.Has(Meaning.Not)) || IsRight(sentence))
            {
                continue;
            }

            var denies = sentence.Has(Meaning.Not) && (sentence.HasInOrder(Meaning.Not, Meaning.AutomatedDecision) || sentence.HasInOrder(Meaning.Not, Meaning.Profiling) || sentence.HasInOrder(Meaning.AutomatedDecision, Meaning.Not) || sentence.HasInOrder(Meaning.Profiling, Meaning.Not));
            if (sentence.Has(Meaning.AutomatedDecision))
            {
                state = denies ? state == DeclarationState.Some ? state : DeclarationState.None : DeclarationState.Some;
                words ??= sentence.Text;
                draft.Log("/automatedDecisions/state", sentence.Span, denies ? "decisionsDenied" : "decisionsStated");
                draft.Mark(sentence.Section, SectionKind.AutomatedDecisions);
            }

            if (sentence.Has(Meaning.Profiling))
            {
                if (denies)
                {
                    profiling ??= false;
                    state = state == DeclarationState.NotStated ? DeclarationState.None : state;
                }
                else
                {
                    profiling = true;
                }

                words ??= sentence.Text;
                draft.Log("/automatedDecisions/profiling", sentence.Span, denies ? "profilingDenied" : "profilingStated");
                draft.Mark(sentence.Section, SectionKind.AutomatedDecisions);
            }
        }

        if (words is not null)
        {
            draft.AutomatedDecisions = new() { State = state, Profiling = profiling, Description = draft.Text(words) };
        }
    }

    private static bool IsRight(Sentence sentence) => sentence.Has(Meaning.Right) && !sentence.Has(Meaning.Not) && (sentence.Has(Meaning.Object) || sentence.Section.Main is SectionKind.Rights or SectionKind.OtherRights or SectionKind.Objection);
}
