using NodaTime;

namespace RegisterNotice.Law;

/// <summary>
/// The days on which the law changes: the dates of <see cref="Acts"/>, of <see cref="AdequacyDecisions"/> and of bodies that were renamed, in one row.
/// </summary>
public static class LegalEvents
{
    /// <summary>All of them, by day.</summary>
    public static IReadOnlyList<LegalEvent> All { get; } =
        ValueList<LegalEvent>.Own([.. OfActs().Concat(OfDecisions()).Concat(OfBodies()).OrderBy(it => it.Day)]);

    /// <summary>Those of some days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public static IReadOnlyList<LegalEvent> Between(LocalDate from, LocalDate to) =>
        ValueList<LegalEvent>.Own([.. All.Where(it => it.Day >= from && it.Day <= to)]);

    private static IEnumerable<LegalEvent> OfActs()
    {
        foreach (var act in Acts.All)
        {
            if (act.InForceFrom is { } from)
            {
                yield return new() { Day = from, Kind = LegalEventKind.ActInForce, Act = act };
            }

            if (act.InForceUntil is { } until)
            {
                yield return new()
                {
                    Day = until,
                    Kind = LegalEventKind.ActNotInForce,
                    Act = act,
                    Successor = Acts.Find(act.Successor)?.Name,
                };
            }
        }
    }

    private static IEnumerable<LegalEvent> OfDecisions()
    {
        foreach (var decision in AdequacyDecisions.All)
        {
            yield return new() { Day = decision.InForceFrom, Kind = LegalEventKind.DecisionInForce, Decision = decision };
            if (decision.InForceUntil is { } until)
            {
                yield return new() { Day = until, Kind = LegalEventKind.DecisionNotInForce, Decision = decision };
            }
        }
    }

    private static IEnumerable<LegalEvent> OfBodies() => RenamedBodies.All.Select(body =>
        new LegalEvent { Day = body.From, Kind = LegalEventKind.BodyReplaced, Body = body.Name, Successor = body.Successor });
}
