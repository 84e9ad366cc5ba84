using NodaTime;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds lengths of time in a text: <c>6 vuotta</c>, <c>kuusi (6) kuukautta</c>, <c>3kk</c>, <c>vuoden</c>, <c>18 månader</c>.</summary>
internal static class StatedPeriods
{
    private const string Dashes = "-–";
    private const int LongestHalf = 2;
    private const int MostDigits = 4;
    private const int LongestEnding = 6;

    private static readonly (string Word, int Value)[] Numbers =
    [
        ("yhden", 1), ("yksi", 1), ("kahden", 2), ("kaksi", 2), ("kahta", 2), ("kolmen", 3), ("kolme", 3), ("neljän", 4), ("neljä", 4), ("viiden", 5),
        ("viisi", 5),
        ("kuuden", 6), ("kuusi", 6), ("seitsemän", 7), ("kahdeksan", 8), ("yhdeksän", 9), ("kymmenen", 10), ("kahdentoista", 12), ("kaksitoista", 12),
        ("viidentoista", 15), ("kahdenkymmenen", 20), ("kolmenkymmenen", 30),
        ("yhteen", 1), ("kahteen", 2), ("kolmeen", 3), ("neljään", 4), ("viiteen", 5), ("kuuteen", 6), ("seitsemään", 7), ("kahdeksaan", 8), ("yhdeksään", 9),
        ("kymmeneen", 10), ("kahteentoista", 12),
        ("ett", 1), ("en", 1), ("två", 2), ("tre", 3), ("fyra", 4), ("fem", 5), ("sex", 6), ("sju", 7), ("åtta", 8), ("nio", 9), ("tio", 10), ("tolv", 12),
        ("one", 1), ("a", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
        ("twelve", 12),
        ("puolen", -6), ("puoli", -6),
    ];

    private static readonly (string Word, char Unit)[] Units =
    [
        ("vuotta", 'Y'), ("vuoden", 'Y'), ("vuosi", 'Y'), ("vuodeksi", 'Y'), ("vuoteen", 'Y'), ("vuodessa", 'Y'), ("vuoden", 'Y'), ("kuukau", 'M'), ("kk", 'M'),
        ("viikko", 'W'), ("viikon", 'W'), ("päivä", 'D'), ("vuorokau", 'D'), ("vrk", 'D'), ("tunti", 'h'), ("tunnin", 'h'), ("minuut", 'm'),
        ("år", 'Y'), ("månad", 'M'), ("vecka", 'W'), ("veckor", 'W'), ("dag", 'D'), ("dygn", 'D'), ("timm", 'h'), ("minut", 'm'),
        ("year", 'Y'), ("month", 'M'), ("week", 'W'), ("day", 'D'), ("hour", 'h'), ("minute", 'm'),
    ];

    // Short words with which many others begin: "år" is a year and "åren" are years, "dag" is not "dagens".
    private static readonly (string Word, int LongestEnding)[] ShortUnits = [("år", 2), ("kk", 2), ("dag", 3)];

    // Units that stand for one of them without a number: "vuoden kuluttua".
    private static readonly (string Word, char Unit)[] Singles = [("vuoden", 'Y'), ("kuukauden", 'M'), ("viikon", 'W'), ("vuorokauden", 'D'), ("tunnin", 'h')];

    private static readonly (string Word, char Unit)[] Nominatives = [("vuosi", 'Y'), ("kuukausi", 'M'), ("viikko", 'W'), ("vuorokausi", 'D')];

    private static readonly string[] Limits = ["viimeistään ", "enintään ", "korkeintaan ", "vähintään ", "noin "];

    private static readonly string[] AfterSingles = ["kulu", "aja", "päästä", "jälkeen", "sisä", "verran", "välein", "mittai", "pituis"];

    // What words of the tables begin with. Few words of a text do.
    private static readonly string Initials = InitialsOf([.. Numbers.Select(row => row.Word), .. Singles.Select(row => row.Word), .. Nominatives.Select(row => row.Word)]);

    private static readonly List<StatedPeriod> None = [];

    /// <summary>The lengths of time in a text, with where each starts and ends.</summary>
    public static IReadOnlyList<StatedPeriod> In(string text)
    {
        List<StatedPeriod>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (Begins(text, i) && !EndsRange(text, i) && At(text, i) is { } match)
            {
                (found ??= []).Add(new(match.Period, i, match.End));
                i = match.End - 1;
            }
        }

        return found ?? None;
    }

    /// <summary>The first two lengths of time between which a text leaves the choice, such as <c>15–60 päivää</c>; null for none.</summary>
    public static (Period Least, Period Most)? RangeIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (TextScan.IsDigit(text, i) && !TextScan.IsWordSign(text, i - 1) && Number(text, i) is { Value: > 0 } least
                && BeginsRange(text, least.End))
            {
                var start = TextScan.EndOf(text, least.End, " " + Dashes);
                var most = Number(text, start);
                var unit = TextScan.EndOf(text, most.End, " \u00A0");
                if (most.Value > least.Value && UnitAt(text, unit) is { } found)
                {
                    return (Of(least.Value, found), Of(most.Value, found));
                }
            }
        }

        return null;
    }

    private static bool Begins(string text, int index) =>
        char.IsLetterOrDigit(text[index]) && (TextScan.IsDigit(text, index) || Initials.IndexOf(text[index]) >= 0)
            && !TextScan.IsWordSign(text, index - 1);

    private static string InitialsOf(IEnumerable<string> words)
    {
        var small = words.Select(word => word[0]).Distinct().ToArray();
        return new([.. small, .. Array.ConvertAll(small, char.ToUpperInvariant)]);
    }

    // "7–10 vuotta" is no single length of time.
    private static bool EndsRange(string text, int index)
    {
        if (!TextScan.IsDigit(text, index) || index == 0)
        {
            return false;
        }

        return text[index - 1] == ' '
            ? TextScan.IsOneOf(text, index - 2, Dashes) && TextScan.IsOneOf(text, index - 3, " ") && TextScan.IsDigit(text, index - 4)
            : TextScan.IsOneOf(text, index - 1, Dashes) && TextScan.IsDigit(text, index - 2);
    }

    private static (Period Period, int End)? At(string text, int start)
    {
        var (value, end) = Number(text, start);
        if (end == start)
        {
            return Half(text, start) ?? Single(text, start) ?? Limited(text, start);
        }

        if (BeginsRange(text, end))
        {
            return null;
        }

        // "kuusi (6) kuukautta"
        var next = end;
        while (TextScan.IsOneOf(text, next, " \u00A0-–()") || (next > end && TextScan.IsDigit(text, next)))
        {
            next++;
        }

        return UnitAt(text, next) is { } unit ? (Of(value, unit), TextScan.EndOfLetters(text, next)) : null;
    }

    // The unit that stands there; null for none, or for another than the one that is wanted.
    private static char? UnitAt(string text, int start, char? wanted = null)
    {
        foreach (var (word, unit) in Units)
        {
            if ((wanted is null || unit == wanted) && IsUnit(text, start, word))
            {
                return unit;
            }
        }

        return null;
    }

    private static bool BeginsRange(string text, int end)
    {
        var next = TextScan.EndOf(text, end, " " + Dashes);
        return TextScan.IsDigit(text, next) && text.AsSpan(end, next - end).IndexOfAny('-', '–') >= 0;
    }

    // "1,5 vuotta" is a year and six months.
    private static (Period Period, int End)? Half(string text, int start)
    {
        var end = TextScan.EndOfDigits(text, start);
        var unit = end + ",5 ".Length;
        var isHalf = end > start && end - start <= LongestHalf && TextScan.IsOneOf(text, end, ",.") && TextScan.Stands(text, end + 1, "5")
            && TextScan.IsOneOf(text, end + 2, " \u00A0");
        if (!isHalf || UnitAt(text, unit, 'Y') is null)
        {
            return null;
        }

        var years = int.Parse(text[start..end], System.Globalization.CultureInfo.InvariantCulture);
        return (Period.FromYears(years) + Period.FromMonths(6), TextScan.EndOfLetters(text, unit));
    }

    private static (Period Period, int End)? Single(string text, int start)
    {
        foreach (var (word, unit) in Singles)
        {
            var end = start + word.Length;
            if (TextScan.StandsInAnyCase(text, start, word) && TextScan.IsOneOf(text, end, " ") && IsFollowedByTime(text, end + 1))
            {
                return (Of(1, unit), end);
            }
        }

        return null;
    }

    // "viimeistään kuukausi tapahtuman jälkeen"
    private static (Period Period, int End)? Limited(string text, int start)
    {
        foreach (var (word, unit) in Nominatives)
        {
            var end = start + word.Length;
            if (TextScan.StandsInAnyCase(text, start, word) && TextScan.EndOfLetters(text, start) == end)
            {
                return IsLimited(text, start) ? (Of(1, unit), end) : null;
            }
        }

        return null;
    }

    private static bool IsLimited(string text, int start)
    {
        foreach (var limit in Limits)
        {
            if (TextScan.StandsInAnyCase(text, start - limit.Length, limit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowedByTime(string text, int start) => TextScan.AnyAt(text, start, AfterSingles) is not null;

    private static bool IsUnit(string text, int start, string word)
    {
        return TextScan.StandsInAnyCase(text, start, word)
            && TextScan.EndOfLetters(text, start) - start - word.Length <= LongestEndingOf(word);
    }

    private static int LongestEndingOf(string word)
    {
        foreach (var (unit, longest) in ShortUnits)
        {
            if (unit == word)
            {
                return longest;
            }
        }

        return LongestEnding;
    }

    private static (int Value, int End) Number(string text, int start)
    {
        var (value, i) = (0, start);
        while (i - start < MostDigits && TextScan.IsDigit(text, i))
        {
            value = (value * 10) + (text[i] - '0');
            i++;
        }

        if (i > start)
        {
            // "1.5.2020", "6/2021", "8:30"
            var goesOn = TextScan.IsOneOf(text, i, ".,/:") && TextScan.IsDigit(text, i + 1);
            return goesOn ? (0, start) : (value, i);
        }

        var end = TextScan.EndOfLetters(text, start);
        foreach (var (word, number) in Numbers)
        {
            if (end - start == word.Length && TextScan.StandsInAnyCase(text, start, word))
            {
                return (number, end);
            }
        }

        return (0, start);
    }

    private static Period Of(int value, char unit) => unit switch
    {
        // Half a year.
        'Y' when value < 0 => Period.FromMonths(-value),
        'Y' => Period.FromYears(value),
        'M' => Period.FromMonths(Math.Abs(value)),
        'W' => Period.FromWeeks(value),
        'D' => Period.FromDays(value),
        'h' => Period.FromHours(value),
        _ => Period.FromMinutes(value),
    };
}
