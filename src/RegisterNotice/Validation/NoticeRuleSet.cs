using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Validation;

/// <summary>The rules by which notices are judged. Immutable: every change gives a new set.</summary>
public sealed class NoticeRuleSet
{
    private readonly RuleSetEntry[] entries;
    private readonly Lazy<RuleTimeline> timeline;

    private NoticeRuleSet(RuleSetEntry[] entries)
    {
        this.entries = entries;
        timeline = new(() => new(entries));
        Rules = ValueList<NoticeRule>.Own([.. entries.Select(entry => entry.Rule)]);
        IsOwn = entries.All(entry => entry.Rule.IsOwn);
    }

    /// <summary>
    /// What data subjects must be told: GDPR Articles 13 and 14 and the Finnish acts beside them; before 25 May 2018 the Personal Data Act. The set that is
    /// used where none is given.
    /// </summary>
    public static NoticeRuleSet Information { get; } = new(Standing(ground => ground.Set switch
    {
        RuleSetName.Information or RuleSetName.ProcessorRecord => ground,
        RuleSetName.PersonalDataAct => ground with { InForceUntil = Acts.Gdpr.InForceFrom },
        _ => null,
    }));

    /// <summary>The record of processing activities: GDPR Article 30.</summary>
    public static NoticeRuleSet RecordOfProcessing { get; } = new(Standing(ground =>
        ground.Set is RuleSetName.RecordOfProcessing or RuleSetName.ProcessorRecord ? ground : null));

    /// <summary>
    /// The record of a processor: GDPR Article 30(2). <see cref="Information"/>, <see cref="RecordOfProcessing"/> and <see cref="All"/> hold its rules too, so
    /// that a notice of processors is judged by them, and by nothing that binds controllers, whichever is asked for.
    /// </summary>
    public static NoticeRuleSet ProcessorRecord { get; } = Of(RuleSetName.ProcessorRecord);

    /// <summary>The Personal Data Act (523/1999), in force until the end of 2018.</summary>
    public static NoticeRuleSet PersonalDataAct { get; } = Of(RuleSetName.PersonalDataAct);

    /// <summary>Good practice beyond the duties.</summary>
    public static NoticeRuleSet Recommended { get; } = Of(RuleSetName.Recommended);

    /// <summary>All rules on all their grounds.</summary>
    public static NoticeRuleSet All { get; } = new(Standing(ground => ground));

    /// <summary>No rules: where a host begins that wants its own alone.</summary>
    public static NoticeRuleSet Empty { get; } = new([]);

    /// <summary>The rules in the order in which they are checked.</summary>
    public IReadOnlyList<NoticeRule> Rules { get; }

    /// <summary>Whether all rules are the library's.</summary>
    internal bool IsOwn { get; }

    /// <summary>The rules that hold on a day, in the order in which they are checked.</summary>
    /// <param name="day">The day.</param>
    /// <param name="ofProcessor">Whether the notice is of a processor, whom other rules bind than controllers.</param>
    internal ReadOnlySpan<CheckInForce> On(LocalDate day, bool ofProcessor) => timeline.Value.On(day, ofProcessor);

    /// <summary>Whether the set has a rule with a code.</summary>
    /// <param name="code">The code, such as <c>RN2006</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool Contains(string code) => IndexOf(Guard.NotNull(code)) >= 0;

    /// <summary>The set with a host's own rule added, which is checked last.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has a rule with the same code.</exception>
    public NoticeRuleSet With(NoticeRule rule) => IndexOf(Guard.NotNull(rule).Code) < 0
        ? new([.. entries, new(rule, rule.Grounds)])
        : throw new ArgumentException($"The set has a rule {rule.Code} already. Give the rule a code of its own.", nameof(rule));

    /// <summary>The set with the rules of another added; a rule that both have stands on the grounds of both.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public NoticeRuleSet With(NoticeRuleSet other)
    {
        var joined = entries.ToList();
        foreach (var entry in Guard.NotNull(other).entries)
        {
            var index = IndexOf(entry.Rule.Code);
            if (index < 0)
            {
                joined.Add(entry);
            }
            else
            {
                joined[index] = joined[index].Join(entry);
            }
        }

        return new([.. joined.OrderBy(entry => NoticeRules.IndexOf(entry.Rule))]);
    }

    /// <summary>The set without a rule.</summary>
    /// <param name="code">The rule's code, such as <c>RN2006</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no rule with the code.</exception>
    public NoticeRuleSet Without(string code)
    {
        var index = Existing(code);
        return new([.. entries.Take(index), .. entries.Skip(index + 1)]);
    }

    /// <summary>The set with a rule's severity changed.</summary>
    /// <param name="code">The rule's code, such as <c>RN2006</c>.</param>
    /// <param name="severity">The severity that its findings get.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no rule with the code.</exception>
    public NoticeRuleSet WithSeverity(string code, Severity severity)
    {
        var index = Existing(code);
        return new([.. entries.Take(index), entries[index].WithSeverity(severity), .. entries.Skip(index + 1)]);
    }

    private static NoticeRuleSet Of(RuleSetName name) => new(Standing(ground => ground.Set == name ? ground : null));

    private static RuleSetEntry[] Standing(Func<RuleGround, RuleGround?> choose) =>
    [
        .. from rule in NoticeRules.All
           let grounds = rule.Grounds.Select(choose).OfType<RuleGround>().ToArray()
           where grounds.Length > 0
           select new RuleSetEntry(rule, grounds),
    ];

    private int IndexOf(string code) => Array.FindIndex(entries, entry => entry.Rule.Code == code);

    private int Existing(string code) => IndexOf(Guard.NotNull(code)) is >= 0 and var index
        ? index
        : throw new ArgumentException(
            $"The set has no rule {code}. It has: {string.Join(", ", Rules.Select(rule => rule.Code))}.",
            nameof(code));
}
