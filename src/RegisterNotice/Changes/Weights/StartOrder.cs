using static RegisterNotice.RetentionStart;

namespace RegisterNotice.Changes.Weights;

/// <summary>Which of two events, from which a period may run, comes later; most cannot be told.</summary>
internal static class StartOrder
{
    /// <summary>The events that come after another one, for whomever.</summary>
    private static readonly Dictionary<RetentionStart, RetentionStart[]> Later = new()
    {
        [Collection] =
        [
            EndOfCalendarYear, Transaction, LastActivity, EndOfContract, EndOfRelationship, EndOfMembership, EndOfEmployment,
            EndOfRecruitment, EndOfEvent,
            EndOfCase, WithdrawalOfConsent, EndOfCare, DecisionNotified, EndOfSchoolYear, Death,
        ],
        [Birth] = [Collection, Death],
        [EndOfCare] = [Death],
        [Transaction] = [LastActivity, EndOfContract, EndOfRelationship, EndOfMembership, EndOfEmployment],
        [LastActivity] = [EndOfContract, EndOfRelationship, EndOfMembership, EndOfEmployment],
        [EndOfFinancialYear] = [EndOfYearOfFinancialYear],
    };

    /// <summary>Whether one event is the other, or comes before it.</summary>
    public static bool IsNotLater(RetentionStart? one, RetentionStart? other) =>
        one == other || (one is { } first && other is { } second && IsBefore(first, second));

    /// <summary>Whether one event comes before the other.</summary>
    public static bool IsBefore(RetentionStart one, RetentionStart other) =>
        Later.TryGetValue(one, out var later) && Array.IndexOf(later, other) >= 0;
}
