using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what is said of automated decisions and of profiling.</summary>
internal static class DecisionsReader
{
    // Nearer than this, "without" belongs to the matter: "without any form of profiling".
    private const int LongestWithout = 30;

    private static readonly Meaning[] Matters = [Meaning.AutomatedDecision, Meaning.Profiling];

    private static readonly string[] Contrasts = [" mutta ", " vaan ", " men ", " but ", " however ", " whereas "];
    private static readonly string[] Without = ["ilman ", "utan ", "without "];

    public static void Read(NoticeDraft draft)
    {
        var sentences = draft.Sentences.Where(Speaks).ToList();
        var decisions = StateOf(draft, sentences, Meaning.AutomatedDecision);
        var profiling = StateOf(draft, sentences, Meaning.Profiling);
        if (sentences.Count == 0 || (decisions is null && profiling is null))
        {
            return;
        }

        // Who profiles without deciding by it says nothing of decisions; who denies profiling denies them where decisions are told of.
        var isTold = sentences.Exists(sentence => sentence.Section.Announces(SectionKind.AutomatedDecisions));
        decisions ??= profiling == DeclarationState.None && isTold ? DeclarationState.None : null;
        draft.AutomatedDecisions = new()
        {
            State = decisions ?? DeclarationState.NotStated,
            Profiling = profiling is null ? null : profiling == DeclarationState.Some,
            Description = draft.Text(sentences[0].Text),
        };
    }

    // What is said of one matter; null where nothing is.
    private static DeclarationState? StateOf(NoticeDraft draft, List<Sentence> all, Meaning matter)
    {
        var sentences = all.FindAll(sentence => sentence.Has(matter));
        var isDenied = sentences.Exists(sentence => Denies(sentence, matter));
        DeclarationState? state = null;
        foreach (var sentence in sentences)
        {
            var denies = Denies(sentence, matter);
            if (!denies && IsInGeneral(sentence, isDenied))
            {
                continue;
            }

            state = denies && state != DeclarationState.Some ? DeclarationState.None : DeclarationState.Some;
            Log(draft, sentence, matter, denies);
            draft.Mark(sentence.Section, SectionKind.AutomatedDecisions);
        }

        return state;
    }

    // What is said of one matter explains the other too: "examples of automated decisions are credit limits and profiling".
    private static bool IsInGeneral(Sentence sentence, bool isDenied) =>
        Array.Exists(Matters, matter => GeneralRemarks.Defines(sentence, matter) || (isDenied && GeneralRemarks.IsAside(sentence, matter)));

    private static void Log(NoticeDraft draft, Sentence sentence, Meaning matter, bool denies)
    {
        var place = Place.Of(NoticeShape.AutomatedDecisions);
        if (matter == Meaning.AutomatedDecision)
        {
            draft.Log(place.Of(AutomatedDecisionsShape.State), sentence.Span, denies ? "decisionsDenied" : "decisionsStated");
        }
        else
        {
            draft.Log(place.Of(AutomatedDecisionsShape.Profiling), sentence.Span, denies ? "profilingDenied" : "profilingStated");
        }
    }

    private static bool Speaks(Sentence sentence)
    {
        if (!sentence.HasAny(Meaning.AutomatedDecision, Meaning.Profiling) || sentence.IsQuestion || IsRight(sentence)
            || IsRightNotToBe(sentence))
        {
            return false;
        }

        return sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Sources) || sentence.Has(Meaning.Not);
    }

    // In "we decide nothing by machines, but we profile" the denial is of what stands on its side.
    private static bool Denies(Sentence sentence, Meaning matter)
    {
        foreach (var hit in sentence.Hits)
        {
            if (hit.Meaning == matter)
            {
                return IsWithout(sentence.Text, hit.Start) || IsDeniedBeside(sentence, hit);
            }
        }

        return false;
    }

    private static bool IsDeniedBeside(Sentence sentence, MeaningHit hit)
    {
        var (from, to) = (0, sentence.Text.Length);
        foreach (var contrast in Contrasts)
        {
            var before = sentence.Text.LastIndexOf(contrast, hit.Start, StringComparison.OrdinalIgnoreCase);
            var behind = sentence.Text.IndexOf(contrast, hit.Start, StringComparison.OrdinalIgnoreCase);
            from = Math.Max(from, before);
            to = behind >= 0 ? Math.Min(to, behind) : to;
        }

        return Array.Exists(sentence.Hits, other => other.Meaning == Meaning.Not && other.Start >= from && other.End <= to);
    }

    private static bool IsWithout(string text, int matter)
    {
        var from = Math.Max(0, matter - LongestWithout);
        return Array.Exists(Without, word => text.IndexOf(word, from, matter - from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && text.IndexOf(',', at, matter - at) < 0);
    }

    private static bool IsRight(Sentence sentence)
    {
        var isAmongRights = sentence.Section.Main is SectionKind.Rights or SectionKind.OtherRights or SectionKind.Objection;
        return sentence.Has(Meaning.Right) && !sentence.Has(Meaning.Not) && (isAmongRights || sentence.Has(Meaning.Object));
    }

    // "You have the right not to be subject to automated decisions" denies none; "we make none that would touch your rights" does.
    private static bool IsRightNotToBe(Sentence sentence)
    {
        var right = sentence.EndOf(Meaning.Right);
        var (first, last) = (int.MaxValue, -1);
        foreach (var hit in sentence.Hits)
        {
            first = hit.Meaning == Meaning.Not ? Math.Min(first, hit.Start) : first;
            last = Array.IndexOf(Matters, hit.Meaning) >= 0 ? hit.End : last;
        }

        var isDeniedBehind = Array.Exists(sentence.Hits, hit => hit.Meaning == Meaning.Not && hit.Start >= last);
        return right >= 0 && right < last && first >= right && !isDeniedBehind
            && (sentence.Has(Meaning.Not) || sentence.Has(Meaning.SubjectedTo));
    }
}
