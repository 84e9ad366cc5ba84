using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// Rights and how they are used (Articles 12, 13(2)(b)-(d), 15-22 and 77; WP260 rev.01, paragraph 29: how rights can be exercised is always told).
/// </summary>
internal static class RightWeights
{
    /// <summary>What each right hangs on: where that left the notice too, nobody loses the right.</summary>
    private static readonly Dictionary<RightKind, Func<Notice, bool>> HangsOn = new()
    {
        [RightKind.WithdrawConsent] = notice => HasBasis(notice, LegalBasisKind.Consent),
        [RightKind.Portability] = notice => HasBasis(notice, LegalBasisKind.Consent, LegalBasisKind.Contract),
        [RightKind.Objection] = notice => HasBasis(notice, LegalBasisKind.LegitimateInterests, LegalBasisKind.PublicTask),
        [RightKind.ObjectionToDirectMarketing] = notice => notice.Purposes.Any(
            purpose => purpose.Activities.Contains(ProcessingActivity.DirectMarketing)),
        [RightKind.NotSubjectToAutomatedDecision] = notice => notice.AutomatedDecisions.State == DeclarationState.Some,
    };

    public static readonly MatchPass<SubjectRight>[] Passes =
    [
        MatchPasses.Content<SubjectRight>(),
        MatchPasses.By<SubjectRight>(right => right.Kind.ToString()),
    ];

    public static readonly PartWeights<RequestChannel> Channel = new(
        Row.Value(RequestChannelShape.Kind, Gdpr(ChangedFacts.Channel, "12(2)"), Material, Material, Material),
        Row.ValueOf(
            RequestChannelShape.Target, Gdpr(ChangedFacts.Channel, "12(2)"), (_, _) => Notable, (_, _) => Material, (_, _, _) => Material,
            Likenesses.OfTargets),
        Row.Reference(
            RequestChannelShape.ControllerId, Gdpr(ChangedFacts.ChannelController, "26(3)"), run => run.ControllerIds, Notable, Notable,
            changed: Material));

    public static readonly PartWeights<StatedRestriction> Restriction = new(
        Row.Value(
            StatedRestrictionShape.Reference, Gdpr(ChangedFacts.Restriction, "23(1)"), Notable, Notable, Material,
            Likenesses.OfReferences),
        Row.Text(StatedRestrictionShape.Text, Gdpr(ChangedFacts.Restriction, "23(1)"), Notable, Notable, newWords: Material));

    public static readonly PartWeights<SubjectRight> Table = new(
        Row.Elsewhere(SubjectRightShape.Kind),
        Row.Value(
            SubjectRightShape.Applies, Gdpr(ChangedFacts.Applicability, "23(1)"), _ => Notable, _ => Notable,
            changed: (old, @new) => @new > old ? Material : Notable),
        Row.Part(SubjectRightShape.Restriction, Gdpr(ChangedFacts.Restriction, "23(1)"), Restriction, added: Material, removed: Notable),
        Row.Text(
            SubjectRightShape.Description, Gdpr(ChangedFacts.RightDescription, "13(2)(b)"), added: Editorial, removed: Notable,
            newWords: Notable),
        new PartsRow<SubjectRight, RequestChannel>(
            SubjectRightShape.Channels, Gdpr(ChangedFacts.Channel, "12(2)"), Channel,
            MatchPasses.Content<RequestChannel>(),
            MatchPasses.By<RequestChannel>(channel => $"{channel.Kind}|{ContactSpelling.Target(channel.Kind, channel.Target)}"),
            MatchPasses.By<RequestChannel>(channel => channel.Kind.ToString()))
        {
            Added = (_, _) => Notable,
            Removed = (_, _) => Material,
            IsNamed = false,
        },
        Row.Set(SubjectRightShape.Formalities, Gdpr(ChangedFacts.Formality, "12(2)"), added: Material, removed: Notable),
        Row.Set(SubjectRightShape.Evidence, Gdpr(ChangedFacts.Evidence, "12(6)"), added: Material, removed: Notable),
        Row.Period(
            SubjectRightShape.ResponseTime, Gdpr(ChangedFacts.ResponseTime, "12(3)"), Notable, Notable, longer: Material,
            shorter: Notable),
        Row.Period(
            SubjectRightShape.ResponseTimeExtension, Gdpr(ChangedFacts.ResponseTimeExtension, "12(3)"), Notable, Notable,
            longer: Material, shorter: Notable),
        Row.Period(
            SubjectRightShape.FrequencyLimit, Gdpr(ChangedFacts.FrequencyLimit, "12(5)"), added: Material, removed: Notable,
            longer: Material, shorter: Notable),
        Row.Text(SubjectRightShape.Fee, Gdpr(ChangedFacts.Fee, "12(5)"), added: Material, removed: Notable, newWords: Material),
        Row.Text(SubjectRightShape.Limitation, Gdpr(ChangedFacts.Limitation, "23"), added: Material, removed: Notable, newWords: Material),
        Row.Set(SubjectRightShape.DataFormats, Gdpr(ChangedFacts.DataFormat, "20(1)"), Notable, Notable, spelling: PlainText.Letters),
        Row.Value(
            SubjectRightShape.Reference, Gdpr(ChangedFacts.Reference, "13(2)(b)"), Editorial, Editorial, Editorial,
            Likenesses.OfReferences));

    public static readonly PartsRow<Notice, SubjectRight> Rights = new(
        NoticeShape.Rights, Gdpr(ChangedFacts.Right, "13(2)(b)"), Table, Passes)
    {
        Added = (_, right) => right.Applies == RightApplicability.Yes ? Notable : Material,
        Removed = OfLostRight,
    };

    private static ChangeWeight OfLostRight(ComparisonRun run, SubjectRight right) =>
        right.Applies == RightApplicability.No || WentWithItsGround(run, right) ? Notable : Material;

    private static bool WentWithItsGround(ComparisonRun run, SubjectRight right) =>
        HangsOn.TryGetValue(right.Kind, out var isThere) && !isThere(run.New);

    private static bool HasBasis(Notice notice, params LegalBasisKind[] kinds) =>
        notice.RestsOn(basis => Array.IndexOf(kinds, basis.Kind) >= 0);
}
