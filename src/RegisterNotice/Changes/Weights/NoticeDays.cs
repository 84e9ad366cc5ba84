using NodaTime;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Weights;

/// <summary>The days that every revision of a notice changes, and that its page repeats: when it was drawn up and updated, and from when it applies.</summary>
internal static class NoticeDays
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    /// <summary>A text without those days: they are facts of their own.</summary>
    public static string Without(string text, Notice notice)
    {
        foreach (var day in new[] { notice.DraftedOn, notice.UpdatedOn, notice.EffectiveFrom })
        {
            text = day is { } known ? Forms(known).Aggregate(text, static (rest, form) => rest.Replace(form, "")) : text;
        }

        return text;
    }

    // The longer forms first: 1.2.2027 ends what 11.2.2027 is, too, but not what 01.02.2027 is.
    private static IEnumerable<string> Forms(LocalDate day) =>
        Languages.Select(language => Enumeration.Write(day, language))
            .Append($"{day.Day:00}.{day.Month:00}.{day.Year}")
            .Append($"{day.Year}-{day.Month:00}-{day.Day:00}")
            .Distinct()
            .OrderByDescending(static form => form.Length);
}
