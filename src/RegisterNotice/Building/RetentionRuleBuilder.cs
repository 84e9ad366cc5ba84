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

    internal RetentionRuleBuilder For(Period period, RetentionStart? from) => Set(Part with { Period = period, StartsFrom = from });
}
