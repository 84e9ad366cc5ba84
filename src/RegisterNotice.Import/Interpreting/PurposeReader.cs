using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads purposes one by one, what is done for each, and the legal bases on which they rest.</summary>
internal static class PurposeReader
{
    private const int ShortestItem = 4;
    private const int LongestCitation = 60;

    private static readonly (Meaning Meaning, ProcessingActivity Activity)[] Activities =
    [
        (Meaning.Orders, ProcessingActivity.OrderFulfilment), (Meaning.Delivery, ProcessingActivity.OrderFulfilment), (Meaning.Invoicing, ProcessingActivity.Invoicing), (Meaning.Accounting, ProcessingActivity.Accounting), (Meaning.DebtCollection, ProcessingActivity.DebtCollection), (Meaning.Credit, ProcessingActivity.CreditAssessment),
        (Meaning.CustomerRelationship, ProcessingActivity.CustomerRelationship), (Meaning.CustomerService, ProcessingActivity.CustomerService), (Meaning.Communication, ProcessingActivity.Communication), (Meaning.Remarketing, ProcessingActivity.Remarketing), (Meaning.Marketing, ProcessingActivity.DirectMarketing), (Meaning.Newsletter, ProcessingActivity.DirectMarketing),
        (Meaning.ProfilingActivity, ProcessingActivity.Profiling), (Meaning.Analytics, ProcessingActivity.Analytics), (Meaning.ToolAnalytics, ProcessingActivity.Analytics), (Meaning.Statistics, ProcessingActivity.Statistics), (Meaning.MarketResearch, ProcessingActivity.MarketResearch), (Meaning.Competition, ProcessingActivity.Competitions), (Meaning.Development, ProcessingActivity.ServiceDevelopment),
        (Meaning.Recruitment, ProcessingActivity.Recruitment), (Meaning.Employment, ProcessingActivity.Employment), (Meaning.Membership, ProcessingActivity.Membership), (Meaning.Event, ProcessingActivity.Events), (Meaning.Education, ProcessingActivity.Education), (Meaning.HealthCare, ProcessingActivity.HealthCare), (Meaning.Camera, ProcessingActivity.CameraSurveillance),
        (Meaning.AccessToPremises, ProcessingActivity.AccessControl), (Meaning.CallRecording, ProcessingActivity.CallRecording), (Meaning.InformationSecurity, ProcessingActivity.InformationSecurity), (Meaning.Archiving, ProcessingActivity.Archiving),
    ];

    private static readonly List<LegalBasisKind> None = [];

    private static readonly (Meaning Meaning, LegalBasisKind Kind)[] Bases =
    [
        (Meaning.Consent, LegalBasisKind.Consent), (Meaning.Contract, LegalBasisKind.Contract), (Meaning.LegalObligation, LegalBasisKind.LegalObligation), (Meaning.VitalInterests, LegalBasisKind.VitalInterests), (Meaning.PublicTask, LegalBasisKind.PublicTask), (Meaning.LegitimateInterests, LegalBasisKind.LegitimateInterests),
    ];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            foreach (var (text, offset) in IsPurpose(sentence) ? Enumerations.Items(sentence) : [])
            {
                Add(draft, sentence, text, offset);
            }
        }

        ReadBases(draft);
    }

    private static bool IsPurpose(Sentence sentence)
    {
        var section = sentence.Section;
        if (!section.Announces(SectionKind.Purposes) || sentence.IsLead || sentence.Text.Length < ShortestItem || IsBasisOnly(sentence) || IsContinuationOfHeading(sentence))
        {
            return false;
        }

        var isOther = sentence.Has(Meaning.AutomatedDecision) || sentence.HasAny(Meaning.Outsource, Meaning.Keep) || (sentence.Has(Meaning.Disclose) && !sentence.Has(Meaning.PurposeWord)) || sentence.Has(Meaning.Forbid) || sentence.Has(Meaning.Digital, Meaning.Credentials)
            || (sentence.Has(Meaning.Not) && !sentence.IsListItem && !sentence.Has(Meaning.Only));
        if (isOther && !(sentence.IsListItem && (sentence.Lead?.Has(Meaning.PurposeWord) ?? false)))
        {
            return false;
        }

        // A sentence states a purpose if it says what data are used for; an item of a list, if the words before the list do.
        return sentence.HasHereOrBefore(Meaning.PurposeWord) || sentence.IsListItem || section.Main == SectionKind.Purposes || IsFragment(sentence);
    }

    private static bool IsContinuationOfHeading(Sentence sentence) => char.IsLower(sentence.Text[0]) && !sentence.IsListItem && sentence.Reading is { HasKinds: true, Coverage: >= 0.9, HasVerb: false };

    private static bool IsFragment(Sentence sentence) => sentence.Text.Length < 80 && sentence.Text[^1] != '.';

    /// <summary>Whether the sentence says on what the processing rests, and not what it is for.</summary>
    private static bool IsBasisOnly(Sentence sentence)
    {
        var namesBasis = Array.Exists(Bases, basis => sentence.Has(basis.Meaning)) || sentence.Has(Meaning.RelevantConnection);
        var speaksOfBasis = sentence.HasHereOrBefore(Meaning.Basis) || (sentence.Section.Announces(SectionKind.LegalBasis) && sentence.IsListItem && namesBasis);
        return speaksOfBasis && !sentence.Has(Meaning.PurposeNoun) && (namesBasis || sentence.Has(Meaning.Basis)) && !sentence.HasAny(Meaning.PersonalDataAct, Meaning.RelevantConnection)
            && !sentence.Has(Meaning.InOrderTo);
    }

    private static void Add(NoticeDraft draft, Sentence sentence, string text, int offset)
    {
        if (!draft.HasRoom(draft.Purposes, sentence.Span, text))
        {
            return;
        }

        var meanings = text.Length == sentence.Text.Length ? sentence.Meanings : MeaningReader.Read(text);
        draft.Log(Place.Of(NoticeShape.Purposes, draft.Purposes.Count), sentence.SpanOf(offset, text.Length), "purposeStated");
        draft.Purposes.Add(new()
        {
            Id = $"purpose-{draft.Purposes.Count + 1}",
            Description = draft.Text(text),
            Activities = Named(meanings),
        });
    }

    private static List<ProcessingActivity> Named(MeaningSet meanings)
    {
        var found = new List<ProcessingActivity>();
        foreach (var (meaning, activity) in Activities)
        {
            if (meanings.Has(meaning) && !found.Contains(activity))
            {
                found.Add(activity);
            }
        }

        return found;
    }

    private static void ReadBases(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            var inPlace = sentence.Section.Announces(SectionKind.LegalBasis) || sentence.Section.Announces(SectionKind.Purposes) || sentence.Section.Heading is null || sentence.Section.Main is SectionKind.Other or null;
            if ((!inPlace && !sentence.Has(Meaning.Basis, Meaning.Processing)) || IsOfRights(sentence))
            {
                continue;
            }

            foreach (var basis in In(sentence, draft))
            {
                Attach(draft, sentence, basis);
                draft.Mark(sentence.Section, SectionKind.LegalBasis);
            }
        }
    }

    // "You can object where the processing is based on legitimate interests" bases nothing on them.
    private static bool IsOfRights(Sentence sentence) =>
        sentence.Section.Main is SectionKind.Rights or SectionKind.OtherRights or SectionKind.Access or SectionKind.Rectification or SectionKind.Erasure or SectionKind.Objection && !sentence.Section.Announces(SectionKind.LegalBasis);

    private static IEnumerable<LegalBasis> In(Sentence sentence, NoticeDraft draft)
    {
        if (sentence.Has(Meaning.PersonalDataAct) && (sentence.Has(Meaning.RelevantConnection) || CitesGroundOfOldAct(sentence)))
        {
            yield return new() { Kind = LegalBasisKind.RelevantConnection, Description = draft.Text(sentence.Text), Reference = sentence.Citations.Find(citation => citation.Reference.Act == "523/1999").Reference };
            yield break;
        }

        var listsBases = sentence.Section.Announces(SectionKind.LegalBasis) && (sentence.IsListItem || sentence.IsTableRow || IsShort(sentence)) && !Denies(sentence);
        var saysBasis = sentence.HasHereOrBefore(Meaning.Basis) && (sentence.HasHereOrBefore(Meaning.Processing) || sentence.Has(Meaning.LegalBasisNoun) || sentence.Section.Announces(SectionKind.LegalBasis)) && !Denies(sentence);
        var isStated = sentence.Section.Main == SectionKind.LegalBasis && sentence.Has(Meaning.Processing) && !Denies(sentence);
        var letters = Letters(sentence);
        foreach (var (meaning, kind) in Bases)
        {
            var isNamed = sentence.Has(meaning) && (listsBases || saysBasis || isStated || IsConditionOfPurpose(sentence, meaning) || IsNeededFor(sentence, meaning)) && !IsMentionOnly(sentence, meaning);
            if (isNamed || letters.Contains(kind) || (kind == LegalBasisKind.LegalObligation && IsActAlone(sentence)))
            {
                yield return new()
                {
                    Kind = kind,
                    Description = draft.Text(sentence.Text),
                    Interest = kind == LegalBasisKind.LegitimateInterests && Interest(sentence) is { } interest ? draft.Text(interest) : null,
                    Reference = kind is LegalBasisKind.LegalObligation or LegalBasisKind.PublicTask ? sentence.Citations.Find(citation => citation.Reference.Act != "2016/679").Reference : null,
                    SpecialCategoryGround = kind == LegalBasisKind.Consent && sentence.Has(Meaning.ExplicitConsent) && sentence.Has(Meaning.Health) ? SpecialCategoryGround.ExplicitConsent : null,
                };
            }
        }
    }

    // In a list of bases, an act by itself stands for the obligation that it lays down.
    private static bool IsActAlone(Sentence sentence) =>
        sentence.IsListItem && sentence.Section.Announces(SectionKind.LegalBasis) && sentence.Text.Length < LongestCitation && sentence.Citations.Exists(citation => citation.Start < 4 && citation.Reference.Act is not ("2016/679" or "523/1999" or "1050/2018"));

    private static bool CitesGroundOfOldAct(Sentence sentence) => sentence.Citations.Exists(citation => citation.Reference is { Act: "523/1999", Provision: "8" });

    private static bool IsShort(Sentence sentence) => sentence.Text.Length < 90;

    private static bool Denies(Sentence sentence) => sentence.Has(Meaning.Not) && !sentence.Has(Meaning.Only) && sentence.HasAny(Meaning.Consent, Meaning.Basis) && !sentence.Has(Meaning.Except);

    // "We process data to fulfil our legitimate interests" among the purposes.
    private static bool IsNeededFor(Sentence sentence, Meaning meaning) =>
        meaning == Meaning.LegitimateInterests && sentence.Has(Meaning.Processing) && sentence.Section.Announces(SectionKind.Purposes) && !Denies(sentence);

    // "marketing (only with consent)" among the purposes.
    private static bool IsConditionOfPurpose(Sentence sentence, Meaning meaning) =>
        meaning == Meaning.Consent && sentence.Section.Announces(SectionKind.Purposes) && (sentence.HasNear(Meaning.Only, Meaning.Consent, 25) || sentence.Has(Meaning.ByConsent)) && !sentence.HasAny(Meaning.Disclose, Meaning.Move);

    // Contracts and consents that are data, sources or recipients' and not what the processing rests on.
    private static bool IsMentionOnly(Sentence sentence, Meaning meaning) =>
        (meaning == Meaning.Consent && (sentence.HasAny(Meaning.Disclose, Meaning.Move) || sentence.Has(Meaning.Without)) && !sentence.Has(Meaning.Processing))
        || (meaning == Meaning.Contract && sentence.HasAny(Meaning.Disclose, Meaning.Processor) && !sentence.Has(Meaning.Basis))
        || (meaning == Meaning.LegalObligation && sentence.HasAny(Meaning.Disclose, Meaning.Keep) && !sentence.Has(Meaning.Basis) && !sentence.Section.Announces(SectionKind.LegalBasis));

    /// <summary>The bases named by the letters of Article 6(1).</summary>
    private static List<LegalBasisKind> Letters(Sentence sentence) =>
        sentence.Has(Meaning.Article) || sentence.Citations.Exists(citation => citation.Reference.Act == "2016/679") ? ArticleSix.Bases(sentence.Text) : None;

    /// <summary>What follows the words "legitimate interest" and says which it is.</summary>
    private static string? Interest(Sentence sentence)
    {
        var end = sentence.EndOf(Meaning.LegitimateInterests);
        if (end < 0)
        {
            return null;
        }

        while (end < sentence.Text.Length && char.IsLetter(sentence.Text[end]))
        {
            end++;
        }

        var rest = sentence.Text[end..].Trim(' ', ',', '.', ':', ';', '(', ')', '–', '-');
        var isBasisWord = rest.StartsWith("perust", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ja ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("sekä ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("tai ", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("och ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("and ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("GDPR", StringComparison.Ordinal) || rest.StartsWith("esim", StringComparison.OrdinalIgnoreCase);
        return rest.Length >= 8 && !isBasisWord ? rest : null;
    }

    // A basis belongs to the purposes that its sentence speaks of; if it speaks of none, to all.
    private static void Attach(NoticeDraft draft, Sentence sentence, LegalBasis basis)
    {
        if (draft.Purposes.Count == 0)
        {
            Add(draft, sentence, sentence.Text, 0);
        }

        var own = draft.Purposes.FindIndex(purpose => purpose.Description[draft.Language] is { } text && (text == sentence.Text.TrimEnd('.') || text == sentence.Text || (sentence.Text.IndexOf(text, StringComparison.Ordinal) >= 0 && text.Length > 20)));
        var spoken = own >= 0 && draft.Purposes.Count > 1 ? [own] : Spoken(draft, sentence);
        foreach (var i in spoken)
        {
            var purpose = draft.Purposes[i];
            if (!purpose.LegalBases.Any(known => known.Kind == basis.Kind))
            {
                draft.Log(
                    Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.LegalBases, purpose.LegalBases.Count),
                    sentence.Span, "legalBasisStated");
                draft.Purposes[i] = purpose with { LegalBases = [.. purpose.LegalBases, basis] };
            }
        }
    }

    private static int[] Spoken(NoticeDraft draft, Sentence sentence)
    {
        var open = sentence.Text.IndexOf('(');
        if (open > 0)
        {
            var inside = MeaningReader.Read(sentence.Text[open..]);
            var wanted = Named(inside);
            var matching = Enumerable.Range(0, draft.Purposes.Count).Where(i => draft.Purposes[i].Activities.Intersect(wanted).Any()).ToArray();
            if (matching.Length > 0)
            {
                return matching;
            }
        }

        return [.. Enumerable.Range(0, draft.Purposes.Count)];
    }
}
