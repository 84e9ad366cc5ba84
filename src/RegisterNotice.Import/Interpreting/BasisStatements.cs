using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The legal bases that a sentence states.</summary>
internal static class BasisStatements
{
    private const int LongestCitation = 60;
    private const int FurthestCitation = 3;
    private const int LongestBasis = 90;
    private const int LongestCondition = 25;
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

    private static readonly string[] Permissions = [" lupa ", " luvan ", " lupaa ", " tillstånd ", " permission "];
    private static readonly string[] Permitting = ["sallinut", "sallii", "sallit", "hyväksynyt", "suostunut", "luvan"];
    private static readonly string[] Lawgivers = ["laki", "lain", "laissa", "lait", "asetus"];

    private static readonly List<LegalBasisKind> None = [];

    /// <summary>Whether a sentence names a basis of Article 6.</summary>
    public static bool NamesBasis(Sentence sentence) => sentence.Meanings.HasAnyOf(OfBases);

    /// <summary>Whether words name a basis of Article 6.</summary>
    public static bool NamesBasis(string text) => MeaningReader.Read(text).HasAnyOf(OfBases);

    /// <summary>The meanings that name a basis.</summary>
    public static bool IsBasis(Meaning meaning) => Array.Exists(Bases, basis => basis.Meaning == meaning);

    /// <summary>Whether an item of a list that asks for purposes mentions a basis as what is done, not as what that rests on: <c>sopimusten
    /// toimeenpano</c>.</summary>
    public static bool IsInPurpose(Sentence sentence, LegalBasisKind kind) =>
        kind is LegalBasisKind.Contract or LegalBasisKind.LegalObligation or LegalBasisKind.LegitimateInterests
            && PurposeLists.AskFor(sentence.Lead)
            && !sentence.Has(Meaning.Basis) && sentence.Text.IndexOf('(') < 0;

    /// <summary>The meaning that names a basis; null for one that has none of its own.</summary>
    public static Meaning? MeaningOf(LegalBasisKind kind) =>
        Array.FindIndex(Bases, basis => basis.Kind == kind) is >= 0 and var at ? Bases[at].Meaning : null;

    /// <summary>Whether a sentence stands where bases are stated, or speaks of them itself.</summary>
    public static bool MayState(Sentence sentence)
    {
        var section = sentence.Section;
        var inPlace = section.Announces(SectionKind.LegalBasis) || section.Announces(SectionKind.Purposes) || section.Heading is null
            || section.Main is SectionKind.Other or null;
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
        sentence.Detailed is not null && sentence.Line.Property?.Kinds is [var kind, ..]
            && kind is not (SectionKind.Purposes or SectionKind.LegalBasis);

    // The law behind the condition may stand in the next sentence of the line: a point ends one ("6 § 1 mom. 4 punkten").
    /// <summary>The condition of Article 9(2) that a sentence names; null for none.</summary>
    public static SpecialCategoryCondition? ConditionIn(NoticeDraft draft, Sentence sentence)
    {
        var section = sentence.Section;
        var inPlace = section.Announces(SectionKind.LegalBasis) || section.Announces(SectionKind.Purposes);
        return inPlace && !sentence.Has(Meaning.Not) && ArticleNine.ConditionIn(sentence.Citations) is not null
            ? ArticleNine.ConditionIn(ActCitations.In(sentence.Line.Text, draft.Language, draft.Law.Applies))
            : null;
    }

    /// <summary>The bases that a sentence states.</summary>
    /// <param name="draft">The notice.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isPurpose">Whether it states a purpose: a permission that it asks for is consent to that.</param>
    public static IEnumerable<LegalBasis> In(NoticeDraft draft, Sentence sentence, bool isPurpose)
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
        if (speaks && BasisRelations.AreIn(sentence))
        {
            yield return Basis(draft, LegalBasisKind.RelevantConnection, sentence);
        }

        var letters = Letters(sentence);
        foreach (var (meaning, kind) in Bases)
        {
            var isAsked = kind == LegalBasisKind.Consent && isPurpose && AsksPermission(sentence);
            var isNamed = isAsked || sentence.Has(meaning) && (speaks || IsImplied(sentence, meaning)) && !IsMentionOnly(sentence, meaning);
            if (isNamed || letters.Contains(kind)
                || (kind == LegalBasisKind.LegalObligation && (IsActAlone(sentence) || (speaks && RestsOnAct(sentence)))))
            {
                yield return Basis(draft, kind, sentence);
            }
        }
    }

    // "Markkinointiin, jos jäsen sallii sen"
    private static bool AsksPermission(Sentence sentence) =>
        TextScan.HasAny(sentence.Text, Permissions)
            || sentence.Clauses.Exists(clause => clause is { Link: ClauseLink.Condition, IsNegated: false }
                && clause.Words.Exists(word => word.IsAny(Permitting)) && !clause.Words.Exists(word => word.IsAny(Lawgivers)));

    private static LegalBasis Basis(NoticeDraft draft, LegalBasisKind kind, Sentence sentence)
    {
        var isExplicit = kind == LegalBasisKind.Consent && sentence.Has(Meaning.ExplicitConsent, Meaning.Health);
        return new()
        {
            Kind = kind,
            Description = draft.Text(sentence.Text),
            Interest = kind == LegalBasisKind.LegitimateInterests && Interests.In(sentence) is { } interest ? draft.Text(interest) : null,
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
        var isOfProcessing = sentence.HasHereOrBefore(Meaning.Processing) || sentence.Has(Meaning.LegalBasisNoun)
            || section.Announces(SectionKind.LegalBasis) || section.Announces(SectionKind.Purposes);
        return (section.Announces(SectionKind.LegalBasis) && isInList)
            || (sentence.HasHereOrBefore(Meaning.Basis) && isOfProcessing)
            || (section.Main == SectionKind.LegalBasis && sentence.Has(Meaning.Processing));
    }

    private static bool IsImplied(Sentence sentence, Meaning meaning) => meaning switch
    {
        Meaning.Consent => IsConditionOfPurpose(sentence),
        Meaning.LegitimateInterests => IsNeededFor(sentence) || Interests.EndsWithThem(sentence),
        _ => false,
    };

    // In a list of bases, an act by itself stands for the obligation that it lays down.
    private static bool IsActAlone(Sentence sentence) =>
        sentence.IsListItem && sentence.Section.Announces(SectionKind.LegalBasis) && sentence.Text.Length < LongestCitation
        && sentence.Citations.Exists(citation => citation.Start <= FurthestCitation
        && Array.IndexOf(ActsOfProtection, citation.Reference.Act) < 0);

    // "Perusteena on yhdistyslaki", "perustuu jätelain 143 §:ään": the act lays down the obligation.
    private static bool RestsOnAct(Sentence sentence)
    {
        var names = sentence.Has(Meaning.NamesLaw)
            || sentence.Citations.Exists(citation => Array.IndexOf(ActsOfProtection, citation.Reference.Act) < 0);
        return names && sentence.HasHereOrBefore(Meaning.Basis)
            && sentence.Text.IndexOf("tietosuoja", StringComparison.OrdinalIgnoreCase) < 0 && !sentence.Meanings.HasAnyOf(OfBases)
            && !sentence.Has(Meaning.PersonalDataAct)
            && !sentence.Citations.Exists(citation => Array.IndexOf(ActsOfProtection, citation.Reference.Act) >= 0);
    }

    private static bool CitesGroundOfOldAct(Sentence sentence) =>
        sentence.Citations.Exists(citation => citation.Reference is { Act: OldAct, Provision: "8" });

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
        Meaning.LegalObligation => sentence.HasAny(Meaning.Disclose, Meaning.Keep) && !sentence.Has(Meaning.Basis)
            && !sentence.Section.Announces(SectionKind.LegalBasis),
        _ => false,
    };

    /// <summary>The bases named by the letters of Article 6(1).</summary>
    private static List<LegalBasisKind> Letters(Sentence sentence) =>
        sentence.Has(Meaning.Article) || sentence.Citations.Exists(citation => citation.Reference.Act == Regulation)
            ? ArticleSix.Bases(sentence.Text) : None;
}
