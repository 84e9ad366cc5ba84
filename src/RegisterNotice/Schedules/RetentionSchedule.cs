using NodaTime;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Schedules;

/// <summary>Reckons from a notice until when data are kept (Articles 5(1)(e) and 17(1)(a)).</summary>
/// <remarks>
/// Immutable, for any number of threads. Days are counted as the Act on Calculating Statutory Periods (150/1930) has it. Where several rules cover the same
/// data the one that ends last decides, and none does while the end of one of them is not known: what an act requires is not erased because another rule would
/// allow it.
/// </remarks>
public sealed class RetentionSchedule
{
    private readonly Notice notice;
    private readonly Lazy<RuleIndex> index;

    private RetentionSchedule(Notice notice) => (this.notice, index) = (notice, new(() => new(notice)));

    /// <summary>The schedule of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static RetentionSchedule Of(Notice notice) => new(Guard.NotNull(notice));

    /// <summary>Until when the data of a category are kept.</summary>
    /// <param name="categoryId">The identifier of the category.</param>
    /// <param name="events">What the host knows; nothing unless given.</param>
    /// <returns>The day, or why it cannot be said; <see cref="RetentionState.NoRule"/> of a category that the notice does not have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="categoryId"/> is null.</exception>
    public RetentionDue ForCategory(string categoryId, RetentionEvents? events = null)
    {
        Guard.NotNull(categoryId);
        return !index.Value.HasCategory(categoryId)
            ? new() { State = RetentionState.NoRule }
            : Held(hold => hold.Covers(categoryId), Latest(PlacedRulesOf(categoryId), events ?? RetentionEvents.None), events);
    }

    /// <summary>Until when data are kept for a purpose: by the rules that name the purpose, else by those of the data that serve it.</summary>
    /// <param name="purposeId">The identifier of the purpose.</param>
    /// <param name="events">What the host knows; nothing unless given.</param>
    /// <returns>The day on which the last of the data is no longer kept, or why it cannot be said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purposeId"/> is null.</exception>
    public RetentionDue ForPurpose(string purposeId, RetentionEvents? events = null)
    {
        Guard.NotNull(purposeId);
        if (!notice.Purposes.Any(purpose => purpose.Id == purposeId))
        {
            return new() { State = RetentionState.NoRule };
        }

        var known = events ?? RetentionEvents.None;
        var own = Where(rule => rule.PurposeIds.Contains(purposeId)).ToList();
        if (own.Count > 0)
        {
            return Held(
                hold => hold.CategoryIds.Count == 0 || own.Exists(it => it.Rule.CategoryIds.Any(hold.Covers)), Latest(own, known), known);
        }

        var dues = notice.DataCategories
            .Where(category => category.PurposeIds.Count == 0 || category.PurposeIds.Contains(purposeId))
            .Select(category => ForCategory(category.Id, known))
            .ToList();
        return dues.Count == 0 ? Latest(Where(rule => rule.CategoryIds.Count == 0), known) : LatestOf(dues);
    }

    /// <summary>Until when a rule keeps data.</summary>
    /// <param name="ruleId">The identifier of the rule.</param>
    /// <param name="events">What the host knows; nothing unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public RetentionDue ForRule(string ruleId, RetentionEvents? events = null)
    {
        Guard.NotNull(ruleId);
        return Latest(Where(rule => rule.Id == ruleId).Take(1), events ?? RetentionEvents.None);
    }

    /// <summary>The first day on which the data of a category are no longer kept; null where that cannot be said.</summary>
    /// <param name="categoryId">The identifier of the category.</param>
    /// <param name="events">What the host knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="categoryId"/> is null.</exception>
    public LocalDate? DueOn(string categoryId, RetentionEvents events) => ForCategory(categoryId, events).DueOn;

    /// <summary>Whether the data of a category are still to be kept on a day; null where that cannot be said.</summary>
    /// <param name="categoryId">The identifier of the category.</param>
    /// <param name="events">What the host knows.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="categoryId"/> is null.</exception>
    public bool? StillNeeded(string categoryId, RetentionEvents events, LocalDate day) => ForCategory(categoryId, events).StillNeeded(day);

    /// <summary>The rules that cover a category: those that name it, and those that name none.</summary>
    internal IEnumerable<RetentionRule> RulesOf(string categoryId) => index.Value.RulesOf(categoryId).Select(i => notice.RetentionRules[i]);

    private static RetentionDue Held(Func<RetentionHold, bool> covers, RetentionDue due, RetentionEvents? events)
    {
        var holds = events?.Holds.Where(covers).ToList() ?? [];
        if (holds.Count == 0 || due.State == RetentionState.Permanent)
        {
            return due;
        }

        if (holds.Find(hold => hold.Until is null) is { } open)
        {
            return due with { State = RetentionState.OnHold, Hold = open, NotBefore = due.DueOn ?? due.NotBefore, LastDay = null };
        }

        var last = holds.OrderByDescending(hold => hold.Until).First();
        return due.State == RetentionState.Due && due.LastDay < last.Until
            ? due with { LastDay = last.Until, Hold = last, IsClamped = false }
            : due;
    }

    private IEnumerable<(RetentionRule Rule, JsonPointer Place)> PlacedRulesOf(string categoryId) =>
        index.Value.RulesOf(categoryId).Select(i => (notice.RetentionRules[i], (JsonPointer)Place.Of(NoticeShape.RetentionRules, i)));

    private IEnumerable<(RetentionRule Rule, JsonPointer Place)> Where(Func<RetentionRule, bool> wanted)
    {
        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            if (wanted(notice.RetentionRules[i]))
            {
                yield return (notice.RetentionRules[i], Place.Of(NoticeShape.RetentionRules, i));
            }
        }
    }

    private static RetentionDue Latest(IEnumerable<(RetentionRule Rule, JsonPointer Place)> rules, RetentionEvents events) =>
        LatestOf([.. rules.Select(it => RuleEnd.Of(it.Rule, events) with { Rules = [it.Place] })]);

    // What is kept for ever outlasts all; what is not known may outlast what is.
    private static RetentionDue LatestOf(List<RetentionDue> dues)
    {
        if (dues.Count < 2)
        {
            return dues.Count == 0 ? new() { State = RetentionState.NoRule } : dues[0];
        }

        var deciding = dues.Find(due => due.State == RetentionState.Permanent)
            ?? dues.Find(due => due.State != RetentionState.Due)
            ?? dues.OrderByDescending(due => due.LastDay).First();
        var known = dues.Max(due => due.DueOn ?? due.NotBefore);
        return deciding with
        {
            NotBefore = deciding.State is RetentionState.Due or RetentionState.Permanent ? deciding.NotBefore : known,
            NotAfter = dues.All(due => due.State == RetentionState.Due || due.NotAfter is not null) && deciding.State != RetentionState.Due
                ? dues.Max(due => due.NotAfter ?? due.LastDay)
                : null,
            Rules = [.. deciding.Rules, .. dues.Where(due => due != deciding).SelectMany(due => due.Rules)],
        };
    }
}
