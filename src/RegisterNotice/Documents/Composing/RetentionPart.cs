using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>
/// How long data are kept. Of a period that cannot be meant nothing is told, nor of the event from which it runs: a page that promised "-30 days" would be
/// worse.
/// </summary>
internal static class RetentionPart
{
    public static void Sections(Passage passage, Scribe scribe) =>
        passage.Each(Untold(scribe), Told).Listed(null).Section(HeadingPhrases.Retention, SectionKind.Retention);

    // The table of the purposes tells a rule whole that says nothing but how long data of theirs are kept.
    private static IReadOnlyList<RetentionRule> Untold(Scribe scribe) => scribe.PurposeTable is { TellsRetention: true }
        ? [.. scribe.Notice.RetentionRules.Where(static rule => !IsBrief(rule))]
        : scribe.Notice.RetentionRules;

    private static bool IsBrief(RetentionRule rule)
    {
        var hasTime = (rule.StatesPeriod() || rule.Criterion is not null) && (rule.CategoryIds.Count == 0 || rule.PurposeIds.Count == 0);
        var hasMore = rule.Description is not null || rule.Reference is not null || rule.AvailableFrom is not null
            || rule.ReviewEvery is not null;
        return hasTime && !hasMore;
    }

    /// <summary>A rule in a few words; its description where it has neither a period nor a criterion.</summary>
    public static MarkedText? Brief(Scribe scribe, RetentionRule rule)
    {
        var criterion = Criterion(scribe, rule, RetentionPhrases.Criteria);
        var period = RetentionTimes.Brief(scribe, rule);
        var time = criterion is not null && period is { } then
            ? scribe.FillMarked(RetentionPhrases.Afterwards, ("time", new(criterion)), ("more", then))
            : criterion ?? period;
        return time is { } some ? Conditioned(scribe, rule, some) : scribe.Mark(scribe.Say(rule.Description));
    }

    /// <summary>Of which data, how long and by which law, with what the notice says besides.</summary>
    public static Lines Whole(Scribe scribe, RetentionRule rule)
    {
        var isBehind = !Scribe.IsAsWritten(rule.Reference);
        var reference = scribe.Cite(rule.Reference, isBehind ? CitationStyle.InParentheses : CitationStyle.Running);
        var time = new Parenthesis(isBehind ? reference : null).After(Brief(scribe, rule));
        time = time.Slice(time.Length - time.Text.TrimStart().Length, time.Length);
        var isDescribed = !rule.StatesPeriod() && rule.Criterion is null;
        return scribe.Begin()
            .Add(MarkedText.Parted(": ", scribe.Mark(Heading(scribe, rule)), time.Length > 0 ? time : null))
            .Add(isDescribed ? null : scribe.Say(rule.Description))
            .Said(RecipientPhrases.Condition, isDescribed ? scribe.Say(rule.Condition) : null)
            .Labelled(DataPhrases.Ground, isBehind ? null : reference)
            .Said(RetentionPhrases.Available, scribe.Say(rule.AvailableFrom));
    }

    private static Lines Told(Scribe scribe, RetentionRule rule)
    {
        var sentence = Sentence(scribe, rule);
        var isBehind = sentence is not null && !Scribe.IsAsWritten(rule.Reference);
        var reference = scribe.Cite(rule.Reference, isBehind ? CitationStyle.InParentheses : CitationStyle.Running);
        var lines = scribe.Begin().Add(Heading(scribe, rule)?.Strong());
        if (sentence is { } told)
        {
            lines.Add(new Parenthesis(isBehind ? reference : null).After(told) + ".");
        }

        return lines.Add(scribe.Say(rule.Description))
            .Said(RecipientPhrases.Condition, sentence is null ? scribe.Say(rule.Condition) : null)
            .Labelled(rule.PurposeIds.Count > 1 ? DataPhrases.Purposes : DataPhrases.Purpose, scribe.PurposeNames(rule.PurposeIds))
            .Labelled(DataPhrases.Ground, isBehind ? null : reference)
            .Said(RetentionPhrases.Available, scribe.Say(rule.AvailableFrom))
            .Add(Periods.Possible(rule.ReviewEvery) is { } every
                ? scribe.Fill(RetentionPhrases.Reviewed, ("time", PeriodPhrases.Every(every, scribe.Main)))
                : null);
    }

    // Of which data; what names none is about the material that its statute is about.
    private static Words? Heading(Scribe scribe, RetentionRule rule)
    {
        if (scribe.LeadingCategoryNames(rule.CategoryIds) is { } names)
        {
            return names;
        }

        if (rule.Reference is not { Act: { } act } reference)
        {
            return null;
        }

        var materials = StatutoryPeriods.All
            .Where(it => it.IsDuty && it.Provision.Act == act && Holds(reference, it.Provision) && it.Period.Equals(rule.Period))
            .Select(it => it.Material.For(scribe.Main))
            .ToArray();
        if (materials.Length == 1)
        {
            return new Words(char.ToUpperInvariant(materials[0][0]) + materials[0][1..]);
        }

        return act == Acts.AccountingAct.At().Act ? new Words(scribe[RetentionPhrases.AccountingMaterial]) : null;
    }

    // "2:10" holds both "2:10(1)" and "2:10(2)"; a reference to the act alone tells of none in particular.
    private static bool Holds(LegalReference outer, LegalReference inner) =>
        outer.Provision is { Length: > 0 } provision && inner.Provision!.StartsWith(provision, StringComparison.Ordinal);

    private static MarkedText? Sentence(Scribe scribe, RetentionRule rule)
    {
        var criterion = Criterion(scribe, rule, RetentionPhrases.Sentences);
        MarkedText? sentence = RetentionTimes.InSentence(scribe, rule) is { } period ? Kept(scribe, criterion, period) : criterion;
        return sentence is { } told ? Conditioned(scribe, rule, told) : null;
    }

    private static MarkedText Kept(Scribe scribe, string? criterion, MarkedText period) => criterion is null
        ? scribe.FillMarked(RetentionPhrases.Kept, period)
        : $"{criterion}. " + scribe.FillMarked(RetentionPhrases.KeptAfterwards, period);

    private static MarkedText Conditioned(Scribe scribe, RetentionRule rule, MarkedText told) =>
        scribe.Mark(scribe.Say(rule.Condition)?.AsName()) is { } condition ? told + ", " + condition : told;

    private static string? Criterion(Scribe scribe, RetentionRule rule, Dictionary<RetentionCriterion, Phrase> phrases) =>
        rule.Criterion is { } criterion ? RetentionTimes.Related(scribe, phrases.Of(criterion, rule, "criterion"), rule) : null;
}
