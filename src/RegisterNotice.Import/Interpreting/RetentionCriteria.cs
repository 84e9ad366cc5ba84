using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells by what a sentence measures how long data are kept, where it is not a length of time.</summary>
internal static class RetentionCriteria
{
    // The first that holds is what the sentence says.
    private static readonly (RetentionCriterion Criterion, Predicate<Sentence> Holds)[] Rows =
    [
        (RetentionCriterion.PermanentArchive, IsForGood),
        (RetentionCriterion.Indefinite, static sentence => sentence.Has(Meaning.Indefinitely)),
        (RetentionCriterion.UntilRelationshipEnds, static sentence => Lasts(sentence) && IsOfRelationship(sentence)),
        (RetentionCriterion.UntilConsentWithdrawn, static sentence => sentence.Has(Meaning.WithdrawConsent, Meaning.Consent)),
        (RetentionCriterion.UntilErasureRequested, IsUntilRequest),
        (RetentionCriterion.UntilPurposeEnds, LastsWithPurpose),
        (RetentionCriterion.Statutory, IsOfLaw),
        (RetentionCriterion.UntilPurposeEnds, static sentence => sentence.Has(Meaning.AsLongAs, Meaning.Keep) && IsInPlace(sentence)),
    ];

    // Between what needs the data and what the law asks.
    private static readonly string[] Conjunctions = [" tai ", " sekä ", " ja ", " eller ", " samt ", " och ", " or ", " and "];

    private static readonly Meaning[] Needs = [Meaning.PurposeLasts, Meaning.Necessary];
    private static readonly Meaning[] Laws = [Meaning.LawPeriod];
    private static readonly Meaning[] Relationships = [Meaning.CustomerRelationship, Meaning.Membership, Meaning.Employment, Meaning.Contract];

    private static readonly RetentionStart?[] EndsOfPurpose = [RetentionStart.EndOfRecruitment, RetentionStart.EndOfEvent, RetentionStart.EndOfCase];

    // "Säilytetään pysyvästi": what is preserved for good is an archive.
    private static readonly string[] ForGood =
    [
        "säilytetään pysyvästi", "pysyvästi säilytettäv", "arkistoidaan pysyvästi", "bevaras varaktigt", "varaktig förvaring",
        "preserved permanently", "archived permanently",
    ];

    /// <summary>The criterion of a sentence; null where it names none.</summary>
    public static RetentionCriterion? Of(Sentence sentence)
    {
        foreach (var (criterion, holds) in Rows)
        {
            if (holds(sentence))
            {
                return criterion;
            }
        }

        return null;
    }

    /// <summary>The criterion that a sentence names beside its first: "as long as is necessary, or as the law requires".</summary>
    public static RetentionCriterion? Beside(Sentence sentence, RetentionCriterion? first) => first switch
    {
        _ when sentence.Has(Meaning.Except) => null,
        RetentionCriterion.UntilPurposeEnds when Joins(sentence, Needs, Laws) => RetentionCriterion.Statutory,
        RetentionCriterion.UntilRelationshipEnds when Joins(sentence, Relationships, Laws)
            && Lasts(sentence) => RetentionCriterion.Statutory,
        RetentionCriterion.UntilRelationshipEnds when RepeatsTime(sentence)
            && Joins(sentence, Relationships, Needs) => RetentionCriterion.UntilPurposeEnds,
        _ => null,
    };

    /// <summary>Whether a relationship is what the data are kept for, and a period follows it: "during the membership and two years after it".</summary>
    public static bool LastsBefore(Sentence sentence, int period) =>
        IsOfRelationship(sentence) && Array.Exists(sentence.Hits, hit => hit.Meaning == Meaning.AsLongAs && hit.End < period);

    /// <summary>Whether data are erased when something has ended that they were collected for, such as a recruitment.</summary>
    public static bool EndsWithPurpose(Sentence sentence) =>
        sentence.Has(Meaning.Remove)
            && Array.IndexOf(EndsOfPurpose, RetentionStarts.Table.First(sentence.Meanings, sentence.Hits, null)) >= 0;

    private static bool IsForGood(Sentence sentence) =>
        !sentence.Has(Meaning.Not) && Scanning.TextScan.HasAny(sentence.Text, ForGood);

    private static bool Keeps(Sentence sentence) => sentence.HasAny(Meaning.Keep, Meaning.Remove);

    private static bool Lasts(Sentence sentence) => sentence.HasAny(Meaning.AsLongAs, Meaning.Until);

    private static bool IsInPlace(Sentence sentence) => sentence.Section.Announces(SectionKind.Retention);

    private static bool IsOfRelationship(Sentence sentence)
    {
        var isRelationship = sentence.HasAny(Meaning.CustomerRelationship, Meaning.Membership, Meaning.Employment);
        return sentence.Has(Meaning.Contract) || (isRelationship && !sentence.Has(Meaning.Accounting));
    }

    private static bool IsUntilRequest(Sentence sentence) =>
        sentence.Has(Meaning.Until, Meaning.Request) && !sentence.Has(Meaning.LawPeriod);

    // Data that are needed are not kept as long as they are: "lagras uppgifter som behövs" says which.
    private static bool LastsWithPurpose(Sentence sentence)
    {
        if (!Keeps(sentence))
        {
            return IsInPlace(sentence) && sentence.Has(Meaning.AsLongAs, Meaning.PurposeLasts);
        }

        return sentence.Has(Meaning.NoLongerNeeded)
            || sentence.Has(Meaning.AsLongAs, Meaning.PurposeLasts)
            || (IsInPlace(sentence) && sentence.Has(Meaning.Necessary))
            || EndsWithPurpose(sentence);
    }

    private static bool IsOfLaw(Sentence sentence) =>
        !sentence.Has(Meaning.RemoveDenied)
            && (Keeps(sentence) ? sentence.HasAny(Meaning.LawPeriod, Meaning.Accounting) : IsItemOfLaw(sentence));

    // "Data may be kept longer if: the law demands it."
    private static bool IsItemOfLaw(Sentence sentence) =>
        sentence.IsListItem && sentence.Has(Meaning.LawPeriod) && sentence.Lead is { } lead && lead.HasAny(Meaning.Keep, Meaning.Remove)
            && !lead.Has(Meaning.Not);

    // What is asked stands behind what needs the data, with "or" between them.
    private static bool Joins(Sentence sentence, Meaning[] first, Meaning[] second)
    {
        var (one, other) = (-1, -1);
        foreach (var hit in sentence.Hits)
        {
            one = one < 0 && Array.IndexOf(first, hit.Meaning) >= 0 ? hit.End : one;
            other = Array.IndexOf(second, hit.Meaning) >= 0 ? hit.Start : other;
        }

        return one > 0 && other > one
            && Array.Exists(Conjunctions, word => sentence.Text.IndexOf(word, one, other - one, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // "As long as you are a customer, or as long as is necessary": each has its own measure.
    private static bool RepeatsTime(Sentence sentence) => Array.FindAll(sentence.Hits, hit => hit.Meaning == Meaning.AsLongAs).Length > 1;
}
