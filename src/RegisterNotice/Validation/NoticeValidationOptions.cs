using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>By which rules, as of which day and in which language a notice is judged.</summary>
public sealed record NoticeValidationOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static NoticeValidationOptions Default { get; } = new();

    /// <summary>The rules: <see cref="NoticeRuleSet.Information"/> unless set otherwise.</summary>
    public NoticeRuleSet RuleSet { get; init => field = Guard.NotNull(value); } = NoticeRuleSet.Information;

    /// <summary>The day whose law applies; null for today in Finland, by <see cref="Clock"/>.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What tells the time where <see cref="AsOf"/> is not set: the system's clock unless set otherwise.</summary>
    public IClock Clock { get; init => field = Guard.NotNull(value); } = SystemClock.Instance;

    /// <summary>The language of messages: Finnish unless set otherwise. Every finding can be told in the others too.</summary>
    public LanguageTag Language { get; init => field = Guard.NotNull(value); } = LanguageTag.Finnish;

    /// <summary>Findings that are not acted upon, each with its reason; the first that covers a finding decides. None unless set otherwise.</summary>
    public IReadOnlyList<FindingSuppression> Suppressions { get; init => field = ValueList.From(value); } = ValueList<FindingSuppression>.Empty;
}
