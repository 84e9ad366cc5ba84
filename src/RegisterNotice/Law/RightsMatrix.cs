using static RegisterNotice.LegalBasisKind;

namespace RegisterNotice.Law;

/// <summary>Which rights of the data subject follow from which legal basis: GDPR Articles 7(3), 15-18, 20-22 and 77, a row each.</summary>
public static class RightsMatrix
{
    /// <summary>The rows, in the order in which notices state the rights.</summary>
    /// <remarks>
    /// Erasure needs a ground of Article 17(1), which a legal obligation and a public task do not leave (Article 17(3)(b)). Portability covers what the data subject
    /// has given, processed by automated means. Objection to direct marketing is absolute and does not ask for the basis.
    /// </remarks>
    public static IReadOnlyList<RightsRow> Rows { get; } = ValueList<RightsRow>.Own(
    [
        Row(RightKind.Access, "15", [], limitations: [Acts.Gdpr.At("15(4)"), Acts.DataProtectionAct.At("34")]),
        Row(RightKind.Rectification, "16", []),
        Row(
            RightKind.Erasure,
            "17",
            [Consent, Contract, VitalInterests, LegitimateInterests],
            onExplicitConsent: true,
            limitations: [Acts.Gdpr.At("17(3)")]),
        Row(RightKind.Restriction, "18", []),
        Row(RightKind.Objection, "21(1)", [PublicTask, LegitimateInterests], limitations: [Acts.Gdpr.At("21(1)")]),
        Row(RightKind.ObjectionToDirectMarketing, "21(2)", [], condition: RightsCondition.DirectMarketing),
        Row(RightKind.Portability, "20", [Consent, Contract], onExplicitConsent: true, limitations: [Acts.Gdpr.At("20(4)")]),
        Row(RightKind.WithdrawConsent, "7(3)", [Consent], onExplicitConsent: true),
        Row(
            RightKind.NotSubjectToAutomatedDecision,
            "22(1)",
            [],
            condition: RightsCondition.AutomatedDecisions,
            limitations: [Acts.Gdpr.At("22(2)")]),
        Row(RightKind.Complaint, "77", []),
    ]);

    /// <summary>The rights that apply to a notice, in the order of the rows, each with the purposes that give it.</summary>
    /// <param name="notice">The notice. A purpose without a legal basis gives only what does not depend on one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IReadOnlyList<ApplicableRight> For(Notice notice)
    {
        Guard.NotNull(notice);
        var applicable = new List<ApplicableRight>(Rows.Count);
        foreach (var row in Rows)
        {
            if (Gives(notice, row))
            {
                var purposes = notice.Purposes.Where(purpose => Applies(row, notice, purpose)).Select(purpose => purpose.Id).ToArray();
                applicable.Add(new(row, ValueList<string>.Own(purposes), IsUnconditional(row)));
            }
        }

        return ValueList<ApplicableRight>.Own([.. applicable]);
    }

    /// <summary>Whether a notice gives a right: all do, some purpose does, or its automated decisions do, even without a purpose.</summary>
    internal static bool Gives(Notice notice, RightKind right) => Gives(notice, Of(right));

    /// <summary>The row of a right.</summary>
    internal static RightsRow Of(RightKind right)
    {
        foreach (var row in Rows.AsSpan())
        {
            if (row.Right == right)
            {
                return row;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(right), right, "No row has the right.");
    }

    /// <summary>Whether a row's right applies to a purpose.</summary>
    internal static bool Applies(RightsRow row, Notice notice, Purpose purpose) => row.Condition switch
    {
        RightsCondition.DirectMarketing => purpose.Activities.Has(ProcessingActivity.DirectMarketing),
        RightsCondition.AutomatedDecisions => HasAutomatedDecisions(notice),
        _ => IsUnconditional(row) || RestsOn(row, purpose),
    };

    private static bool Gives(Notice notice, RightsRow row)
    {
        if (IsUnconditional(row) || (row.Condition == RightsCondition.AutomatedDecisions && HasAutomatedDecisions(notice)))
        {
            return true;
        }

        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (Applies(row, notice, purpose))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnconditional(RightsRow row) => row.Condition == RightsCondition.None && row.Bases.Count == 0;

    private static bool HasAutomatedDecisions(Notice notice) => notice.AutomatedDecisions.State == DeclarationState.Some;

    private static bool RestsOn(RightsRow row, Purpose purpose)
    {
        foreach (var basis in purpose.LegalBases.AsSpan())
        {
            if (row.Bases.Has(basis.Kind)
                || (row.OnExplicitConsent && basis.SpecialCategoryGround == SpecialCategoryGround.ExplicitConsent))
            {
                return true;
            }
        }

        return false;
    }

    private static RightsRow Row(
        RightKind right, string article, LegalBasisKind[] bases, bool onExplicitConsent = false,
        RightsCondition condition = RightsCondition.None, LegalReference[]? limitations = null) => new()
        {
            Right = right,
            Article = Acts.Gdpr.At(article),
            Bases = bases,
            OnExplicitConsent = onExplicitConsent,
            Condition = condition,
            Limitations = limitations ?? [],
        };
}
