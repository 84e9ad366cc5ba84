using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="RetentionRule"/>.</summary>
public sealed class RetentionRuleBuilder : PartBuilder<RetentionRuleBuilder, RetentionRule>
{
    internal RetentionRuleBuilder(RetentionRule part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override RetentionRuleBuilder Self => this;

    /// <summary>Sets the rule in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public RetentionRuleBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Says which data the rule covers.</summary>
    /// <param name="categoryIds">Identifiers of data categories; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public RetentionRuleBuilder Of(params string[] categoryIds) =>
        Set(Part with { CategoryIds = [.. Part.CategoryIds, .. Guard.NoNulls(categoryIds)] });

    /// <summary>Names the act that lays the period down.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>: chapter 2, section 10 is <c>2:10</c>.</param>
    public RetentionRuleBuilder Under(Act act, string? provision = null) => Under(Guard.NotNull(act).At(provision));

    /// <summary>Names the provision that lays the period down.</summary>
    /// <param name="reference">The provision, as the notice cites it.</param>
    public RetentionRuleBuilder Under(LegalReference reference) => Set(Part with { Reference = Guard.NotNull(reference) });

    /// <summary>Says how often the need to keep the data is reviewed.</summary>
    /// <param name="interval">The time between reviews.</param>
    public RetentionRuleBuilder ReviewEvery(Period interval) => Set(Part with { ReviewEvery = Guard.NotNull(interval) });

    /// <summary>Says until when the data are kept before the period begins, such as until the relationship ends.</summary>
    /// <param name="criterion">The criterion.</param>
    public RetentionRuleBuilder Until(RetentionCriterion criterion) => Set(Part with { Criterion = criterion });

    /// <summary>Says for which purposes the rule keeps the data, where it is not for all.</summary>
    /// <param name="purposeIds">Identifiers of purposes; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public RetentionRuleBuilder ForPurposes(params string[] purposeIds) =>
        Set(Part with { PurposeIds = [.. Part.PurposeIds, .. Guard.NoNulls(purposeIds)] });

    /// <summary>Says from which event the period runs, where it is none of <see cref="RetentionStart"/>.</summary>
    /// <param name="words">What stands behind the period, in the builder's language: "vesimittarin vaihtamisesta", "from the replacement of the water
    /// meter".</param>
    public RetentionRuleBuilder From(string words) =>
        Set(Part with { StartsFrom = RetentionStart.Other, StartDescription = Add(Part.StartDescription, words) });

    /// <summary>Says when the rule decides, such as "jos hakija valitaan tehtävään".</summary>
    /// <param name="words">The condition, in the builder's language.</param>
    public RetentionRuleBuilder If(string words) => Set(Part with { Condition = Add(Part.Condition, words) });

    /// <summary>
    /// Adds a period beside those that the rule has; <see cref="Longest"/> and <see cref="Earliest"/> say which decides. Of a period that was added before with
    /// a condition, gives the condition in the builder's language.
    /// </summary>
    /// <param name="period">How long.</param>
    /// <param name="from">The event from which the period runs; null where the notice names none.</param>
    /// <param name="condition">When this period decides, in the builder's language.</param>
    public RetentionRuleBuilder Or(Period period, RetentionStart? from, string? condition = null)
    {
        Guard.NotNull(period);
        var periods = Part.Periods.ToArray();
        var index = condition is null
            ? -1
            : Array.FindIndex(
                periods,
                it => it.Period.Equals(period)
                    && it.StartsFrom == from
                    && it.Condition is { } known
                    && known[Language] is null);
        if (index < 0)
        {
            return Or(new() { Period = period, StartsFrom = from, Condition = condition is null ? null : Add(null, condition) });
        }

        periods[index] = periods[index] with { Condition = Add(periods[index].Condition, condition!) };
        return Set(Part with { Periods = periods });
    }

    /// <summary>Adds a period beside those that the rule has.</summary>
    /// <param name="period">The period.</param>
    public RetentionRuleBuilder Or(RetentionPeriod period) => Set(Part with { Periods = [.. Part.Periods, Guard.NotNull(period)] });

    /// <summary>Says that of several periods the one decides that ends last.</summary>
    public RetentionRuleBuilder Longest() => Set(Part with { Combination = PeriodCombination.Longest });

    /// <summary>Says that of several periods the one decides that ends first.</summary>
    public RetentionRuleBuilder Earliest() => Set(Part with { Combination = PeriodCombination.Earliest });

    /// <summary>Says how long the data are kept at the least.</summary>
    /// <param name="period">The period.</param>
    public RetentionRuleBuilder AtLeast(Period period) => Set(Part with { Minimum = Guard.NotNull(period) });

    /// <summary>Says how long the data are kept at the most.</summary>
    /// <param name="period">The period.</param>
    public RetentionRuleBuilder AtMost(Period period) => Set(Part with { Maximum = Guard.NotNull(period) });

    /// <summary>Says where the records schedule or the decision on permanent preservation can be read.</summary>
    /// <param name="words">Where, or how to ask for it, in the builder's language.</param>
    public RetentionRuleBuilder AvailableFrom(string words) => Set(Part with { AvailableFrom = Add(Part.AvailableFrom, words) });

    internal RetentionRuleBuilder For(Period period, RetentionStart? from) => Set(Part with { Period = period, StartsFrom = from });
}
