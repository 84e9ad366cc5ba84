using NodaTime;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds lengths of time in a text: <c>6 vuotta</c>, <c>kuusi (6) kuukautta</c>, <c>3kk</c>, <c>vuoden</c>, <c>18 månader</c>.</summary>
internal static class StatedPeriods
{
    private static readonly (string Word, int Value)[] Numbers =
    [
        ("yhden", 1), ("yksi", 1), ("kahden", 2), ("kaksi", 2), ("kahta", 2), ("kolmen", 3), ("kolme", 3), ("neljän", 4), ("neljä", 4), ("viiden", 5), ("viisi", 5), ("kuuden", 6), ("kuusi", 6), ("seitsemän", 7), ("kahdeksan", 8), ("yhdeksän", 9), ("kymmenen", 10), ("kahdentoista", 12), ("kaksitoista", 12), ("viidentoista", 15), ("kahdenkymmenen", 20), ("kolmenkymmenen", 30),
        ("yhteen", 1), ("kahteen", 2), ("kolmeen", 3), ("neljään", 4), ("viiteen", 5), ("kuuteen", 6), ("seitsemään", 7), ("kahdeksaan", 8), ("yhdeksään", 9), ("kymmeneen", 10), ("kahteentoista", 12),
        ("ett", 1), ("en", 1), ("två", 2), ("tre", 3), ("fyra", 4), ("fem", 5), ("sex", 6), ("sju", 7), ("åtta", 8), ("nio", 9), ("tio", 10), ("tolv", 12),
        ("one", 1), ("a", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("twelve", 12), ("puolen", -6), ("puoli", -6),
    ];

    private static readonly (string Meaning, char Unit)[] Units =
    [
        ("vuotta", 'Y'), ("vuoden", 'Y'), ("vuosi", 'Y'), ("vuodeksi", 'Y'), ("vuoteen", 'Y'), ("vuodessa", 'Y'), ("vuoden", 'Y'), ("kuukau", 'M'), ("kk", 'M'), ("viikko", 'W'), ("viikon", 'W'), ("päivä", 'D'), ("vuorokau", 'D'), ("vrk", 'D'), ("tunti", 'h'), ("tunnin", 'h'), ("minuut", 'm'),
        ("år", 'Y'), ("månad", 'M'), ("vecka", 'W'), ("veckor", 'W'), ("dag", 'D'), ("dygn", 'D'), ("timm", 'h'), ("minut", 'm'),
        ("year", 'Y'), ("month", 'M'), ("week", 'W'), ("day", 'D'), ("hour", 'h'), ("minute", 'm'),
    ];

    // Units that stand for one of them without a number: "vuoden kuluttua".
    private static readonly string[] Singles = ["vuoden", "kuukauden", "viikon", "vuorokauden", "tunnin"];

    private static readonly (string Word, char Unit)[] Nominatives = [("vuosi", 'Y'), ("kuukausi", 'M'), ("viikko", 'W'), ("vuorokausi", 'D')];

    private static readonly string[] Limits = ["viimeistään ", "enintään ", "korkeintaan ", "vähintään ", "noin "];

    private static readonly string[] AfterSingles = ["kulu", "aja", "päästä", "jälkeen", "sisä", "verran", "välein", "mittai", "pituis"];

    /// <summary>The lengths of time in a text, with where each starts and ends.</summary>
    public static List<(Period Period, int Start, int End)> In(string text)
    {
        var found = new List<(Period, int, int)>();
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])) || EndsRange(text, i))
            {
                i++;
                continue;
            }

            if (At(text, i) is { } match)
            {
                found.Add((match.Period, i, match.End));
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    // "7–10 vuotta" is no single length of time.
    private static bool EndsRange(string text, int index) =>
        index > 1 && text[index] is >= '0' and <= '9' && ((text[index - 1] is '-' or '–' && text[index - 2] is >= '0' and <= '9') || (index > 3 && text[index - 1] == ' ' && text[index - 2] is '-' or '–' && text[index - 3] == ' ' && text[index - 4] is >= '0' and <= '9'));

    private static (Period Period, int End)? At(string text, int start)
    {
        var (value, end) = Number(text, start);
        if (end == start)
        {
            return Half(text, start) ?? Single(text, start) ?? Limited(text, start);
        }

        var next = end;
        if (BeginsRange(text, end))
        {
            return null;
        }

        while (next < text.Length && (text[next] is ' ' or '\u00A0' or '-' or '–' or '(' or ')' || (text[next] is >= '0' and <= '9' && next > end)))
        {
            next++;
        }

        foreach (var (meaning, unit) in Units)
        {
            if (string.Compare(text, next, meaning, 0, meaning.Length, StringComparison.OrdinalIgnoreCase) == 0 && IsUnit(text, next, meaning))
            {
                return (Of(value, unit), WordEnd(text, next));
            }
        }

        return null;
    }

    private static bool BeginsRange(string text, int end)
    {
        var i = end;
        while (i < text.Length && text[i] is ' ' or '-' or '–')
        {
            i++;
        }

        return i > end && i < text.Length && text[i] is >= '0' and <= '9' && text.AsSpan(end, i - end).IndexOfAny('-', '–') >= 0;
    }

    // "1,5 vuotta" is a year and six months.
    private static (Period Period, int End)? Half(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 2 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i == start || i + 2 >= text.Length || text[i] is not (',' or '.') || text[i + 1] != '5' || text[i + 2] is not (' ' or '\u00A0'))
        {
            return null;
        }

        var isYears = Array.Exists(Units, unit => unit.Unit == 'Y' && string.Compare(text, i + 3, unit.Meaning, 0, unit.Meaning.Length, StringComparison.OrdinalIgnoreCase) == 0 && IsUnit(text, i + 3, unit.Meaning));
        return isYears ? (Period.FromYears(int.Parse(text[start..i], System.Globalization.CultureInfo.InvariantCulture)) + Period.FromMonths(6), WordEnd(text, i + 3)) : null;
    }

    private static (Period Period, int End)? Single(string text, int start)
    {
        foreach (var word in Singles)
        {
            var end = start + word.Length;
            if (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && end < text.Length && text[end] == ' ' && IsFollowedByTime(text, end + 1))
            {
                return (Of(1, word[0] == 'v' ? word[2] == 'o' ? word[3] == 'd' ? 'Y' : 'D' : 'W' : word[0] == 'k' ? 'M' : 'h'), end);
            }
        }

        return null;
    }

    // "viimeistään kuukausi tapahtuman jälkeen"
    private static (Period Period, int End)? Limited(string text, int start)
    {
        var row = Array.Find(Nominatives, row => string.Compare(text, start, row.Word, 0, row.Word.Length, StringComparison.OrdinalIgnoreCase) == 0 && WordEnd(text, start) == start + row.Word.Length);
        return row.Word is not null && Array.Exists(Limits, limit => start >= limit.Length && string.Compare(text, start - limit.Length, limit, 0, limit.Length, StringComparison.OrdinalIgnoreCase) == 0)
            ? (Of(1, row.Unit), start + row.Word.Length)
            : null;
    }

    private static bool IsFollowedByTime(string text, int start) => Array.Exists(AfterSingles, word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0);

    private static bool IsUnit(string text, int start, string meaning)
    {
        var end = WordEnd(text, start);
        // "år" is a year, "åren" are years; "dag" is not "dagens".
        return end - start - meaning.Length <= 6 && !(meaning is "år" or "kk" && end - start > meaning.Length + 2) && !(meaning == "dag" && end - start > 6);
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    private static (int Value, int End) Number(string text, int start)
    {
        var (value, i) = (0, start);
        while (i < text.Length && i - start < 4 && text[i] is >= '0' and <= '9')
        {
            value = (value * 10) + (text[i] - '0');
            i++;
        }

        if (i > start)
        {
            return i < text.Length && (text[i] is '.' or ',' or '/' or ':' && i + 1 < text.Length && text[i + 1] is >= '0' and <= '9') ? (0, start) : (value, i);
        }

        var end = WordEnd(text, start);
        foreach (var (word, number) in Numbers)
        {
            if (end - start == word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
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
