using NodaTime;
using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads how long data are kept: periods with their start, criteria, reviews.</summary>
internal static class RetentionReader
{
    private const int FewestListed = 3;

    private static readonly string[] Or = [" tai ", " eller ", " or "];

    public static void Read(NoticeDraft draft)
    {
        var tabled = ReadTables(draft);
        var inTables = draft.RetentionRules.Count;
        foreach (var sentence in draft.Sentences.Where(sentence => Speaks(sentence) && !(sentence.IsTableRow && tabled.Contains(sentence.Section))))
        {
            ReadSentence(draft, sentence, inTables);
        }
    }

    /// <summary>Reads tables that have a column for it; gives the sections that have one.</summary>
    private static HashSet<Section> ReadTables(NoticeDraft draft)
    {
        var tabled = new HashSet<Section>();
        foreach (var section in draft.Sections)
        {
            var column = -1;
            foreach (var line in section.Announces(SectionKind.Cookies) ? [] : section.Lines.Where(line => line.Cells is not null))
            {
                if (line.IsTableHead)
                {
                    column = Array.FindIndex(line.Cells!, cell => HeadingLexicon.Read(cell).Kinds is { } kinds && Array.IndexOf(kinds, SectionKind.Retention) >= 0);
                }
                else if (column >= 0 && column < line.Cells!.Length)
                {
                    tabled.Add(section);
                    ReadCell(draft, section, line, line.Cells[column]);
                }
            }
        }

        return tabled;
    }

    private static void ReadCell(NoticeDraft draft, Section section, Line line, string cell)
    {
        if (StatedPeriods.In(cell) is [var (period, _, _), ..] && draft.HasRoom(draft.RetentionRules, line.Span, line.Text))
        {
            draft.Log($"/retentionRules/{draft.RetentionRules.Count}", line.Span, "retentionColumn");
            draft.RetentionRules.Add(new() { Id = $"retention-{draft.RetentionRules.Count + 1}", Period = period, StartsFrom = Start(cell), Description = draft.Text($"{line.Cells![0]}: {cell}") });
            draft.Mark(section, SectionKind.Retention);
        }
    }

    private static RetentionStart? Start(string cell)
    {
        var hits = new List<MeaningHit>();
        return RetentionStarts.Table.First(MeaningReader.Read(cell, hits), [.. hits], null);
    }

    private static bool Speaks(Sentence sentence)
    {
        var section = sentence.Section;
        if (sentence.IsQuestion || section.Main is SectionKind.Cookies || sentence.Has(Meaning.AnswerVerb) || sentence.HasAny(Meaning.OncePerYear, Meaning.GdprTime) || (sentence.Has(Meaning.Cookie) && section.Main != SectionKind.Retention))
        {
            return false;
        }

        var keeps = sentence.HasAny(Meaning.Keep, Meaning.Remove);
        var isLed = (sentence.Lead?.HasAny(Meaning.Keep, Meaning.Remove) ?? false) && sentence.IsListItem;
        return section.Announces(SectionKind.Retention) ? keeps || sentence.IsListItem || sentence.IsTableRow || sentence.Has(Meaning.MonthPeriod) && sentence.Text.Length < 160 || sentence.HasAny(Meaning.ReviewEvery, Meaning.AsLongAs) : keeps || isLed || HasLabelledPeriod(sentence);
    }

    // "Security events: 6 months" in a list of data.
    private static bool HasLabelledPeriod(Sentence sentence) => sentence.IsListItem && sentence.Section.Announces(SectionKind.DataContent) && sentence.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && StatedPeriods.In(sentence.Text[(colon + 2)..]) is [{ Start: < 12 }, ..];

    private static void ReadSentence(NoticeDraft draft, Sentence sentence, int inTables)
    {
        var announced = sentence.Section.Announces(SectionKind.Retention);
        var periods = sentence.IsLead && !announced ? [] : StatedPeriods.In(sentence.Text);
        if (sentence.Has(Meaning.ReviewEvery))
        {
            if (periods.Count > 0)
            {
                Add(draft, sentence, new() { Id = "", ReviewEvery = periods[0].Period, Description = draft.Text(sentence.Text) });
            }
            else if (announced)
            {
                Add(draft, sentence, new() { Id = "", Description = draft.Text(sentence.Text) });
            }

            return;
        }

        // What a table says already is not said anew.
        foreach (var (period, start, _) in Alternatives(sentence, periods).Where(found => draft.RetentionRules.FindIndex(0, inTables, rule => found.Period.Equals(rule.Period)) < 0))
        {
            Add(draft, sentence, new()
            {
                Id = "",
                Period = period,
                StartsFrom = RetentionStarts.Table.First(sentence.Meanings, sentence.Hits, null),
                Criterion = Criterion(sentence) is { } before && start > 0 && before is RetentionCriterion.UntilRelationshipEnds ? before : null,
                Description = draft.Text(sentence.Text),
                Reference = Law(sentence),
            });
        }

        if (periods.Count == 0 && (Criterion(sentence) is not null || (announced && !sentence.IsLead && sentence.HasAny(Meaning.Keep, Meaning.Remove))) && IsOfData(sentence, announced))
        {
            Add(draft, sentence, new() { Id = "", Criterion = Criterion(sentence), Description = draft.Text(sentence.Text), Reference = Law(sentence) });
        }
    }

    // "12 years after death or 120 years after birth" are two, as are "kept for five years, rejected ones are kept for one"; otherwise the first is what the sentence is about.
    private static IEnumerable<(Period Period, int Start, int End)> Alternatives(Sentence sentence, List<(Period Period, int Start, int End)> periods) =>
        periods.Where((period, i) => i == 0 || IsListed(sentence.Text, periods, i) || (!period.Period.Equals(periods[i - 1].Period) && GoesOn(sentence, periods[i - 1].End, period.Start)));

    // "requests 12 months, orders 6 years, logs 12 months": three or more with commas between them are a list.
    private static bool IsListed(string text, List<(Period Period, int Start, int End)> periods, int index) =>
        periods.Count >= FewestListed && text.IndexOf(',', periods[index - 1].End, periods[index].Start - periods[index - 1].End) >= 0;

    private static bool GoesOn(Sentence sentence, int from, int to) =>
        Array.Exists(Or, word => sentence.Text.IndexOf(word, from, to - from, StringComparison.OrdinalIgnoreCase) >= 0) || Array.Exists(sentence.Hits, hit => hit.Meaning is Meaning.Keep && hit.Start > from && hit.End < to);

    // Elsewhere, keeping in a place or under a lock is no period.
    private static bool IsOfData(Sentence sentence, bool announced) => announced || (sentence.HasAny(Meaning.Keep, Meaning.Remove) && Criterion(sentence) is not null && !(sentence.Has(Meaning.Right) && !sentence.Has(Meaning.Keep)));

    private static void Add(NoticeDraft draft, Sentence sentence, RetentionRule rule)
    {
        if (!draft.HasRoom(draft.RetentionRules, sentence.Span, sentence.Text))
        {
            return;
        }

        draft.Log($"/retentionRules/{draft.RetentionRules.Count}", sentence.Span, "retentionStated");
        draft.RetentionRules.Add(rule with { Id = $"retention-{draft.RetentionRules.Count + 1}" });
        draft.Mark(sentence.Section, SectionKind.Retention);
    }

    private static RetentionCriterion? Criterion(Sentence sentence) =>
        sentence.Has(Meaning.Indefinitely) ? RetentionCriterion.Indefinite
        : sentence.HasAny(Meaning.AsLongAs, Meaning.Until) && sentence.HasAny(Meaning.CustomerRelationship, Meaning.Membership, Meaning.Employment) && !sentence.Has(Meaning.Accounting) ? RetentionCriterion.UntilRelationshipEnds
        : sentence.HasAny(Meaning.AsLongAs, Meaning.Until) && sentence.Has(Meaning.Contract) ? RetentionCriterion.UntilRelationshipEnds
        : sentence.Has(Meaning.WithdrawConsent, Meaning.Consent) ? RetentionCriterion.UntilConsentWithdrawn
        : sentence.Has(Meaning.Until) && sentence.HasAny(Meaning.Erase, Meaning.Request) && !sentence.Has(Meaning.LawPeriod) ? RetentionCriterion.UntilErasureRequested
        : sentence.HasAny(Meaning.NoLongerNeeded, Meaning.Necessary) && sentence.HasAny(Meaning.Keep, Meaning.Remove) ? RetentionCriterion.UntilPurposeEnds
        : sentence.HasAny(Meaning.LawPeriod, Meaning.Accounting) && sentence.HasAny(Meaning.Keep, Meaning.Remove) ? RetentionCriterion.Statutory
        : sentence.Has(Meaning.AsLongAs) && sentence.Has(Meaning.Keep) && sentence.Section.Announces(SectionKind.Retention) ? RetentionCriterion.UntilPurposeEnds
        : null;

    private static LegalReference? Law(Sentence sentence) => sentence.Citations.Find(citation => citation.Reference.Act != "2016/679").Reference;
}
