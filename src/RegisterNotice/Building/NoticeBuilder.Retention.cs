using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <content>How long data are kept.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Adds a rule on how long data are kept (Article 13(2)(a)), or goes on with the one of the same identifier.</summary>
    /// <param name="ruleId">The identifier, such as <c>vouchers</c>.</param>
    /// <param name="period">How long.</param>
    /// <param name="from">The event from which the period runs; null where the notice names none.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, Period period, RetentionStart? from, Action<RetentionRuleBuilder>? configure = null)
    {
        Guard.NotNull(period);
        return Rule(ruleId, part => part.For(period, from), configure);
    }

    /// <summary>
    /// Adds a rule that keeps data as long as an act says: the period, its start and the provision; or goes on with the one of the same identifier.
    /// </summary>
    /// <param name="ruleId">The identifier, such as <c>vouchers</c>.</param>
    /// <param name="period">The period, such as <see cref="StatutoryPeriods.AccountingVouchers"/>.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, StatutoryPeriod period, Action<RetentionRuleBuilder>? configure = null)
    {
        Guard.NotNull(period);
        return Rule(ruleId, part => part.For(period.Period, period.StartsFrom).Under(period.Provision), configure);
    }

    /// <summary>Adds a rule by a criterion where no period can be given (Article 13(2)(a)), or goes on with the one of the same identifier.</summary>
    /// <param name="ruleId">The identifier, such as <c>newsletter</c>.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, RetentionCriterion criterion, Action<RetentionRuleBuilder>? configure = null) =>
        Rule(ruleId, part => part.Until(criterion), configure);

    /// <summary>Adds a rule in words alone, or goes on with the one of the same identifier.</summary>
    /// <param name="ruleId">The identifier, such as <c>newsletter</c>.</param>
    /// <param name="words">The rule, in the builder's language.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, string words, Action<RetentionRuleBuilder>? configure = null)
    {
        Guard.NotNull(words);
        return Rule(ruleId, part => part.Description(words), configure);
    }

    /// <summary>Goes on with the rule of an identifier, or adds one, of which <paramref name="configure"/> then says how long.</summary>
    /// <param name="ruleId">The identifier, such as <c>newsletter</c>.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, Action<RetentionRuleBuilder> configure) => Rule(ruleId, Guard.NotNull(configure), null);

    private NoticeBuilder Rule(string ruleId, Action<RetentionRuleBuilder> first, Action<RetentionRuleBuilder>? configure)
    {
        retentionRules.Continue(Guard.NotNull(ruleId), Language, () => new(new() { Id = ruleId }, Language), part =>
        {
            first(part);
            configure?.Invoke(part);
        });
        return this;
    }
}
