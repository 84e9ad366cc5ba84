using NodaTime;

namespace RegisterNotice.Text.Phrases;

/// <summary>Lists inside a sentence, and dates.</summary>
internal static class Enumeration
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>
    /// The items as one text: "a", "a ja b", "a, b ja c". No language of the three puts a comma before the conjunction. Where an item has a list inside, semicolons keep
    /// the items apart: "a ja b; c".
    /// </summary>
    public static string Join(IReadOnlyList<string> items, LanguageTag language)
    {
        if (items.Count < 2)
        {
            return items.Count == 0 ? "" : items[0];
        }

        var and = $" {LeadPhrases.And[language]} ";
        var texts = items as string[] ?? [.. items];
        return Array.Exists(texts, text => text.Contains(and) || text.Contains(", "))
            ? string.Join("; ", texts)
            : string.Join(", ", texts, 0, texts.Length - 1) + and + texts[^1];
    }

    /// <summary>A date: 22.11.2026, in English 22 November 2026. Patterns of cultures are not to be trusted: sv-FI has that of Sweden.</summary>
    public static string Write(LocalDate date, LanguageTag language) => language.Value is "fi" or "sv"
        ? FormattableString.Invariant($"{date.Day}.{date.Month}.{date.Year}")
        : FormattableString.Invariant($"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}");
}
