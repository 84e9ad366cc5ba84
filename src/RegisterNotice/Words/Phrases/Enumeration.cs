using System.Buffers;
using NodaTime;

namespace RegisterNotice.Words.Phrases;

/// <summary>Lists inside a sentence, and dates.</summary>
internal static class Enumeration
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>
    /// The items as one text: "a", "a ja b", "a, b ja c". No language of the three puts a comma before the conjunction. Where an item has a list inside,
    /// semicolons keep the items apart: "a ja b; c".
    /// </summary>
    public static string Join(IReadOnlyList<string> items, LanguageTag language)
    {
        if (items.Count < 2)
        {
            return items.Count == 0 ? "" : items[0];
        }

        var (separator, last) = SeparatorsOf(items, static item => item, language);
        return Parted(items, separator, last);
    }

    /// <summary>What stands between the items of one text, and what before the last of them.</summary>
    public static (string Separator, string Last) SeparatorsOf<T>(IReadOnlyList<T> items, Func<T, string> textOf, LanguageTag language)
    {
        var and = $" {LeadPhrases.And[language]} ";
        for (var i = 0; i < items.Count; i++)
        {
            if (textOf(items[i]) is var text && (text.Contains(and) || text.Contains(", ")))
            {
                return ("; ", "; ");
            }
        }

        return (", ", and);
    }

    /// <summary>What is given of several texts, parted by a separator; null where nothing is.</summary>
    public static string? Parted(string separator, params ReadOnlySpan<string?> texts)
    {
        var pieces = ArrayPool<string?>.Shared.Rent(texts.Length);
        var count = 0;
        foreach (var text in texts)
        {
            if (text is not null)
            {
                pieces[count++] = text;
            }
        }

        var parted = count == 0 ? null : string.Join(separator, pieces, 0, count);
        ArrayPool<string?>.Shared.Return(pieces, clearArray: true);
        return parted;
    }

    private static string Parted(IReadOnlyList<string> items, string separator, string last)
    {
        var pieces = ArrayPool<string>.Shared.Rent(items.Count * 2);
        var count = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                pieces[count++] = i == items.Count - 1 ? last : separator;
            }

            pieces[count++] = items[i];
        }

        var parted = string.Join("", pieces, 0, count);
        ArrayPool<string>.Shared.Return(pieces, clearArray: true);
        return parted;
    }

    /// <summary>A date: 22.11.2026, in English 22 November 2026. Patterns of cultures are not to be trusted: sv-FI has that of Sweden.</summary>
    public static string Write(LocalDate date, LanguageTag language) => language.Value is "fi" or "sv"
        ? FormattableString.Invariant($"{date.Day}.{date.Month}.{date.Year}")
        : FormattableString.Invariant($"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}");
}
