using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Import.Lexicon;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads periods and days as the library writes them: what is read must be written the same again.</summary>
internal static class FormTimes
{
    private static readonly string[] Ones = ["yksi", "yhden", "yhdellä", "ett", "en", "one", "a", "an"];

    private static readonly (string[] Stems, Action<PeriodBuilder, int> Set)[] Units =
    [
        (["vuo", "år", "year"], (builder, count) => builder.Years = count),
        (["kuukau", "månad", "month"], (builder, count) => builder.Months = count),
        (["viik", "veck", "week"], (builder, count) => builder.Weeks = count),
        (["päiv", "dag", "day"], (builder, count) => builder.Days = count),
        (["tun", "timm", "hour"], (builder, count) => builder.Hours = count),
        (["minuu", "minut"], (builder, count) => builder.Minutes = count),
        (["seku", "second"], (builder, count) => builder.Seconds = count),
    ];

    /// <summary>The period that is written so in this way; null where the words are no period.</summary>
    public static Period? Period(string text, LanguageTag language, Func<Period, LanguageTag, string> write)
    {
        var builder = new PeriodBuilder();
        var count = 1;
        foreach (var word in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                count = number;
            }
            else if (Array.IndexOf(Ones, word) >= 0)
            {
                count = 1;
            }
            else if (Array.Find(Units, unit => Array.Exists(unit.Stems, stem => word.StartsWith(stem, StringComparison.Ordinal))) is { Set: { } set })
            {
                set(builder, count);
                count = 1;
            }
        }

        var period = builder.Build();
        return write(period, language) == text ? period : null;
    }

    /// <summary>The day that is written so; null where the words are none.</summary>
    public static LocalDate? Day(string text, LanguageTag language)
    {
        var pattern = language.Value is "fi" or "sv" ? "d.M.uuuu" : "d MMMM uuuu";
        var day = LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture).Parse(text);
        return day.Success && Enumeration.Write(day.Value, language) == text ? day.Value : null;
    }
}
