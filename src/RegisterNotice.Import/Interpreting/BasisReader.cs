using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads the legal bases on which purposes rest.</summary>
internal sealed class BasisReader
{
    private const int LongestCitation = 60;
    private const int FurthestCitation = 3;
    private const int LongestBasis = 90;
    private const int LongestCondition = 25;
    private const int ShortestInterest = 8;
    private const int ShortestQuotation = 20;
    private const string OldAct = "523/1999";
    private const string Regulation = "2016/679";

    private static readonly (Meaning Meaning, LegalBasisKind Kind)[] Bases =
    [
        (Meaning.Consent, LegalBasisKind.Consent),
        (Meaning.Contract, LegalBasisKind.Contract),
        (Meaning.LegalObligation, LegalBasisKind.LegalObligation),
        (Meaning.VitalInterests, LegalBasisKind.VitalInterests),
        (Meaning.PublicTask, LegalBasisKind.PublicTask),
        (Meaning.LegitimateInterests, LegalBasisKind.LegitimateInterests),
    ];

    private static readonly MeaningSet OfBases = MeaningSet.Of([.. Bases.Select(basis => basis.Meaning)]);

    // Acts that lay down no obligation to process.
    private static readonly string[] ActsOfProtection = [Regulation, OldAct, "1050/2018"];

    // With these, what follows "legitimate interest" says something else than which it is.
    private static readonly string[] NoInterests = ["perust", "ja ", "sekä ", "tai ", "och ", "and ", "GDPR", "esim"];

    private static readonly List<LegalBasisKind> None = [];

    private readonly NoticeDraft draft;
    private readonly PurposeReader purposes;

    private BasisReader(NoticeDraft draft, PurposeReader purposes)
    {
        this.draft = draft;
        this.purposes = purposes;
    }

    /// <summary>Reads the bases of the purposes that were read.</summary>
    public static void Read(NoticeDraft draft, PurposeReader purposes)
    {
        var reader = new BasisReader(draft, purposes);
        foreach (var sentence in draft.Sentences.Where(MayState))
        {
            foreach (var basis in reader.In(sentence))
            {
                reader.Attach(sentence, basis);
                draft.Mark(sentence.Section, SectionKind.LegalBasis);
            }
        }

        foreach (var sentence in draft.Sentences)
        {
            if (reader.ConditionIn(sentence) is { } condition)
            {
                reader.Attach(sentence, condition);
            }
        }
    }

    /// <summary>The bases that a sentence states, with the condition of Article 9 that it cites.</summary>
    public static IReadOnlyList<LegalBasis> StatedIn(NoticeDraft draft, PurposeReader purposes, Sentence sentence)
    {
        var reader = new BasisReader(draft, purposes);
        List<LegalBasis> bases = [.. reader.In(sentence)];
        if (bases is [{ SpecialCategory: null } first, ..] && reader.ConditionIn(sentence) is { } condition)
        {
            bases[0] = first with { SpecialCategory = condition };
        }

        return bases;
    }

    /// <summary>Whether a sentence names a basis of Article 6.</summary>
    public static bool NamesBasis(Sentence sentence) => sentence.Meanings.HasAnyOf(OfBases);

    // The law behind the condition may stand in the next sentence of the line: a point ends one ("6 § 1 mom. 4 punkten").
    private SpecialCategoryCondition? ConditionIn(Sentence sentence)
    {
        var section = sentence.Section;
        var inPlace = section.Announces(SectionKind.LegalBasis) || section.Announces(SectionKind.Purposes);
        return inPlace && !sentence.Has(Meaning.Not) && ArticleNine.ConditionIn(sentence.Citations) is not null
            ? ArticleNine.ConditionIn(ActCitations.In(sentence.Line.Text, draft.Language, draft.Law.Applies))
            : null;
    }

    private static bool MayState(Sentence sentence)
    {
        var section = sentence.Section;
        var inPlace = section.Announces(SectionKind.LegalBasis) || section.Announces(SectionKind.Purposes) || section.Heading is null || section.Main is SectionKind.Other or null;
        return (inPlace || sentence.Has(Meaning.Basis, Meaning.Processing)) && !IsOfRights(section) && !IsOtherProperty(sentence);
    }

    // "You can object where the processing is based on legitimate interests" bases nothing on them.
    private static bool IsOfRights(Section section)
    {
        var isOfRights = section.Main is SectionKind.Rights or SectionKind.OtherRights or SectionKind.Access or SectionKind.Rectification or SectionKind.Erasure or SectionKind.Objection;
        return isOfRights && !section.Announces(SectionKind.LegalBasis);
    }

    // "Säilytysaika: kunnes suostumus peruutetaan" among what is said of a purpose.
    private static bool IsOtherProperty(Sentence sentence) =>
        sentence.Detailed is not null && sentence.Line.Property?.Kinds is [var kind, ..] && kind is not (SectionKind.Purposes or SectionKind.LegalBasis);

    private IEnumerable<LegalBasis> In(Sentence sentence)
    {
        if (sentence.Has(Meaning.PersonalDataAct) && (sentence.Has(Meaning.RelevantConnection) || CitesGroundOfOldAct(sentence)))
        {
            yield return new()
            {
                Kind = LegalBasisKind.RelevantConnection,
                Description = draft.Text(sentence.Text),
                Reference = sentence.Citations.Find(citation => citation.Reference.Act == OldAct).Reference,
            };
            yield break;
        }

        var speaks = SpeaksOfBases(sentence);
        var letters = Letters(sentence);
        foreach (var (meaning, kind) in Bases)
        {
            var isNamed = sentence.Has(meaning) && (speaks || IsImplied(sentence, meaning)) && !IsMentionOnly(sentence, meaning);
            if (isNamed || letters.Contains(kind) || (kind == LegalBasisKind.LegalObligation && IsActAlone(sentence)))
            {
                yield return Basis(kind, sentence);
            }
        }
    }

    private LegalBasis Basis(LegalBasisKind kind, Sentence sentence)
    {
        var isExplicit = kind == LegalBasisKind.Consent && sentence.Has(Meaning.ExplicitConsent, Meaning.Health);
        return new()
        {
            Kind = kind,
            Description = draft.Text(sentence.Text),
            Interest = kind == LegalBasisKind.LegitimateInterests && Interest(sentence) is { } interest ? draft.Text(interest) : null,
            Reference = kind is LegalBasisKind.LegalObligation or LegalBasisKind.PublicTask
                ? sentence.Citations.Find(citation => citation.Reference.Act != Regulation).Reference
                : null,
            SpecialCategory = isExplicit ? new() { Ground = SpecialCategoryGround.ExplicitConsent } : null,
        };
    }

    // Whether the sentence, or its place, says that it names what processing rests on.
    private static bool SpeaksOfBases(Sentence sentence)
    {
        if (Denies(sentence))
        {
            return false;
        }

        var section = sentence.Section;
        var isInList = sentence.IsListItem || sentence.IsTableRow || sentence.Text.Length < LongestBasis;
        var isOfProcessing = sentence.HasHereOrBefore(Meaning.Processing) || sentence.Has(Meaning.LegalBasisNoun) || section.Announces(SectionKind.LegalBasis);
        return (section.Announces(SectionKind.LegalBasis) && isInList)
            || (sentence.HasHereOrBefore(Meaning.Basis) && isOfProcessing)
            || (section.Main == SectionKind.LegalBasis && sentence.Has(Meaning.Processing));
    }

    private static bool IsImplied(Sentence sentence, Meaning meaning) => meaning switch
    {
        Meaning.Consent => IsConditionOfPurpose(sentence),
        Meaning.LegitimateInterests => IsNeededFor(sentence),
        _ => false,
    };

    // In a list of bases, an act by itself stands for the obligation that it lays down.
    private static bool IsActAlone(Sentence sentence) =>
        sentence.IsListItem && sentence.Section.Announces(SectionKind.LegalBasis) && sentence.Text.Length < LongestCitation
        && sentence.Citations.Exists(citation => citation.Start <= FurthestCitation && Array.IndexOf(ActsOfProtection, citation.Reference.Act) < 0);

    private static bool CitesGroundOfOldAct(Sentence sentence) => sentence.Citations.Exists(citation => citation.Reference is { Act: OldAct, Provision: "8" });

    private static bool Denies(Sentence sentence) =>
        sentence.Has(Meaning.Not) && !sentence.HasAny(Meaning.Only, Meaning.Except) && sentence.HasAny(Meaning.Consent, Meaning.Basis);

    // "We process data to fulfil our legitimate interests" among the purposes.
    private static bool IsNeededFor(Sentence sentence) =>
        sentence.Has(Meaning.Processing) && sentence.Section.Announces(SectionKind.Purposes) && !Denies(sentence);

    // "marketing (only with consent)" among the purposes.
    private static bool IsConditionOfPurpose(Sentence sentence)
    {
        var isCondition = sentence.HasNear(Meaning.Only, Meaning.Consent, LongestCondition) || sentence.Has(Meaning.ByConsent);
        return isCondition && sentence.Section.Announces(SectionKind.Purposes) && !sentence.HasAny(Meaning.Disclose, Meaning.Move);
    }

    // Contracts and consents that are data, sources or recipients' and not what the processing rests on.
    private static bool IsMentionOnly(Sentence sentence, Meaning meaning) => meaning switch
    {
        Meaning.Consent => sentence.HasAny(Meaning.Disclose, Meaning.Move, Meaning.Without) && !sentence.Has(Meaning.Processing),
        Meaning.Contract => sentence.HasAny(Meaning.Disclose, Meaning.Processor) && !sentence.Has(Meaning.Basis),
        Meaning.LegalObligation => sentence.HasAny(Meaning.Disclose, Meaning.Keep) && !sentence.Has(Meaning.Basis) && !sentence.Section.Announces(SectionKind.LegalBasis),
        _ => false,
    };

    /// <summary>The bases named by the letters of Article 6(1).</summary>
    private static List<LegalBasisKind> Letters(Sentence sentence) =>
        sentence.Has(Meaning.Article) || sentence.Citations.Exists(citation => citation.Reference.Act == Regulation) ? ArticleSix.Bases(sentence.Text) : None;

    /// <summary>What follows the words "legitimate interest" and says which it is.</summary>
    private static string? Interest(Sentence sentence)
    {
        var end = sentence.EndOf(Meaning.LegitimateInterests);
        if (end < 0)
        {
            return null;
        }

        var rest = sentence.Text[TextScan.EndOfLetters(sentence.Text, end)..].Trim(' ', ',', '.', ':', ';', '(', ')', '–', '-');
        var saysOther = TextScan.BeginsWithAny(rest, NoInterests) || ArticleSix.Bases(rest).Count > 0;
        return rest.Length >= ShortestInterest && !saysOther ? rest : null;
    }

    // A basis belongs to the purpose under which it stands, or to those of which its sentence speaks; if it speaks of none, to all.
    private void Attach(Sentence sentence, LegalBasis basis)
    {
        var under = sentence.Detailed is { } entry ? purposes.PurposesOf(entry) : [];
        if (under.Count == 0 && draft.Purposes.Count == 0)
        {
            purposes.Add(sentence, sentence.Text, 0);
        }

        foreach (var index in under.Count > 0 ? under : Spoken(sentence))
        {
            Attach(index, sentence, basis);
        }
    }

    private void Attach(int index, Sentence sentence, LegalBasis basis)
    {
        var purpose = draft.Purposes[index];
        var known = purpose.LegalBases.FirstOrDefault(known => known.Kind == basis.Kind);
        if (known is null)
        {
            draft.Log(Place.Of(NoticeShape.Purposes, index).Of(PurposeShape.LegalBases, purpose.LegalBases.Count), sentence.Span, "legalBasisStated");
            draft.Purposes[index] = purpose with { LegalBases = [.. purpose.LegalBases, basis] };
        }
        else if (sentence.Detailed is not null)
        {
            // Further lines under the purpose say more of it.
            var more = known with { Interest = known.Interest ?? basis.Interest, Reference = known.Reference ?? basis.Reference };
            draft.Purposes[index] = purpose with { LegalBases = [.. purpose.LegalBases.Select(other => other == known ? more : other)] };
        }
    }

    // The condition goes with what the purpose rests on; of a purpose without a basis it says nothing that can be held.
    private void Attach(Sentence sentence, SpecialCategoryCondition condition)
    {
        var under = sentence.Detailed is { } entry ? purposes.PurposesOf(entry) : [];
        foreach (var index in under.Count > 0 ? under : Spoken(sentence))
        {
            var purpose = draft.Purposes[index];
            if (purpose.LegalBases.Count > 0 && !purpose.LegalBases.Any(basis => basis.SpecialCategory is not null))
            {
                draft.Log(
                    Place.Of(NoticeShape.Purposes, index).Of(PurposeShape.LegalBases, 0).Of(LegalBasisShape.SpecialCategory), sentence.Span, "specialCategoryCondition");
                draft.Purposes[index] = purpose with { LegalBases = [purpose.LegalBases[0] with { SpecialCategory = condition }, .. purpose.LegalBases.Skip(1)] };
            }
        }
    }

    private int[] Spoken(Sentence sentence)
    {
        var own = draft.Purposes.FindIndex(purpose => purpose.Description[draft.Language] is { } text && Quotes(sentence.Text, text));
        if (own >= 0 && draft.Purposes.Count > 1)
        {
            return [own];
        }

        int[] all = [.. Enumerable.Range(0, draft.Purposes.Count)];
        var open = sentence.Text.IndexOf('(');
        if (open <= 0)
        {
            return all;
        }

        // "Suostumus (markkinointi)"
        var named = PurposeActivities.In(MeaningReader.Read(sentence.Text[open..]));
        int[] matching = [.. all.Where(i => draft.Purposes[i].Activities.Intersect(named).Any())];
        return matching.Length > 0 ? matching : all;
    }

    private static bool Quotes(string sentence, string purpose) =>
        purpose == sentence || purpose == sentence.TrimEnd('.') || (purpose.Length > ShortestQuotation && sentence.IndexOf(purpose, StringComparison.Ordinal) >= 0);
}
