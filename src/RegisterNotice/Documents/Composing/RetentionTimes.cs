using NodaTime;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>
/// The words for the periods of a retention rule: how long each is, from which event it runs, on what condition, and which of several decides.
/// </summary>
internal static class RetentionTimes
{
    // What a period starts from goes without saying where the criterion before it ends with the same event.
    private static readonly Dictionary<RetentionCriterion, RetentionStart> Followed = new()
    {
        [RetentionCriterion.UntilRelationshipEnds] = RetentionStart.EndOfRelationship,
        [RetentionCriterion.UntilConsentWithdrawn] = RetentionStart.WithdrawalOfConsent,
    };

    /// <summary>The periods as they stand in a sentence, "6 vuotta sopimuksen päättymisestä"; null where none can be meant.</summary>
    public static MarkedText? InSentence(Scribe scribe, RetentionRule rule) => Bounded(scribe, rule, isSentence: true);

    /// <summary>The periods as they stand by themselves, behind a label or in a cell; null where none can be meant.</summary>
    public static MarkedText? Brief(Scribe scribe, RetentionRule rule) => Bounded(scribe, rule, isSentence: false);

    /// <summary>A phrase with what ties people to the controller, where it speaks of that.</summary>
    public static string Related(Scribe scribe, Phrase phrase, RetentionRule rule)
    {
        var words = scribe[phrase];
        if (words.IndexOf('{') < 0)
        {
            return words;
        }

        // A word of a newer version may have braces of its own.
        var relations = new Relations(scribe);
        return words.Replace("{relation}", relations.Name(rule)).Replace("{latest}", relations.Latest(rule));
    }

    private static MarkedText? Bounded(Scribe scribe, RetentionRule rule, bool isSentence)
    {
        var least = Periods.Possible(rule.Minimum);
        var most = Periods.Possible(rule.Maximum);
        if (Stated(scribe, rule, isSentence) is { } stated)
        {
            return stated + Bound(RetentionPhrases.ButAtLeast, least) + Bound(RetentionPhrases.ButAtMost, most);
        }

        var first = Bound(isSentence ? RetentionPhrases.ForAtLeast : RetentionPhrases.AtLeast, least);
        var isAlone = first.Length == 0;
        var last = Bound(isSentence && isAlone ? RetentionPhrases.ForAtMost : RetentionPhrases.AtMost, most);
        return scribe.Join([.. new[] { first, last }.Where(static bound => bound.Length > 0)]);

        string Bound(Phrase phrase, Period? period) =>
            period is null ? "" : scribe.Fill(phrase, ("time", Length(scribe, period, isSentence && scribe.Main.Value == "fi")));
    }

    private static MarkedText? Stated(Scribe scribe, RetentionRule rule, bool isSentence)
    {
        var own = Periods.Possible(rule.Period);
        if (rule.Periods.Count == 0)
        {
            return own is null ? null : Own(scribe, rule, own, isSentence);
        }

        var several = rule.Periods.Where(static it => Periods.Possible(it.Period) is not null).ToArray();
        var isAlone = several.Length + (own is null ? 0 : 1) == 1;
        var times = new List<MarkedText>(several.Length + 1);
        if (own is not null)
        {
            times.Add(Own(scribe, rule, own, isSentence && isAlone));
        }

        foreach (var period in several)
        {
            var start = Start(scribe, rule, period, period.StartsFrom, period.StartDescription);
            times.Add(Told(scribe, Length(scribe, period.Period, isSentence && isAlone), start, period.Condition));
        }

        return times.Count switch
        {
            0 => null,
            1 => times[0],
            _ => Combined(scribe, rule, MarkedText.Join("; ", times), isSentence),
        };
    }

    private static MarkedText Combined(Scribe scribe, RetentionRule rule, MarkedText times, bool isSentence)
    {
        if (rule.Combination is not { } combination)
        {
            return isSentence ? scribe.FillMarked(RetentionPhrases.Each, times) : times;
        }

        var phrases = isSentence ? RetentionPhrases.Combined : RetentionPhrases.CombinedBriefly;
        return combination == PeriodCombination.Unknown
            ? $"{scribe[phrases.Of(combination, rule, "combination")]}: " + times
            : scribe.FillMarked(phrases[combination], times);
    }

    private static MarkedText Own(Scribe scribe, RetentionRule rule, Period period, bool isSentence)
    {
        var goesWithoutSaying = rule is { Criterion: { } criterion, StartDescription: null }
            && Followed.TryGetValue(criterion, out var end)
            && end == rule.StartsFrom;
        var start = goesWithoutSaying ? null : Start(scribe, rule, rule, rule.StartsFrom, rule.StartDescription);
        return Told(scribe, Length(scribe, period, isSentence), start, null);
    }

    private static MarkedText Told(Scribe scribe, string length, MarkedText? start, LocalizedText? condition)
    {
        var time = start is { } from ? $"{length} " + from : new(length);
        return scribe.Mark(scribe.Say(condition)?.AsName()) is { } when ? time + ", " + when : time;
    }

    // An event that is of no kind of ours is told by the notice's words alone.
    private static MarkedText? Start(
        Scribe scribe, RetentionRule rule, NoticePart part, RetentionStart? start, LocalizedText? description)
    {
        var own = scribe.Mark(scribe.Say(description)?.AsName());
        string? known = start is { } kind && kind != RetentionStart.Other
            ? Related(scribe, RetentionPhrases.Starts.Of(kind, part, "startsFrom"), rule)
            : null;
        return known is not null && own is { } words ? $"{known} (" + words + ")" : own ?? known;
    }

    private static string Length(Scribe scribe, Period period, bool isSentence) =>
        isSentence ? PeriodPhrases.For(period, scribe.Main) : PeriodPhrases.Length(period, scribe.Main);
}
