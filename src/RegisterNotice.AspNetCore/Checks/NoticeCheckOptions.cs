using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>How an endpoint reads and judges the notices that are sent to it.</summary>
public sealed record NoticeCheckOptions
{
    private const int UsualBytes = 1_000_000;

    /// <summary>The options that are used where none are given.</summary>
    public static NoticeCheckOptions Default { get; } = new();

    /// <summary>
    /// Strictness and limits of reading; unless set otherwise those of <see cref="NoticeReadOptions.Default"/>, but for a million bytes. Its language is not
    /// used: the request chooses it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NoticeReadOptions Reading { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new() { MaxBytes = UsualBytes };

    /// <summary>
    /// Rules, day, source of time and suppressions. Its language is not used: the request chooses it. Where it names neither a day nor a
    /// <see cref="NoticeValidationOptions.TimeProvider"/>, the host's <see cref="TimeProvider"/> tells today in Finland.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NoticeValidationOptions Validation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = NoticeValidationOptions.Default;

    /// <summary>
    /// Whether a request may name another day by the query <c>?asOf=2027-01-01</c>, and the rules by <c>?rules=</c> with a name of <see cref="RuleSets"/>; it
    /// may unless set otherwise. The answer is for whoever asks, and costs the same whatever the day.
    /// </summary>
    public bool AllowQuery { get; init; } = true;

    /// <summary>
    /// The sets of rules that a request can choose by name, in any case; unless set otherwise <c>information</c>, <c>record</c>, <c>processor</c>,
    /// <c>personalDataAct</c>, <c>recommended</c> (with <c>information</c>) and <c>all</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">Two names differ in case alone.</exception>
    public IReadOnlyDictionary<string, NoticeRuleSet> RuleSets
    {
        get;
        init => field = new Dictionary<string, NoticeRuleSet>(value ?? throw new ArgumentNullException(nameof(value)), StringComparer.OrdinalIgnoreCase);
    } = new Dictionary<string, NoticeRuleSet>(StringComparer.OrdinalIgnoreCase)
    {
        ["information"] = NoticeRuleSet.Information,
        ["record"] = NoticeRuleSet.RecordOfProcessing,
        ["processor"] = NoticeRuleSet.ProcessorRecord,
        ["personalDataAct"] = NoticeRuleSet.PersonalDataAct,
        ["recommended"] = NoticeRuleSet.Information.With(NoticeRuleSet.Recommended),
        ["all"] = NoticeRuleSet.All,
    };
}
