using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>Purposes and their legal bases (Articles 6, 9, 13(1)(c)-(d), 13(3) and 14(4)).</summary>
internal static class PurposeWeights
{
    /// <summary>Activities on which a right hangs, or that people do not expect (Articles 4(4), 13(2)(f), 21(2)-(4) and 22).</summary>
    private static readonly HashSet<ProcessingActivity> Unexpected =
    [
        ProcessingActivity.DirectMarketing, ProcessingActivity.Remarketing, ProcessingActivity.Profiling,
        ProcessingActivity.CreditAssessment,
        ProcessingActivity.CameraSurveillance, ProcessingActivity.CallRecording,
    ];

    /// <summary>
    /// Purposes are matched by id; first those whose content stands under another id and under theirs no more, so that two that swap their ids are
    /// two that were renamed.
    /// </summary>
    public static readonly MatchPass<Purpose>[] Passes =
    [
        MatchPasses.Content<Purpose>(),
        MatchPasses.Content<Purpose>(purpose => purpose with { Id = "" }),
        MatchPasses.By<Purpose>(purpose => purpose.Id),
        MatchPasses.ByText<Purpose>(purpose => purpose.Description),
    ];

    public static readonly PartWeights<BalancingTest> BalancingTest = new(
        Row.Text(BalancingTestShape.Summary, Gdpr(ChangedFacts.BalancingTest, "6(1)(f)"), Notable, Notable, newWords: Notable),
        Row.Text(BalancingTestShape.AvailableFrom, Gdpr(ChangedFacts.BalancingTestAt, "6(1)(f)"), Notable, Notable, newWords: Notable));

    public static readonly PartWeights<SpecialCategoryCondition> SpecialCategory = new(
        Row.Value(
            SpecialCategoryConditionShape.Ground, Gdpr(ChangedFacts.SpecialGround, "9(2)"), added: Notable, removed: Notable,
            changed: Material),
        Row.Value(
            SpecialCategoryConditionShape.Reference, Gdpr(ChangedFacts.Reference, "9(2)"), Notable, Notable, Notable,
            Likenesses.OfReferences),
        Row.Texts(
            SpecialCategoryConditionShape.Safeguards, Gdpr(ChangedFacts.SpecialSafeguard, "9(2)"), added: Notable, removed: Material));

    public static readonly PartWeights<Profiling> Profiling = new(
        Row.Text(ProfilingShape.Description, Gdpr(ChangedFacts.Profiling, "13(2)(f)"), Notable, Notable, newWords: Material),
        Row.References(
            ProfilingShape.CategoryIds, Gdpr(ChangedFacts.ProfilingData, "13(2)(f)"), run => run.DataCategoryIds, wider: Material,
            narrower: Notable),
        Row.Text(ProfilingShape.Consequences, Gdpr(ChangedFacts.ProfilingConsequences, "13(2)(f)"), Notable, Notable, newWords: Material));

    public static readonly PartWeights<LegalBasis> Basis = new(
        Row.Value(LegalBasisShape.Kind, Gdpr(ChangedFacts.LegalBasis, "13(1)(c)"), Material, Material, Material),
        Row.Text(LegalBasisShape.Description, Gdpr(ChangedFacts.BasisDescription, "13(1)(c)"), Editorial, Editorial, newWords: Notable),
        Row.Text(LegalBasisShape.Interest, Gdpr(ChangedFacts.Interest, "13(1)(d)"), Notable, Notable, newWords: Material),
        Row.Value(LegalBasisShape.Reference, Gdpr(ChangedFacts.Reference, "6(3)"), Notable, Notable, Notable, Likenesses.OfReferences),
        Row.Part(LegalBasisShape.BalancingTest, Gdpr(ChangedFacts.BalancingTest, "6(1)(f)"), BalancingTest, Notable, Notable),
        Row.Part(LegalBasisShape.SpecialCategory, Gdpr(ChangedFacts.SpecialGround, "9(2)"), SpecialCategory, Notable, Notable));

    public static readonly PartWeights<Purpose> Table = new(
        Row.Id(PurposeShape.Id, Gdpr(ChangedFacts.Id, "13(1)(c)")),
        Row.Text(PurposeShape.Description, Gdpr(ChangedFacts.Purpose, "13(3)"), Notable, Notable, newWords: Material),
        Row.Set(
            PurposeShape.Activities, Gdpr(ChangedFacts.Activity, "13(1)(c)"),
            added: activity => Unexpected.Contains(activity) ? Material : Notable, removed: _ => Notable),
        Bases(
            PurposeShape.LegalBases,
            static (run, basis) => run.Old.LegalBases.HasAny(IsLike(basis)),
            static (run, basis) => run.New.LegalBases.HasAny(IsLike(basis))),
        Row.Value(
            PurposeShape.ChildConsentAge, Gdpr(ChangedFacts.ChildConsentAge, "8"), added: Notable, removed: Notable, changed: Material),
        Row.Part(PurposeShape.Profiling, Gdpr(ChangedFacts.Profiling, "13(2)(f)"), Profiling, added: Material, removed: Notable),
        Row.References(
            PurposeShape.ControllerIds, Gdpr(ChangedFacts.PurposeControllers, "13(1)(a)"), run => run.ControllerIds, wider: Material,
            narrower: Notable));

    /// <summary>The bases of the register as a whole. Where its purposes name them one by one, or no longer do, the processing rests on what it did.</summary>
    public static readonly PartsRow<Notice, LegalBasis> BasesOfWhole = Bases(
        NoticeShape.LegalBases,
        static (run, basis) => run.Old.EachRestsOn(IsLike(basis)),
        static (run, basis) => run.New.RestsOn(IsLike(basis)));

    private static PartsRow<TOwner, LegalBasis> Bases<TOwner>(
        ListSlot<TOwner, LegalBasis> member, Func<ComparisonRun, LegalBasis, bool> wasThere, Func<ComparisonRun, LegalBasis, bool> isThere)
        where TOwner : NoticePart => new(
            member, Gdpr(ChangedFacts.LegalBasis, "13(1)(c)"), Basis,
            MatchPasses.Content<LegalBasis>(),
            MatchPasses.By<LegalBasis>(basis => basis.Kind.ToString()),
            MatchPasses.OnlyLeft<LegalBasis>())
        {
            Added = (run, basis) => wasThere(run, basis) ? Notable : Material,
            Removed = (run, basis) => isThere(run, basis) ? Notable : Material,
            IsNamed = false,
            Whole = pair => pair.Old.Kind != pair.New.Kind ? LegalBasisShape.Kind : null,
        };

    private static Func<LegalBasis, bool> IsLike(LegalBasis basis) => other => other.Kind == basis.Kind;
}
