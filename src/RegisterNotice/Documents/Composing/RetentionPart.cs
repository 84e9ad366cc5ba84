using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>How long data are kept.</summary>
internal static class RetentionPart
{
    // What a period starts from goes without saying where the criterion before it ends with the same event.
    private static readonly Dictionary<RetentionCriterion, RetentionStart> Followed = new()
    {
        [RetentionCriterion.UntilRelationshipEnds] = RetentionStart.EndOfRelationship,
        [RetentionCriterion.UntilConsentWithdrawn] = RetentionStart.WithdrawalOfConsent,
    };

    public static IEnumerable<DocumentSection> Sections(Scribe scribe) =>
        new Passage(scribe).Items(null, scribe.Notice.RetentionRules.Select(rule => Told(scribe, rule))).Section(HeadingPhrases.Retention, SectionKind.Retention);

    /// <summary>A rule in a few words; its description where it has neither a period nor a criterion.</summary>
    public static string? Brief(Scribe scribe, RetentionRule rule) => (Criterion(scribe, rule, RetentionPhrases.Criteria), Period(scribe, rule)) switch
    {
        ({ } criterion, { } period) => scribe.Fill(RetentionPhrases.Afterwards, ("time", criterion), ("more", period)),
        ({ } criterion, null) => criterion,
        (null, { } period) => period,
        _ => scribe.Mark(scribe.Say(rule.Description)),
    };

    private static Lines Told(Scribe scribe, RetentionRule rule)
    {
        var reference = scribe.Cite(rule.Reference);
        var sentence = Sentence(scribe, rule);
        return new Lines(scribe)
            .Add(scribe.CategoryNames(rule.Categories))
            .Add(sentence is null ? null : $"{sentence}{Scribe.InParentheses(reference)}.")
            .Add(scribe.Say(rule.Description))
            .Labelled(DataPhrases.Ground, sentence is null ? reference : null)
            .Add(rule.ReviewEvery is { } every ? scribe.Fill(RetentionPhrases.Reviewed, ("time", PeriodPhrases.Every(every, scribe.Main))) : null);
    }

    private static string? Sentence(Scribe scribe, RetentionRule rule) => (Criterion(scribe, rule, RetentionPhrases.Sentences), Period(scribe, rule)) switch
    {
        ({ } criterion, { } period) => $"{criterion}. {scribe.Fill(RetentionPhrases.KeptAfterwards, ("time", period))}",
        ({ } criterion, null) => criterion,
        (null, { } period) => scribe.Fill(RetentionPhrases.Kept, ("time", period)),
        _ => null,
    };

    private static string? Criterion(Scribe scribe, RetentionRule rule, Dictionary<RetentionCriterion, Phrase> phrases) => rule.Criterion is { } criterion ? scribe[phrases[criterion]] : null;

    private static string? Period(Scribe scribe, RetentionRule rule)
    {
        if (rule.Period is not { } period)
        {
            return null;
        }

        var length = PeriodPhrases.For(period, scribe.Main);
        var goesWithoutSaying = rule.Criterion is { } criterion && Followed.TryGetValue(criterion, out var end) && end == rule.StartsFrom;
        return rule.StartsFrom is { } start && !goesWithoutSaying ? $"{length} {scribe[RetentionPhrases.Starts[start]]}" : length;
    }
}
