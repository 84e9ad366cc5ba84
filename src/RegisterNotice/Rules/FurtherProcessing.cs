using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Rules;

/// <summary>What a notice must tell before data are put to a new purpose: the purpose, and what is relevant of Articles 13(2) and 14(2) to it.</summary>
/// <remarks>That the purpose has a legal basis and that the rights which it gives are stated, other rules see to, as of any purpose.</remarks>
internal static class FurtherProcessing
{
    /// <summary>Whether something is not told of a change that puts data to a new purpose.</summary>
    public static bool IsUntold(Notice notice, NoticeChange change) =>
        change.Date is null || change.Summary.Count == 0 || LacksRetention(notice, change);

    /// <summary>What is not told, in a language.</summary>
    public static string Untold(Notice notice, NoticeChange change, LanguageTag language)
    {
        LocalizedText?[] matters =
        [
            change.Date is null ? FurtherMatters.Day : null,
            change.Summary.Count == 0 ? FurtherMatters.Purpose : null,
            LacksRetention(notice, change) ? FurtherMatters.Retention : null,
        ];
        return Enumeration.Join(
            [.. matters.OfType<LocalizedText>().Select(matter => matter.For(language))],
            LanguageFallback.Main(language));
    }

    // A notice that says nothing at all of retention is told so once.
    private static bool LacksRetention(Notice notice, NoticeChange change)
    {
        if (notice.RetentionRules.Count == 0)
        {
            return false;
        }

        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (change.PurposeIds.Has(purpose.Id) && !IsKept(notice, purpose))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKept(Notice notice, Purpose purpose)
    {
        foreach (var rule in notice.RetentionRules.AsSpan())
        {
            if (rule.PurposeIds.Has(purpose.Id)
                || (rule.PurposeIds.Count == 0 && (rule.CategoryIds.Count == 0 || ReachesByData(notice, rule, purpose))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReachesByData(Notice notice, RetentionRule rule, Purpose purpose)
    {
        foreach (var category in notice.DataCategories.AsSpan())
        {
            if (rule.CategoryIds.Has(category.Id) && Purposes.IsOf(category, purpose))
            {
                return true;
            }
        }

        return false;
    }
}
