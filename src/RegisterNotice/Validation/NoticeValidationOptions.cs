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

#if NET
    /// <summary>The host's own source of time, in place of <see cref="Clock"/>; null where there is none.</summary>
    /// <remarks>
    /// In .NET 8 and later alone: on netstandard2.0 the type stands in a package of its own, and the library depends on NodaTime and nothing more.
    /// </remarks>
    public TimeProvider? TimeProvider { get; init; }
#endif

    /// <summary>
    /// The language of messages; null for the notice's own: the first of its languages that is Finnish, Swedish or English (in any region, such as
    /// <c>sv-FI</c>), of a notice that names none the language of its texts, English where that is none of the three. Every finding can be told in the others
    /// too.
    /// </summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Findings that are not acted upon, each with its reason; the first that covers a finding decides. None unless set otherwise.</summary>
    public IReadOnlyList<FindingSuppression> Suppressions
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<FindingSuppression>.Empty;

    /// <summary>The day whose law applies.</summary>
    internal LocalDate Day => AsOf ?? Now.InZone(Finland.Value).Date;

    private static Lazy<DateTimeZone> Finland { get; } = new(() => DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);

#if NET
    private Instant Now => TimeProvider is { } host ? Instant.FromDateTimeOffset(host.GetUtcNow()) : Clock.GetCurrentInstant();
#else
    private Instant Now => Clock.GetCurrentInstant();
#endif
}
