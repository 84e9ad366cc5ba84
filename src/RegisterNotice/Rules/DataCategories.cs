using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of data and of their sources.</summary>
internal static class DataCategories
{
    private static readonly ProcessingActivity[] OfCustomers =
    [
        ProcessingActivity.OrderFulfilment, ProcessingActivity.Invoicing, ProcessingActivity.CustomerRelationship,
        ProcessingActivity.CustomerService, ProcessingActivity.DirectMarketing,
        ProcessingActivity.Remarketing,
    ];

    // Care, work, study and research cannot do without knowing who a person is.
    private static readonly ProcessingActivity[] ThatNeedTraits =
    [
        ProcessingActivity.HealthCare, ProcessingActivity.Employment, ProcessingActivity.Recruitment, ProcessingActivity.Education,
        ProcessingActivity.Research, ProcessingActivity.CreditAssessment,
        ProcessingActivity.StatutoryDuty,
    ];

    private static readonly string[] WordsForController =
    [
        "rekisterinpitäjä", "rekisterinpitäjä itse", "yritys itse", "oma rekisteri", "personuppgiftsansvarig", "den personuppgiftsansvarige",
        "företaget självt", "controller", "the controller",
    ];

    /// <summary>Where a category gives a meaning, and by which words: its name or the first of its items.</summary>
    public static (Place<LocalizedText> Place, LocalizedText Words)? Shows(
        RuleContext it,
        DataCategory category,
        int index,
        Meaning meaning)
    {
        for (var i = 0; i < category.Items.Count && it.Facts.Has(meaning); i++)
        {
            if (it.Says(category.Items[i], meaning))
            {
                return (Place.Of(NoticeShape.DataCategories, index).Of(DataCategoryShape.Items, i), category.Items[i]);
            }
        }

        return it.Says(category.Name, meaning)
            ? (Place.Of(NoticeShape.DataCategories, index).Of(DataCategoryShape.Name), category.Name)
            : null;
    }

    /// <summary>Reports each category that gives a meaning; where none does, the first passage on the register's content.</summary>
    public static void ReportMeaning(RuleContext it, Meaning meaning)
    {
        var isFound = false;
        for (var i = 0; i < it.Notice.DataCategories.Count; i++)
        {
            var category = it.Notice.DataCategories[i];
            if (Shows(it, category, i, meaning) is { } shown)
            {
                isFound = true;
                it.Report(shown.Place, ("data", Quote.Of(shown.Words, it.Language)));
            }
        }

        if (!isFound && (it.Words.First(meaning, SectionKind.DataContent) ?? StrayHeading(it.Words, meaning)) is { } passage)
        {
            it.Report(passage.Pointer, ("data", Quote.Of(passage.Text)));
        }
    }

    /// <summary>Whether the category serves customers and nothing for which a trait of theirs would be needed.</summary>
    public static bool IsOfCustomers(Notice notice, DataCategory category)
    {
        var isOfCustomers = false;
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (category.PurposeIds.Count == 0 || category.PurposeIds.Has(purpose.Id))
            {
                if (Purposes.Does(purpose, ThatNeedTraits))
                {
                    return false;
                }

                isOfCustomers |= Purposes.Does(purpose, OfCustomers);
            }
        }

        return isOfCustomers;
    }

    /// <summary>Whether a name or word stands for the controller itself; nothing at all does too.</summary>
    public static bool IsControllerItself(Notice notice, string? text)
    {
        var isIt = string.IsNullOrWhiteSpace(text);
        foreach (var controller in notice.Controllers.AsSpan())
        {
            isIt |= IsSame(text, controller.Name);
        }

        foreach (var word in WordsForController)
        {
            isIt |= IsSame(text, word);
        }

        return isIt;
    }

    private static bool IsSame(string? text, string word) =>
        text.AsSpan().Trim().TrimEnd('.').Equals(word.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    // Where a page sets an enumeration without a heading of its own, its last line may have been taken for one.
    private static Passage? StrayHeading(NoticeWords words, Meaning meaning)
    {
        foreach (var section in words.Sections)
        {
            if (section.Meanings.Has(meaning) && (section.Kinds.Count == 0 || section.Kinds[0] == SectionKind.Other))
            {
                foreach (var passage in section.Passages.AsSpan())
                {
                    if (passage.Meanings.Has(meaning) && passage.IsHeading)
                    {
                        return passage;
                    }
                }
            }
        }

        return null;
    }
}
