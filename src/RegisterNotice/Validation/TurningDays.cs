using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Rules;

namespace RegisterNotice.Validation;

/// <summary>The days on which the answer of the library's rules to a notice may become another: between two of them it is the same.</summary>
internal static class TurningDays
{
    private static readonly Lazy<LocalDate[]> OfLaw = new(static () =>
    [
        .. LegalEvents.All.Select(static it => it.Day)
            .Concat(NoticeRules.All.SelectMany(static rule => rule.Grounds).SelectMany(static ground => Both(ground.InForceFrom, ground.InForceUntil)))
            .Append(InvalidInstruments.OlderClauses.InvalidFrom)
            .Concat(FormerAuthorityContacts.All.Select(static it => it.Until))
            .Append(EuropeanEconomicArea.EndOfBritishTransition)
            .Distinct()
            .OrderBy(static day => day),
    ]);

    /// <summary>The first of them after a day; null where none is known.</summary>
    public static LocalDate? Next(Notice notice, LocalDate after)
    {
        LocalDate? next = null;
        foreach (var day in OfLaw.Value)
        {
            if (day > after)
            {
                next = day;
                break;
            }
        }

        Take(ref next, notice.DraftedOn, after);
        Take(ref next, notice.UpdatedOn, after);
        foreach (var version in notice.LanguageVersions.AsSpan())
        {
            Take(ref next, version.UpdatedOn, after);
        }

        Take(ref next, ReviewRules.OverdueFrom(notice), after);
        return next;
    }

    private static void Take(ref LocalDate? next, LocalDate? day, LocalDate after)
    {
        if (day > after && !(next <= day))
        {
            next = day;
        }
    }

    private static IEnumerable<LocalDate> Both(LocalDate? from, LocalDate? until) => new[] { from, until }.OfType<LocalDate>();
}
