using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads how long data are kept: periods with their start, criteria, reviews.</summary>
internal static class RetentionReader
{
    private const string RuleOfStated = "retentionStated";
    private const int FewestListed = 3;
    private const int LongestTime = 160;
    private const int FurthestPeriod = 12;

    private static readonly string[] Afterwards = ["Sen jälkeen", "Tämän jälkeen", "Därefter", "Efter det", "After that", "Thereafter", "Afterwards"];

    private static readonly string[] Or = [" tai", " eller", " or"];

    public static void Read(NoticeDraft draft)
    {
        var tabled = RetentionTables.Read(draft);
        foreach (var cell in draft.Sentences.Where(sentence => sentence.Section.Host is not null && Speaks(sentence)))
        {
            ReadSentence(draft, cell, inTables: 0);
        }

        var inTables = draft.RetentionRules.Count;
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Section.Host is null && Speaks(sentence) && !(sentence.IsTableRow && tabled.Contains(sentence.Section)))
            {
                ReadSentence(draft, sentence, inTables);
            }
        }
    }

    private static bool Speaks(Sentence sentence)
    {
        var section = sentence.Section;
        if (sentence.IsQuestion || section.Main is SectionKind.Cookies || IsOfAnother(sentence))
        {
            return false;
        }

        if (sentence.HasAny(Meaning.Keep, Meaning.Remove))
        {
            return true;
        }

        return section.Announces(SectionKind.Retention) ? SpeaksInPlace(sentence) : IsLed(sentence) || HasLabelledPeriod(sentence);
    }

    // Times of answers, of requests and of cookies.
    private static bool IsOfAnother(Sentence sentence)
    {
        var isOfCookies = sentence.Has(Meaning.Cookie) && sentence.Section.Main != SectionKind.Retention;
        return isOfCookies || sentence.HasAny(Meaning.AnswerVerb, Meaning.OncePerYear, Meaning.GdprTime);
    }

    private static bool SpeaksInPlace(Sentence sentence)
    {
        var namesTime = sentence.Has(Meaning.MonthPeriod) && sentence.Text.Length < LongestTime;
        return sentence.IsListItem || sentence.IsTableRow || namesTime || sentence.HasAny(Meaning.ReviewEvery, Meaning.AsLongAs);
    }

    // "We keep:" and what for how long.
    private static bool IsLed(Sentence sentence) =>
        sentence.IsListItem && sentence.Lead is { } lead && lead.HasAny(Meaning.Keep, Meaning.Remove);

    // "Security events: 6 months" in a list of data.
    private static bool HasLabelledPeriod(Sentence sentence)
    {
        var colon = sentence.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && sentence.IsListItem && sentence.Section.Announces(SectionKind.DataContent)
            && StatedPeriods.In(sentence.Text[(colon + 2)..]) is [{ Start: < FurthestPeriod }, ..];
    }

    private static void ReadSentence(NoticeDraft draft, Sentence sentence, int inTables)
    {
        var announced = sentence.Section.Announces(SectionKind.Retention);
        var periods = sentence.IsLead && !announced ? [] : StatedPeriods.In(sentence.Text);
        if (sentence.Has(Meaning.ReviewEvery))
        {
            if (IsToldOfEntry(draft, sentence) && periods.Count > 0)
            {
                draft.RetentionRules[^1] = draft.RetentionRules[^1] with { ReviewEvery = periods[0].Period };
            }
            else if (periods.Count > 0 || announced)
            {
                Add(draft, sentence, new() { Id = "", ReviewEvery = periods.Count > 0 ? periods[0].Period : null, Description = draft.Text(sentence.Text) });
            }

            return;
        }

        ReadPeriods(draft, sentence, periods, inTables);
        if (periods.Count == 0)
        {
            ReadCriteria(draft, sentence, announced);
        }
        else if (sentence.Has(Meaning.Indefinitely) && sentence.EndOf(Meaning.Indefinitely) > periods[0].End)
        {
            Add(draft, sentence, new() { Id = "", Criterion = RetentionCriterion.Indefinite, Description = draft.Text(sentence.Text) });
        }
    }

    // What a table says already is not said anew.
    private static void ReadPeriods(NoticeDraft draft, Sentence sentence, IReadOnlyList<StatedPeriod> periods, int inTables)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            var found = periods[i];
            if (IsAlternative(sentence, periods, i) && !IsInTable(draft, inTables, found))
            {
                Add(draft, sentence, new()
                {
                    Id = "",
                    Period = found.Period,
                    StartsFrom = Start(sentence, periods, i),
                    StartDescription = Start(sentence, periods, i) == RetentionStart.Other
                        && OtherStarts.In(sentence.Text, found.End) is { } words
                            ? draft.Text(words)
                            : null,
                    Criterion = RetentionCriteria.LastsBefore(sentence, found.Start) ? RetentionCriterion.UntilRelationshipEnds : null,
                    Description = draft.Text(sentence.Text),
                    Reference = Law(sentence),
                });
            }
        }
    }

    private static void ReadCriteria(NoticeDraft draft, Sentence sentence, bool announced)
    {
        if (StatedPeriods.RangeIn(sentence.Text) is { } range && (announced || sentence.HasAny(Meaning.Keep, Meaning.Remove)))
        {
            Add(draft, sentence, new()
            {
                Id = "",
                Minimum = range.Least,
                Maximum = range.Most,
                StartsFrom = Start(sentence, [], 0),
                Description = draft.Text(sentence.Text),
                Reference = Law(sentence),
            });
        }
        else if (StatesCriterion(sentence, announced))
        {
            var criterion = RetentionCriteria.Of(sentence);
            if (criterion is null or RetentionCriterion.UntilPurposeEnds
                && !sentence.Has(Meaning.AsLongAs) && IsToldOfEntry(draft, sentence))
            {
                return;
            }

            Add(draft, sentence, new() { Id = "", Criterion = criterion, Description = draft.Text(sentence.Text), Reference = Law(sentence) });
            if (RetentionCriteria.Beside(sentence, criterion) is { } other)
            {
                Add(draft, sentence, new() { Id = "", Criterion = other, Description = draft.Text(sentence.Text), Reference = Law(sentence) });
            }
        }
    }

    // Where a period starts stands behind it and before the next; only what the first of a sentence starts from may stand before it.
    private static RetentionStart? Start(Sentence sentence, IReadOnlyList<StatedPeriod> periods, int index)
    {
        var behind = periods.Count == 0 ? 0 : periods[index].End;
        var next = index + 1 < periods.Count ? periods[index + 1].Start : sentence.Text.Length;
        var hits = Array.FindAll(sentence.Hits, hit => hit.Start >= behind && hit.Start < next);
        var start = RetentionStarts.Table.First(sentence.Meanings, hits, null);
        if (start is not null || index > 0)
        {
            return start;
        }

        return RetentionStarts.Table.First(sentence.Meanings, Array.FindAll(sentence.Hits, hit => hit.Start < behind), null)
            ?? (periods.Count > 0 && OtherStarts.Follows(sentence.Text, behind) ? RetentionStart.Other : null);
    }

    // Under its heading whatever is said of keeping; elsewhere, keeping in a place or under a lock is no period.
    private static bool StatesCriterion(Sentence sentence, bool announced)
    {
        var keeps = sentence.HasAny(Meaning.Keep, Meaning.Remove);
        if (announced)
        {
            return RetentionCriteria.Of(sentence) is not null || (keeps && !sentence.IsLead && SpeaksOfTime(sentence));
        }

        var isOfRight = sentence.HasAny(Meaning.Right, Meaning.Rectify) && !sentence.Has(Meaning.Keep)
            && !RetentionCriteria.EndsWithPurpose(sentence);
        return keeps && !isOfRight && RetentionCriteria.Of(sentence) is not null;
    }

    // "The data are kept in Finland", or in a locked cabinet, says where, not how long.
    private static bool SpeaksOfTime(Sentence sentence)
    {
        var saysWhere = sentence.HasAny(Meaning.WithinUnion, Meaning.Country, Meaning.Located)
            || sentence.HasAny(Meaning.Digital, Meaning.PhysicalLock);
        return sentence.Has(Meaning.Remove) || !saysWhere || sentence.HasAny(Meaning.AsLongAs, Meaning.Until, Meaning.MonthPeriod);
    }

    // "12 years after death or 120 years after birth" are two, as are "kept for five years, rejected ones are kept for one"; otherwise the first is
    // what the sentence is about.
    private static bool IsAlternative(Sentence sentence, IReadOnlyList<StatedPeriod> periods, int index) =>
        index == 0 || IsListed(sentence.Text, periods, index) || IsAnother(sentence, periods[index - 1], periods[index]);

    private static bool IsInTable(NoticeDraft draft, int inTables, StatedPeriod found) =>
        draft.RetentionRules.FindIndex(0, inTables, rule => found.Period.Equals(rule.Period)) >= 0;

    private static bool IsAnother(Sentence sentence, StatedPeriod before, StatedPeriod period) =>
        !period.Period.Equals(before.Period) && GoesOn(sentence, before.End, period.Start);

    // "requests 12 months, orders 6 years, logs 12 months": three or more with commas between them are a list.
    private static bool IsListed(string text, IReadOnlyList<StatedPeriod> periods, int index) =>
        periods.Count >= FewestListed && text.IndexOf(',', periods[index - 1].End, periods[index].Start - periods[index - 1].End) >= 0;

    private static bool GoesOn(Sentence sentence, int from, int to) =>
        Array.Exists(Or, word => StandsBetween(sentence.Text, word, from, to))
        || Array.Exists(sentence.Hits, hit => hit.Meaning is Meaning.Keep && hit.Start > from && hit.End < to);

    private static bool StandsBetween(string text, string word, int from, int to)
    {
        var at = text.IndexOf(word, from, to - from, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !TextScan.IsLetter(text, at + word.Length);
    }

    private static void Add(NoticeDraft draft, Sentence sentence, RetentionRule rule)
    {
        if (!draft.HasRoom(draft.RetentionRules, sentence.Span, sentence.Text))
        {
            return;
        }

        if (GoesOnWithRule(draft, sentence, rule))
        {
            draft.RetentionRules[^1] = draft.RetentionRules[^1] with { Period = rule.Period, StartsFrom = rule.StartsFrom };
            return;
        }

        if (IndexOfSame(draft, sentence, rule) is >= 0 and var same)
        {
            RetentionTies.Tie(draft, same, sentence);
            draft.Log(Place.Of(NoticeShape.RetentionRules, same), sentence.Span, RuleOfStated, Sureness(sentence));
            return;
        }

        RetentionTies.Tie(draft, draft.RetentionRules.Count, sentence);
        draft.SectionsOfRules.Add(sentence.Section);
        draft.Log(Place.Of(NoticeShape.RetentionRules, draft.RetentionRules.Count), sentence.Span, RuleOfStated, Sureness(sentence));
        draft.RetentionRules.Add(rule with { Id = $"retention-{draft.RetentionRules.Count + 1}" });
        draft.Mark(sentence.Section, SectionKind.Retention);
    }

    // "For as long as you are a member. After that for another year."
    private static bool GoesOnWithRule(NoticeDraft draft, Sentence sentence, RetentionRule rule) =>
        rule is { Period: not null, Criterion: null }
        && TextScan.BeginsWithAny(sentence.Text, Afterwards)
        && draft.RetentionRules is [.., { Period: null, Criterion: not null }]
        && draft.Facts.Exists(fact => fact.Span.Line == sentence.Span.Line
        && fact.Pointer.Equals(Place.Of(NoticeShape.RetentionRules, draft.RetentionRules.Count - 1)));

    // Under a name with its time, a sentence that states none says more of that time: "Tietoja ei poisteta, jos maksu on avoinna."
    private static bool IsToldOfEntry(NoticeDraft draft, Sentence sentence) =>
        sentence.Detailed is { } entry && draft.Facts.Exists(
            fact => fact.Rule == RuleOfStated && fact.Span.Line <= sentence.Span.Line && fact.Span.Line >= entry.Line.Span.Line);

    // What another section or another row of a table says is not said anew; in one section, two things may be kept alike.
    private static int IndexOfSame(NoticeDraft draft, Sentence sentence, RetentionRule rule)
    {
        for (var i = 0; i < draft.SectionsOfRules.Count && i < draft.RetentionRules.Count; i++)
        {
            if (draft.SectionsOfRules[i] is { } section && (section != sentence.Section || IsAside(sentence))
                && AreSame(draft.RetentionRules[i], rule))
            {
                return i;
            }
        }

        return -1;
    }

    // How long its data are kept, said of one purpose after the other.
    private static bool IsAside(Sentence sentence) => sentence.Detailed is not null && !sentence.Section.Announces(SectionKind.Retention);

    private static bool AreSame(RetentionRule one, RetentionRule other) =>
        (one.Period is not null || one.Criterion is not null)
        && Equals(one.Period, other.Period) && one.StartsFrom == other.StartsFrom && one.Criterion == other.Criterion
        && Equals(one.ReviewEvery, other.ReviewEvery);

    // Under the heading of retention a time needs no verb.
    private static FactConfidence Sureness(Sentence sentence) =>
        sentence.HasAny(Meaning.Keep, Meaning.Remove) || IsLed(sentence) ? FactConfidence.Stated : FactConfidence.Inferred;

    private static LegalReference? Law(Sentence sentence) =>
        sentence.Citations.Find(citation => citation.Reference.Act != "2016/679").Reference;
}
