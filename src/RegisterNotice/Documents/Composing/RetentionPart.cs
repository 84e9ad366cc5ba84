using NodaTime;
using RegisterNotice.Law;
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
        RetentionRule rule) => (Criterion(scribe, rule, RetentionPhrases.Criteria), Period(scribe, rule, PeriodPhrases.Length)) switch
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
            .Add(MarkedText.Parted(": ", scribe.Mark(Heading(scribe, rule)), time.Length > 0 ? time : null))
            .Add(isDescribed ? null : scribe.Say(rule.Description))
            .Labelled(DataPhrases.Ground, isBehind ? null : reference);
    }

    private static Lines Told(Scribe scribe, RetentionRule rule)
    {
        var sentence = Sentence(scribe, rule);
        var isBehind = sentence is not null && !Scribe.IsAsWritten(rule.Reference);
        var reference = scribe.Cite(rule.Reference, isBehind ? CitationStyle.InParentheses : CitationStyle.Running);
        var lines = scribe.Begin().Add(Heading(scribe, rule)?.Strong());
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

    private static string? Sentence(Scribe scribe,
        RetentionRule rule) => (Criterion(scribe, rule, RetentionPhrases.Sentences), Period(scribe, rule, PeriodPhrases.For)) switch
        {
            ({ } criterion, { } period) => $"{criterion}. {scribe.Fill(RetentionPhrases.KeptAfterwards, ("time", period))}",
            ({ } criterion, null) => criterion,
            (null, { } period) => scribe.Fill(RetentionPhrases.Kept, ("time", period)),
            _ => null,
        };

    private static string? Criterion(Scribe scribe, RetentionRule rule, Dictionary<RetentionCriterion, Phrase> phrases) =>
        rule.Criterion is { } criterion ? Related(scribe, phrases.Of(criterion, rule, "criterion"), rule) : null;

    private static string? Period(Scribe scribe, RetentionRule rule, Func<Period, LanguageTag, string> write)
    {
        if (Periods.Possible(rule.Period) is not { } period)
        {
            return null;
        }

        var length = write(period, scribe.Main);
        var goesWithoutSaying = rule.Criterion is { } criterion && Followed.TryGetValue(criterion, out var end) && end == rule.StartsFrom;
        return rule.StartsFrom is { } start && !goesWithoutSaying
            ? $"{length} {Related(scribe, RetentionPhrases.Starts.Of(start, rule, "startsFrom"), rule)}"
            : length;
    }

    private static string Related(Scribe scribe, Phrase phrase, RetentionRule rule)
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
}
