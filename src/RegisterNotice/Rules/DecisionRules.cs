using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN6: automated decisions and profiling.</summary>
internal static class DecisionRules
{
    private static readonly ProcessingActivity[] Profiling = [ProcessingActivity.Profiling, ProcessingActivity.CreditAssessment];

    public static NoticeRule AutomatedDecisionsUnstated { get; } = Rule("RN6020", nameof(AutomatedDecisionsUnstated),
        [Information(Warning, Gdpr("13(2)(f)"))],
        static it =>
        {
            if (it.Notice.AutomatedDecisions is { State: DeclarationState.NotStated, Profiling: not false } decisions
                && WhereProfilingShows(it, decisions))
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions));
            }
        });

    public static NoticeRule AutomatedDecisionLogicMissing { get; } = Rule("RN6021", nameof(AutomatedDecisionLogicMissing),
        [Information(Error, Gdpr("13(2)(f)"), Gdpr("22"))],
        static it =>
        {
            if (it.Notice.AutomatedDecisions is not { State: DeclarationState.Some } decisions)
            {
                return;
            }

            if (decisions.Logic is null or { Count: 0 })
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.Logic));
            }

            if (decisions.Consequences is null or { Count: 0 })
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions).Of(AutomatedDecisionsShape.Consequences));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [AutomatedDecisionsUnstated, AutomatedDecisionLogicMissing];

    private static bool WhereProfilingShows(RuleContext it, AutomatedDecisions decisions)
    {
        if (decisions.Profiling == true || Purposes.WhereShown(it, Meaning.ProfilingActivity) is not null)
        {
            return true;
        }

        foreach (var purpose in it.Notice.Purposes.AsSpan())
        {
            if (Purposes.Does(purpose, Profiling)
                || it.Says(purpose.Description, Meaning.ProfilingActivity)
                || it.Says(purpose.Description, Meaning.DecidingProfile))
            {
                return true;
            }
        }

        return it.Words.Has(Meaning.ProfilingActivity) || it.Words.Has(Meaning.DecidingProfile);
    }
}
