using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>
/// The rules of a set as they hold from day to day. The law changes on a few days only: between two of them the answer is the same, and is worked out once.
/// </summary>
internal sealed class RuleTimeline
{
    private readonly RuleSetEntry[] entries;
    private readonly LocalDate[] changes;

    // What holds before the first change, and from each one on; null until somebody asks. Whoever works it out comes to the same.
    private readonly CheckInForce[]?[] periods;
    private readonly CheckInForce[]?[] periodsOfProcessors;

    public RuleTimeline(RuleSetEntry[] entries)
    {
        this.entries = entries;
        changes = Changes(entries);
        periods = new CheckInForce[changes.Length + 1][];
        periodsOfProcessors = new CheckInForce[changes.Length + 1][];
    }

    /// <summary>The rules that hold on a day, in the order of the set.</summary>
    /// <param name="day">The day.</param>
    /// <param name="ofProcessor">Whether they are to hold for a processor's notice, or for a controller's.</param>
    public ReadOnlySpan<CheckInForce> On(LocalDate day, bool ofProcessor)
    {
        var period = 0;
        while (period < changes.Length && day >= changes[period])
        {
            period++;
        }

        return (ofProcessor ? periodsOfProcessors : periods)[period] ??= InForceOn(day, ofProcessor);
    }

    // By itself, because a lambda that captures something allocates on entry to the method it stands in.
    private CheckInForce[] InForceOn(LocalDate day, bool ofProcessor) =>
        [.. entries.Select(entry => entry.On(day, ofProcessor)).OfType<CheckInForce>()];

    /// <summary>The days on which a ground comes into force or goes out of it, each once, in their order.</summary>
    private static LocalDate[] Changes(RuleSetEntry[] entries)
    {
        var days = Array.Empty<LocalDate>();
        foreach (var entry in entries)
        {
            foreach (var ground in entry.Grounds)
            {
                days = With(With(days, ground.InForceFrom), ground.InForceUntil);
            }
        }

        return days;
    }

    private static LocalDate[] With(LocalDate[] days, LocalDate? change)
    {
        if (change is not { } day)
        {
            return days;
        }

        var at = 0;
        while (at < days.Length && days[at] < day)
        {
            at++;
        }

        if (at < days.Length && days[at] == day)
        {
            return days;
        }

        var more = new LocalDate[days.Length + 1];
        Array.Copy(days, more, at);
        more[at] = day;
        Array.Copy(days, at, more, at + 1, days.Length - at);
        return more;
    }
}
