using RegisterNotice.Validation;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Words.Phrases.SchedulePhrases;

namespace RegisterNotice.Schedules;

/// <summary>What falls due, in three languages.</summary>
internal static class ReviewTexts
{
    public static LocalizedText ReviewOf(Notice notice) =>
        Told(language => NoticeReview.Fill(language, ("name", NameOf(notice, language))));

    public static LocalizedText ReviewOf(Notice notice, RetentionRule rule) => Told(language => RetentionReview.Fill(
        language,
        ("name", NameOf(notice, language)),
        ("what", DataOf(notice, rule, language))));

    public static LocalizedText ChangeOf(Notice notice) => Told(language => LawChange.Fill(language, ("name", NameOf(notice, language))));

    public static LocalizedText EndOf(Notice notice, DataCategory category) => Told(language => RetentionEnd.Fill(
        language,
        ("name", NameOf(notice, language)),
        ("what", category.Name.For(language))));

    /// <summary>What the law does, and what is found therefore.</summary>
    public static LocalizedText WhyOf(ForecastDay day, Finding finding) => Told(language => string.Join(
        "\n",
        day.ReasonsIn(language).Append(finding.MessageIn(language)).Append(finding.RemedyIn(language)).Distinct()));

    /// <summary>The data that a rule covers: "Yhteystiedot ja Tilaustiedot"; "all data" where it covers all.</summary>
    public static string DataOf(Notice notice, RetentionRule rule, LanguageTag language)
    {
        var names = notice.DataCategories
            .Where(category => rule.CategoryIds.Contains(category.Id))
            .Select(category => category.Name.For(language))
            .ToList();
        return names.Count > 0 ? Enumeration.Join(names, language) : AllData[language];
    }

    public static string NameOf(Notice notice, LanguageTag language) =>
        (notice.RegisterName ?? notice.Title) is { Count: > 0 } name ? name.For(language) : notice.Id;

    private static LocalizedText Told(Func<LanguageTag, string> text) =>
        Trilingual.Of(text(LanguageTag.Finnish), text(LanguageTag.Swedish), text(LanguageTag.English));
}
