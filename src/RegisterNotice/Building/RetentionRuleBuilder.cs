using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="RetentionRule"/>.</summary>
public sealed class RetentionRuleBuilder : PartBuilder<RetentionRuleBuilder>
{
    private readonly List<string> categories = [];
    private LocalizedText? description;
    private LegalReference? reference;
    private Period? review;

    internal RetentionRuleBuilder(string id, LanguageTag language)
        : base(language) => Id = Guard.NotNull(id);

    internal string Id { get; }

    internal Period? Period { get; set; }

    internal RetentionStart? Start { get; set; }

    internal RetentionCriterion? Criterion { get; set; }

    private protected override RetentionRuleBuilder Self => this;

    /// <summary>Sets the rule in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public RetentionRuleBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    /// <summary>Says which data the rule covers.</summary>
    /// <param name="categoryIds">Identifiers of data categories.</param>
    public RetentionRuleBuilder Of(params string[] categoryIds)
    {
        categories.AddRange(Guard.NotNull(categoryIds));
        return this;
    }

    /// <summary>Names the act that lays the period down.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>: chapter 2, section 10 is <c>2:10</c>.</param>
    public RetentionRuleBuilder Under(Act act, string? provision = null)
    {
        reference = Guard.NotNull(act).At(provision);
        return this;
    }

    /// <summary>Says how often the need to keep the data is reviewed.</summary>
    /// <param name="interval">The time between reviews.</param>
    public RetentionRuleBuilder ReviewEvery(Period interval)
    {
        review = Guard.NotNull(interval);
        return this;
    }

    /// <summary>Says until when the data are kept before the period begins, such as until the relationship ends.</summary>
    /// <param name="criterion">The criterion.</param>
    public RetentionRuleBuilder Until(RetentionCriterion criterion)
    {
        Criterion = criterion;
        return this;
    }

    internal RetentionRule Build(BuildCheck check, string pointer)
    {
        check.Text($"{pointer}/id", Id);
        var says = Period is not null || Criterion is not null || description is not null || reference is not null || review is not null;
        check.That(pointer, says, "The rule says nothing: give it a period, a criterion, words or an act.");
        return new() { Id = Id, Categories = categories, Period = Period, StartsFrom = Start, Criterion = Criterion, Description = description, Reference = reference, ReviewEvery = review };
    }
}
