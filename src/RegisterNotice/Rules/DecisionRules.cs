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

    public static NoticeRule AutomatedDecisionRightMissing { get; } = Rule("RN6025", nameof(AutomatedDecisionRightMissing),
        [Information(Warning, Gdpr("22(1)"), Gdpr("22(3)"))],
        static it =>
        {
            if (it.Notice.AutomatedDecisions is { State: DeclarationState.Some } decisions
                && !it.Notice.States(RightKind.NotSubjectToAutomatedDecision)
                && !TellsOfPerson(it, decisions)
                && Rights.CanBeUsed(it, RightKind.NotSubjectToAutomatedDecision))
            {
                it.Report(Place.Of(NoticeShape.Rights));
            }
        });

    public static NoticeRule AutomatedDecisionGroundUnstated { get; } = Rule("RN6026", nameof(AutomatedDecisionGroundUnstated),
        [Information(Info, Gdpr("22(2)"), Gdpr("22(3)"))],
        static it =>
        {
            if (it.Notice.AutomatedDecisions is { State: DeclarationState.Some } decisions && !GroundAndSafeguardsAreStated(it, decisions))
            {
                it.Report(Place.Of(NoticeShape.AutomatedDecisions));
            }
        });

    public static NoticeRule AutomatedDecisionOnSpecialData { get; } = Rule("RN6027", nameof(AutomatedDecisionOnSpecialData),
        [Information(Warning, Gdpr("22(4)"))],
        static it =>
        {
            if (it.Notice.AutomatedDecisions is not { State: DeclarationState.Some } decisions)
            {
                return;
            }

            for (var i = 0; i < it.Notice.DataCategories.Count; i++)
            {
                var category = it.Notice.DataCategories[i];
                if (category.Sensitivity == DataSensitivity.Special
                    && DecidesOn(it.Notice, decisions, category)
                    && !Purposes.OfCategory(it.Notice, category, AllowsDecision)
                    && !SensitiveData.IsSubstantialPublicInterest(category.Ground))
                {
                    it.Report(Place.Of(NoticeShape.DataCategories, i), ("category", category.Name.For(it.Language)));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        AutomatedDecisionsUnstated, AutomatedDecisionLogicMissing, AutomatedDecisionRightMissing, AutomatedDecisionGroundUnstated,
        AutomatedDecisionOnSpecialData,
    ];

    private static bool AllowsDecision(LegalBasis basis) =>
        basis.SpecialCategory?.Ground is SpecialCategoryGround.ExplicitConsent or SpecialCategoryGround.SubstantialPublicInterest;

    // That a person looks at the decision, or that it can be contested, says what the right is for.
    private static bool TellsOfPerson(RuleContext it, AutomatedDecisions decisions)
    {
        foreach (var decision in decisions.Decisions.AsSpan())
        {
            if (decision.Safeguards.Count > 0)
            {
                return true;
            }
        }

        return it.Says(decisions.Description, Meaning.HumanIntervention)
            || it.Says(decisions.Logic, Meaning.HumanIntervention)
            || it.Says(decisions.Consequences, Meaning.HumanIntervention);
    }

    private static bool GroundAndSafeguardsAreStated(RuleContext it, AutomatedDecisions decisions)
    {
        foreach (var decision in decisions.Decisions.AsSpan())
        {
            // What law authorises, law safeguards (Article 22(2)(b)).
            var isSafe = decision.Safeguards.Count > 0 || decision is { Ground: DecisionGround.Law, Reference: not null };
            if (decision.Ground is null || !(isSafe || TellsOfPerson(it, decisions)))
            {
                return false;
            }
        }

        return decisions.Decisions.Count > 0;
    }

    // Decisions that name their purposes are made with what serves these; of others nobody can tell with what.
    private static bool DecidesOn(Notice notice, AutomatedDecisions decisions, DataCategory category)
    {
        var isOfSome = decisions.Decisions.Count == 0;
        foreach (var decision in decisions.Decisions.AsSpan())
        {
            isOfSome |= decision.PurposeIds.Count == 0 || category.PurposeIds.Count == 0;
            foreach (var id in decision.PurposeIds.AsSpan())
            {
                isOfSome |= category.PurposeIds.Has(id);
            }
        }

        return isOfSome && notice.Purposes.Count > 0;
    }

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
