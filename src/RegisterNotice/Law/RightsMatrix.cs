using static RegisterNotice.LegalBasisKind;

namespace RegisterNotice.Law;

/// <summary>Which rights of the data subject follow from which legal basis: GDPR Articles 7(3), 15-18, 20-22 and 77, a row each.</summary>
public static class RightsMatrix
{
    /// <summary>The rows, in the order in which notices state the rights.</summary>
    /// <remarks>
    /// Erasure needs a ground of Article 17(1). To the extent that a legal obligation or a public task makes the processing necessary there is none (Article
    /// 17(3)(b)); where they do not, erasure of what is no longer needed or was unlawful (Article 17(1)(a) and (d)) remains, and no notice is faulted for
    /// stating or omitting it. Portability covers what the data subject has given, processed by automated means. Objection to direct marketing, of which
    /// remarketing is a kind, is absolute and does not ask for the basis. To research and statistics one may object on any basis, unless they are necessary for
    /// a task of public interest (Article 21(6)); there Article 21(1) gives the right.
    /// </remarks>
    public static IReadOnlyList<RightsRow> Rows { get; } = ValueList<RightsRow>.Own(
    [
        Row(RightKind.Access, "15", []),
        Row(RightKind.Rectification, "16", []),
        Row(
            RightKind.Erasure,
            "17",
            [Consent, Contract, VitalInterests, LegitimateInterests],
            onExplicitConsent: true),
        Row(RightKind.Restriction, "18", []),
        Row(RightKind.Objection, "21(1)", [PublicTask, LegitimateInterests]),
        Row(RightKind.Objection, "21(6)", [], condition: RightsCondition.ResearchOrStatistics),
        Row(RightKind.ObjectionToDirectMarketing, "21(2)", [], condition: RightsCondition.DirectMarketing),
        Row(RightKind.Portability, "20", [Consent, Contract], onExplicitConsent: true),
        Row(RightKind.WithdrawConsent, "7(3)", [Consent], onExplicitConsent: true),
        Row(
            RightKind.NotSubjectToAutomatedDecision,
            "22(1)",
            [],
            condition: RightsCondition.AutomatedDecisions),
        Row(RightKind.Complaint, "77", []),
    ]);

    /// <summary>The rights that apply to a notice, in the order of the rows, each with the purposes that give it.</summary>
    /// <param name="notice">
    /// The notice. A purpose without a legal basis of its own rests on those of the register as a whole; where there are none either, it gives only what does
    /// not depend on a basis.
    /// </param>
    /// <returns>The rights; one that several rows give stands once, by the first of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IReadOnlyList<ApplicableRight> For(Notice notice)
    {
        Guard.NotNull(notice);
        var applicable = new List<ApplicableRight>(Rows.Count);
        foreach (var row in Rows)
        {
            if (Gives(notice, row) && !applicable.Exists(right => right.Right == row.Right))
            {
                var purposes = notice.Purposes
                    .Where(purpose => Applies(row.Right, notice, purpose))
                    .Select(purpose => purpose.Id)
                    .ToArray();
                applicable.Add(new(row, ValueList<string>.Own(purposes), IsUnconditional(row)));
            }
        }

        return ValueList<ApplicableRight>.Own([.. applicable]);
    }

    /// <summary>Whether a notice gives a right: all do, some purpose does, or its automated decisions do, even without a purpose.</summary>
    internal static bool Gives(Notice notice, RightKind right)
    {
        foreach (var row in Rows.AsSpan())
        {
            if (row.Right == right && Gives(notice, row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a notice gives a right by its legal bases, whatever else gives it: as Article 21(1) gives the right to object, and 21(6) does not.
    /// </summary>
    internal static bool GivesByBasis(Notice notice, RightKind right)
    {
        foreach (var row in Rows.AsSpan())
        {
            if (row.Right == right && row.Condition == RightsCondition.None && Gives(notice, row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a right applies to a purpose.</summary>
    internal static bool Applies(RightKind right, Notice notice, Purpose purpose)
    {
        foreach (var row in Rows.AsSpan())
        {
            if (row.Right == right && Applies(row, notice, purpose))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Applies(RightsRow row, Notice notice, Purpose purpose) => row.Condition switch
    {
        RightsCondition.DirectMarketing => Does(purpose, ProcessingActivity.DirectMarketing, ProcessingActivity.Remarketing),
        RightsCondition.ResearchOrStatistics => Does(purpose, ProcessingActivity.Research, ProcessingActivity.Statistics),
        RightsCondition.AutomatedDecisions => HasAutomatedDecisions(notice),
        _ => IsUnconditional(row) || RestsOn(row, notice.BasesOf(purpose)),
    };

    private static bool Does(Purpose purpose, ProcessingActivity activity, ProcessingActivity other) =>
        purpose.Activities.Has(activity) || purpose.Activities.Has(other);

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

        return row.Condition == RightsCondition.None && RestsOn(row, notice.LegalBases);
    }

    private static bool IsUnconditional(RightsRow row) => row.Condition == RightsCondition.None && row.Bases.Count == 0;

    private static bool HasAutomatedDecisions(Notice notice) => notice.AutomatedDecisions.State == DeclarationState.Some;

    private static bool RestsOn(RightsRow row, IReadOnlyList<LegalBasis> bases)
    {
        foreach (var basis in bases.AsSpan())
        {
            if (row.Bases.Has(basis.Kind)
                || (row.OnExplicitConsent && basis.SpecialCategory?.Ground == SpecialCategoryGround.ExplicitConsent))
            {
                return true;
            }
        }

        return false;
    }

    private static RightsRow Row(
        RightKind right, string article, LegalBasisKind[] bases, bool onExplicitConsent = false,
        RightsCondition condition = RightsCondition.None) => new()
        {
            Right = right,
            Article = Acts.Gdpr.At(article),
            Bases = bases,
            OnExplicitConsent = onExplicitConsent,
            Condition = condition,
            Limitations = [.. RightRestrictions.All.Where(row => row.Rights.Has(right)).Select(row => row.Provision)],
        };
}
