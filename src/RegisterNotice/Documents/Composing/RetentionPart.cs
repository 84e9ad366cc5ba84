using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How long data are kept. Of a period that cannot be meant nothing is told, nor of the event from which it runs: a page that promised "-30 days" would be worse.</summary>
internal static class RetentionPart
{
    // What a period starts from goes without saying where the criterion before it ends with the same event.
    private static readonly Dictionary<RetentionCriterion, RetentionStart> Followed = new()
    {
        [RetentionCriterion.UntilRelationshipEnds] = RetentionStart.EndOfRelationship,
        [RetentionCriterion.UntilConsentWithdrawn] = RetentionStart.WithdrawalOfConsent,
    };

    public static void Sections(Passage passage, Scribe scribe) =>
        passage.Each(scribe.Notice.RetentionRules, Told).Listed(null).Section(HeadingPhrases.Retention, SectionKind.Retention);

    /// <summary>A rule in a few words; its description where it has neither a period nor a criterion.</summary>
    public static MarkedText? Brief(Scribe scribe,
        RetentionRule rule) => (Criterion(scribe, rule, RetentionPhrases.Criteria), Period(scribe, rule)) switch
        {
            ({ } criterion, { } period) => scribe.Fill(RetentionPhrases.Afterwards, ("time", criterion), ("more", period)),
            ({ } criterion, null) => criterion,
            (null, { } period) => period,
            _ => scribe.Mark(scribe.Say(rule.Description)),
        };

    /// <summary>Of which data, how long and by which law, with what the notice says besides.</summary>
    public static Lines Whole(Scribe scribe, RetentionRule rule)
    {
        var isBehind = !Scribe.IsAsWritten(rule.Reference);
        var reference = scribe.Cite(rule.Reference, isBehind ? CitationStyle.InParentheses : CitationStyle.Running);
        var time = new Parenthesis(isBehind ? reference : null).After(Brief(scribe, rule));
        time = time.Slice(time.Length - time.Text.TrimStart().Length, time.Length);
        var isDescribed = Periods.Possible(rule.Period) is null && rule.Criterion is null;
        return scribe.Begin()
            .Add(MarkedText.Parted(": ", scribe.Mark(scribe.CategoryNames(rule.CategoryIds)), time.Length > 0 ? time : null))
            .Add(isDescribed ? null : scribe.Say(rule.Description))
            .Labelled(DataPhrases.Ground, isBehind ? null : reference);
    }

    private static Lines Told(Scribe scribe, RetentionRule rule)
    {
        var sentence = Sentence(scribe, rule);
        var isBehind = sentence is not null && !Scribe.IsAsWritten(rule.Reference);
        var reference = scribe.Cite(rule.Reference, isBehind ? CitationStyle.InParentheses : CitationStyle.Running);
        var lines = scribe.Begin().Add(scribe.CategoryNames(rule.CategoryIds)?.Strong());
        if (sentence is not null)
        {
            lines.Add($"{sentence}{new Parenthesis(isBehind ? reference : null)}.");
        }

        return lines.Add(scribe.Say(rule.Description))
            .Labelled(DataPhrases.Ground, isBehind ? null : reference)
            .Add(Periods.Possible(rule.ReviewEvery) is { } every
                ? scribe.Fill(RetentionPhrases.Reviewed, ("time", PeriodPhrases.Every(every, scribe.Main)))
                : null);
    }

    private static string? Sentence(Scribe scribe,
        RetentionRule rule) => (Criterion(scribe, rule, RetentionPhrases.Sentences), Period(scribe, rule)) switch
        {
            ({ } criterion, { } period) => $"{criterion}. {scribe.Fill(RetentionPhrases.KeptAfterwards, ("time", period))}",
            ({ } criterion, null) => criterion,
            (null, { } period) => scribe.Fill(RetentionPhrases.Kept, ("time", period)),
            _ => null,
        };

    private static string? Criterion(Scribe scribe, RetentionRule rule, Dictionary<RetentionCriterion, Phrase> phrases) =>
        rule.Criterion is { } criterion ? scribe[phrases.Of(criterion, rule, "criterion")] : null;

    private static string? Period(Scribe scribe, RetentionRule rule)
    {
        if (Periods.Possible(rule.Period) is not { } period)
        {
            return null;
        }

        var length = PeriodPhrases.For(period, scribe.Main);
        var goesWithoutSaying = rule.Criterion is { } criterion && Followed.TryGetValue(criterion, out var end) && end == rule.StartsFrom;
        return rule.StartsFrom is { } start && !goesWithoutSaying
            ? $"{length} {scribe[RetentionPhrases.Starts.Of(start, rule, "startsFrom")]}"
            : length;
    }
}
