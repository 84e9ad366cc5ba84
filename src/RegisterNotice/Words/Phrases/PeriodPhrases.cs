using System.Globalization;
using NodaTime;

namespace RegisterNotice.Words.Phrases;

/// <summary>Periods in words. One is written out, further numbers are digits: "yhden vuoden ajan", "6 vuotta".</summary>
internal static class PeriodPhrases
{
    private static readonly PeriodUnit[] Units =
    [
        new()
        {
            Finnish = new("vuosi", "vuotta", "vuoden", "vuodella", "vuodessa"),
            Swedish = new("ett", "år", "år"),
            English = new("a", "year")
        },
        new() { Finnish = new("kuukausi", "kuukautta", "kuukauden", "kuukaudella", "kuukaudessa"), Swedish = new("en", "månad", "månader"), English = new("a", "month") },
        new()
        {
            Finnish = new("viikko", "viikkoa", "viikon", "viikolla", "viikossa"),
            Swedish = new("en", "vecka", "veckor"),
            English = new("a", "week")
        },
        new()
        {
            Finnish = new("päivä", "päivää", "päivän", "päivällä", "päivässä"),
            Swedish = new("en", "dag", "dagar"),
            English = new("a", "day")
        },
        new()
        {
            Finnish = new("tunti", "tuntia", "tunnin", "tunnilla", "tunnissa"),
            Swedish = new("en", "timme", "timmar"),
            English = new("an", "hour")
        },
        new() { Finnish = new("minuutti", "minuuttia", "minuutin", "minuutilla", "minuutissa"), Swedish = new("en", "minut", "minuter"), English = new("a", "minute") },
        new() { Finnish = new("sekunti", "sekuntia", "sekunnin", "sekunnilla", "sekunnissa"), Swedish = new("en", "sekund", "sekunder"), English = new("a", "second") },
    ];

    private const int Days = 3;

    private static readonly Phrase Duration = new("{time}", "i {time}", "for {time}");
    private static readonly Phrase DurationOfOne = new("{time} ajan", "i {time}", "for {time}");
    private static readonly Phrase Deadline = new("{time} kuluessa", "inom {time}", "within {time}");
    private static readonly Phrase Extension = new("{time}", "med högst {time}", "by at most {time}");
    private static readonly Phrase Interval = new("{time} välein", "med {time} mellanrum", "every {time}");
    private static readonly Phrase Frequency = new("kerran {time}", "en gång {time}", "once {time}");

    /// <summary>By itself: "6 vuotta", "yksi vuosi".</summary>
    public static string Length(Period period, LanguageTag language) => Write(period, language, static (count, unit, main) => main switch
    {
        "fi" => count == 1 ? $"yksi {unit.Finnish.Nominative}" : Number(count, unit.Finnish.Partitive),
        "sv" => count == 1 ? $"{unit.Swedish.One} {unit.Swedish.Singular}" : Number(count, unit.Swedish.Plural),
        _ => count == 1 ? $"one {unit.English.Singular}" : Number(count, unit.English.Singular + "s"),
    });

    /// <summary>How long something lasts: "6 vuotta", "yhden vuoden ajan"; "i 6 år"; "for 6 years".</summary>
    public static string For(Period period, LanguageTag language)
    {
        // "yksi vuosi" cannot stand as an object with this verb; the genitive with "ajan" takes all numbers.
        var hasOne = Components(period).Any(component => component.Count == 1);
        return hasOne && language.Value == "fi"
            ? DurationOfOne.Fill(
                language,
                ("time", Write(
                    period,
                    language,
                    static (count, unit, _) => count == 1 ? $"yhden {unit.Finnish.Genitive}" : Number(count, unit.Finnish.Genitive))))
            : Duration.Fill(language, ("time", Length(period, language)));
    }

    /// <summary>A time limit: "kuukauden kuluessa"; "inom en månad"; "within one month".</summary>
    public static string Within(Period period, LanguageTag language) =>
        Deadline.Fill(language, ("time", language.Value == "fi" ? Genitive(period, language) : Length(period, language)));

    /// <summary>By how much a time is extended at most: "2 kuukaudella"; "med högst 2 månader"; "by at most 2 months".</summary>
    public static string By(Period period, LanguageTag language) => Extension.Fill(language, ("time", language.Value == "fi"
        ? Write(
            period,
            language,
            static (count, unit, _) => count == 1 ? $"yhdellä {unit.Finnish.Adessive}" : Number(count, unit.Finnish.Adessive))
        : Length(period, language)));

    /// <summary>How often something is done: "2 vuoden välein"; "med 2 års mellanrum"; "every 2 years".</summary>
    public static string Every(Period period, LanguageTag language) =>
        Interval.Fill(language,
            ("time", language.Value == "fi" ? Genitive(period, language) : Write(period, language, static (count, unit, main) => main switch
        {
            "sv" => count == 1 ? $"{unit.Swedish.One} {unit.Swedish.Singular}s" : Number(count, unit.Swedish.Plural + "s"),
            _ => count == 1 ? unit.English.Singular : Number(count, unit.English.Singular + "s"),
        })));

    /// <summary>How often something may be done: "kerran vuodessa"; "en gång per år"; "once a year".</summary>
    public static string OnceIn(Period period, LanguageTag language) =>
        Frequency.Fill(language, ("time", Components(period) is [(1, var one)]
            ? One(one, language)
            : language.Value switch
            {
                "fi" =>
                    Write(
                        period,
                        language,
                        static (count, unit, _) => count == 1 ? unit.Finnish.Inessive : Number(count, unit.Finnish.Inessive)),
                "sv" => "på " + Length(period, language),
                _ => "in " + Length(period, language),
            }));

    private static string One(PeriodUnit unit, LanguageTag language) => language.Value switch
    {
        "fi" => unit.Finnish.Inessive,
        "sv" => "per " + unit.Swedish.Singular,
        _ => $"{unit.English.Article} {unit.English.Singular}",
    };

    private static string Genitive(Period period, LanguageTag language) =>
        Write(period, language, static (count, unit, _) => count == 1 ? unit.Finnish.Genitive : Number(count, unit.Finnish.Genitive));

    private static string Write(Period period, LanguageTag language, Func<long, PeriodUnit, string, string> form) =>
        Enumeration.Join(Components(period).ConvertAll(component => form(component.Count, component.Unit, language.Value)), language);

    private static string Number(long count, string unit) => $"{count.ToString(CultureInfo.InvariantCulture)} {unit}";

    private static List<(long Count, PeriodUnit Unit)> Components(Period period)
    {
        long[] counts = [period.Years, period.Months, period.Weeks, period.Days, period.Hours, period.Minutes, period.Seconds];
        var components = new List<(long Count, PeriodUnit Unit)>(1);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                components.Add((counts[i], Units[i]));
            }
        }

        if (components.Count == 0)
        {
            components.Add((0, Units[Days]));
        }

        return components;
    }
}
