using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads how long data are kept.</summary>
internal static class FormRetention
{
    // The start that goes without saying behind a criterion which ends with the same event.
    private static readonly Dictionary<RetentionCriterion, RetentionStart> Followed = new()
    {
        [RetentionCriterion.UntilRelationshipEnds] = RetentionStart.EndOfRelationship,
        [RetentionCriterion.UntilConsentWithdrawn] = RetentionStart.WithdrawalOfConsent,
    };

    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var entry in blocks.Where(block => !block.IsTable).SelectMany(block => block.Entries).Where(entry => draft.HasRoom(draft.RetentionRules, entry[0].Span, entry[0].Text)))
        {
            draft.Log($"/retentionRules/{draft.RetentionRules.Count}", entry[0].Span, "formItem");
            draft.RetentionRules.Add(Rule(words, entry, $"/retentionRules/{draft.RetentionRules.Count}") with { Id = $"retention-{draft.RetentionRules.Count + 1}" });
        }
    }

    private static RetentionRule Rule(FormWords words, List<FormLine> lines, string pointer)
    {
        var rule = new RetentionRule { Id = "" };
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (Sentence(words, text, rule) is { } kept)
            {
                rule = kept;
                words.Draft.Log(pointer + (kept.Period is null ? "/criterion" : "/period"), lines[i].Span, "formSentence");
            }
            else if (words.Filling(text, RetentionPhrases.Reviewed) is { } every && FormTimes.Period(every, words.Language, PeriodPhrases.Every) is { } review)
            {
                rule = rule with { ReviewEvery = review };
                words.Draft.Log($"{pointer}/reviewEvery", lines[i].Span, "formSentence");
            }
            else if (words.Behind(text, DataPhrases.Ground) is { } ground)
            {
                rule = rule with { Reference = FormCitations.Read(ground, words.Language) };
            }
            else if (i == 0 && FormData.Ids(words, text, words.Draft.DataCategories, category => category.Name, category => category.Id) is { Count: > 0 } ids)
            {
                rule = rule with { CategoryIds = ids };
            }
            else
            {
                rule = rule with { Description = words.Say(text) };
                words.Draft.Log($"{pointer}/description", lines[i].Span, "formLine");
            }
        }

        return rule;
    }

    public static RetentionRule? Sentence(FormWords words, string text, RetentionRule rule)
    {
        var (body, reference) = FormWords.Parentheses(text.TrimEnd('.')) is var (before, inside) ? (before, inside) : (text.TrimEnd('.'), null);
        var cited = rule with { Reference = reference is null ? rule.Reference : FormCitations.Read(reference, words.Language) };
        if (words.Begin(RetentionPhrases.Sentences, body) is var (criterion, rest))
        {
            var afterwards = rest.StartsWith(". ", StringComparison.Ordinal) ? words.Filling(rest[2..], RetentionPhrases.KeptAfterwards) : null;
            return rest.Length == 0 ? cited with { Criterion = criterion }
                : afterwards is not null && Period(words, afterwards, cited with { Criterion = criterion }) is { } kept ? kept
                : null;
        }

        return words.Filling(body, RetentionPhrases.Kept) is { } time ? Period(words, time, cited) : null;
    }

    private static RetentionRule? Period(FormWords words, string text, RetentionRule rule)
    {
        if (FormTimes.Period(text, words.Language, PeriodPhrases.For) is { } plain)
        {
            return rule with { Period = plain, StartsFrom = rule.Criterion is { } criterion && Followed.TryGetValue(criterion, out var start) ? start : null };
        }

        foreach (var row in RetentionPhrases.Starts)
        {
            var start = " " + row.Value[words.Language];
            if (text.EndsWith(start, StringComparison.Ordinal) && FormTimes.Period(text[..^start.Length], words.Language, PeriodPhrases.For) is { } period)
            {
                return rule with { Period = period, StartsFrom = row.Key };
            }
        }

        return null;
    }
}
