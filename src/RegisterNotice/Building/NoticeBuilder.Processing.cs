using NodaTime;

namespace RegisterNotice;

/// <content>What is processed, why, from where and for how long.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Adds a purpose (Article 13(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="purposeId">The identifier, such as <c>orders</c>.</param>
    /// <param name="description">The purpose, in the builder's language.</param>
    /// <param name="configure">Says on which basis it rests and more.</param>
    public NoticeBuilder Purpose(string purposeId, string description, Action<PurposeBuilder>? configure = null)
    {
        Part(purposes, part => part.Id == purposeId, () => new(purposeId, Language), part =>
        {
            part.Description(description);
            configure?.Invoke(part);
        });
        return this;
    }

    /// <summary>Adds a group of data subjects (Article 30(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="groupId">The identifier, such as <c>customers</c>.</param>
    /// <param name="name">What the group is called, in the builder's language.</param>
    /// <param name="description">Who belongs to it, in the builder's language.</param>
    public NoticeBuilder DataSubjects(string groupId, string name, string? description = null)
    {
        Part(dataSubjects, part => part.Id == groupId, () => new(groupId, Language), part =>
        {
            part.Name(name);
            if (description is not null)
            {
                part.Description(description);
            }
        });
        return this;
    }

    /// <summary>Adds a category of data (Articles 14(1)(d) and 30(1)(c)), or goes on with the one of the same identifier.</summary>
    /// <param name="categoryId">The identifier, such as <c>identity</c>.</param>
    /// <param name="name">What the category is called, in the builder's language.</param>
    /// <param name="configure">Lists the data and says more.</param>
    public NoticeBuilder Data(string categoryId, string name, Action<DataCategoryBuilder>? configure = null)
    {
        Part(dataCategories, part => part.Id == categoryId, () => new(categoryId, Language), part =>
        {
            part.Name(name);
            configure?.Invoke(part);
        });
        return this;
    }

    /// <summary>Says that data come from the data subject.</summary>
    /// <param name="description">On which occasions, in the builder's language.</param>
    /// <param name="configure">Says more of the source.</param>
    public NoticeBuilder FromDataSubject(string? description = null, Action<SourceBuilder>? configure = null) => From(SourceKind.DataSubject, description, configure);

    /// <summary>Says that data are recorded from the use of a service or a website.</summary>
    /// <param name="description">From which use, in the builder's language.</param>
    /// <param name="configure">Says more of the source.</param>
    public NoticeBuilder FromServiceUse(string? description = null, Action<SourceBuilder>? configure = null) => From(SourceKind.ServiceUse, description, configure);

    /// <summary>Adds a source of data (Article 14(2)(f)).</summary>
    /// <param name="kind">The kind of source.</param>
    /// <param name="description">The source in words, in the builder's language.</param>
    /// <param name="configure">Names the source and says more.</param>
    public NoticeBuilder From(SourceKind kind, string? description = null, Action<SourceBuilder>? configure = null)
    {
        var builder = new SourceBuilder(kind, Language);
        if (description is not null)
        {
            builder.Description(description);
        }

        configure?.Invoke(builder);
        sources.Add(builder);
        return this;
    }

    /// <summary>Adds a rule on how long data are kept (Article 13(2)(a)), or goes on with the one of the same identifier.</summary>
    /// <param name="ruleId">The identifier, such as <c>vouchers</c>.</param>
    /// <param name="period">How long.</param>
    /// <param name="from">The event from which the period runs; null where the notice names none.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, Period period, RetentionStart? from, Action<RetentionRuleBuilder>? configure = null)
    {
        Guard.NotNull(period);
        Part(retentionRules, part => part.Id == ruleId, () => new(ruleId, Language), part =>
        {
            (part.Period, part.Start) = (period, from);
            configure?.Invoke(part);
        });
        return this;
    }

    /// <summary>Adds a rule by a criterion where no period can be given (Article 13(2)(a)), or goes on with the one of the same identifier.</summary>
    /// <param name="ruleId">The identifier, such as <c>newsletter</c>.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, RetentionCriterion criterion, Action<RetentionRuleBuilder>? configure = null)
    {
        Part(retentionRules, part => part.Id == ruleId, () => new(ruleId, Language), part =>
        {
            part.Until(criterion);
            configure?.Invoke(part);
        });
        return this;
    }

    /// <summary>Adds a rule in words alone, or goes on with the one of the same identifier.</summary>
    /// <param name="ruleId">The identifier, such as <c>newsletter</c>.</param>
    /// <param name="words">The rule, in the builder's language.</param>
    /// <param name="configure">Says which data and more.</param>
    public NoticeBuilder Keep(string ruleId, string words, Action<RetentionRuleBuilder>? configure = null)
    {
        Part(retentionRules, part => part.Id == ruleId, () => new(ruleId, Language), part =>
        {
            part.Description(words);
            configure?.Invoke(part);
        });
        return this;
    }

    /// <summary>Adds a security measure (Article 32(1)).</summary>
    /// <param name="kind">The kind of measure.</param>
    /// <param name="description">The measure, in the builder's language.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder ProtectedBy(SecurityMeasureKind kind, string? description = null, Action<SecurityMeasureBuilder>? configure = null)
    {
        var builder = new SecurityMeasureBuilder(kind, Language);
        if (description is not null)
        {
            builder.Description(description);
        }

        configure?.Invoke(builder);
        security.Add(builder);
        return this;
    }

    /// <summary>Says that decisions are made by automated means alone (Articles 13(2)(f) and 22).</summary>
    /// <param name="configure">Says by which logic and with what consequences.</param>
    public NoticeBuilder AutomatedDecisions(Action<AutomatedDecisionsBuilder> configure)
    {
        automatedDecisions = new(DeclarationState.Some, null, Language);
        Guard.NotNull(configure)(automatedDecisions);
        return this;
    }

    /// <summary>Says that there are no decisions by automated means alone.</summary>
    /// <param name="profiling">Whether data are used for profiling; null to leave that unsaid.</param>
    /// <param name="configure">Says more.</param>
    public NoticeBuilder NoAutomatedDecisions(bool? profiling = false, Action<AutomatedDecisionsBuilder>? configure = null)
    {
        automatedDecisions = new(DeclarationState.None, profiling, Language);
        configure?.Invoke(automatedDecisions);
        return this;
    }

    /// <summary>Says that cookies are used (Act 917/2014, section 205), or goes on with what was said of them.</summary>
    /// <param name="configure">Says which and how consent is asked for.</param>
    public NoticeBuilder Cookies(Action<CookiesBuilder> configure)
    {
        cookies ??= new(DeclarationState.Some, Language);
        cookies.In(Language.Value, Guard.NotNull(configure));
        return this;
    }

    /// <summary>Says that no cookies are used.</summary>
    /// <param name="statement">The sentence that says so, in the builder's language.</param>
    public NoticeBuilder NoCookies(string? statement = null)
    {
        cookies = new(DeclarationState.None, Language);
        if (statement is not null)
        {
            cookies.Description(statement);
        }

        return this;
    }
}
