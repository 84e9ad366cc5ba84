using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Changes.Comparing;

/// <summary>What in a text no other wording changes: numbers, sums, dates, countries, e-mail addresses and negations.</summary>
internal static class FactSigns
{
    private const string Negation = "!";
    private const int CommonWords = 3;

    private static readonly char[] Space = [' '];

    /// <summary>Words that turn a sentence round, or narrow it.</summary>
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "ei", "eivät", "emme", "et", "ette", "en", "ilman", "paitsi", "vain", "ainoastaan",
        "inte", "ej", "utan", "endast", "bara", "aldrig",
        "not", "no", "never", "without", "except", "only", "don't", "doesn't", "cannot",
    };

    /// <summary>The months, so that a date is the same in figures and in words: "1.5.2026" and "1 May 2026".</summary>
    private static readonly Dictionary<string, string> Months = MonthNames(
    [
        "tammikuuta januari january", "helmikuuta februari february", "maaliskuuta mars march", "huhtikuuta april april",
        "toukokuuta maj may", "kesäkuuta juni june", "heinäkuuta juli july", "elokuuta augusti august", "syyskuuta september september",
        "lokakuuta oktober october", "marraskuuta november november", "joulukuuta december december",
    ]);

    private static readonly Lazy<(string Beginning, string Country)[]> Countries = new(CountryBeginnings);

    /// <summary>Whether two texts have the same signs.</summary>
    public static bool AreEqual(string one, string other)
    {
        // What both begin and end with has the same signs, so that only the rest is read.
        var (first, second) = Different(one, other);
        var (firstLetters, secondLetters) = (PlainText.Letters(first), PlainText.Letters(second));
        return HaveSame(In(first, firstLetters), In(second, secondLetters))
            && (HaveSame(CountriesIn(firstLetters), CountriesIn(secondLetters))
                || HaveSame(CountriesIn(PlainText.Letters(one)), CountriesIn(PlainText.Letters(other))));
    }

    private static bool HaveSame(List<string> one, List<string> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        one.Sort(StringComparer.Ordinal);
        other.Sort(StringComparer.Ordinal);
        return one.SequenceEqual(other, StringComparer.Ordinal);
    }

    // Cut between words, with some of the common ones: a month is told by the number before it, a country has up to three words.
    private static (string One, string Other) Different(string one, string other)
    {
        var least = Math.Min(one.Length, other.Length);
        var start = 0;
        while (start < least && one[start] == other[start])
        {
            start++;
        }

        var end = 0;
        while (end < least - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        start = WordsBefore(one, start);
        end = WordsBehind(one, end);
        return (one[start..^end], other[start..^end]);
    }

    private static int WordsBefore(string text, int at)
    {
        for (var words = 0; words <= CommonWords && at > 0; words++)
        {
            at = text.LastIndexOf(' ', at - 1) is > 0 and var space ? space : 0;
        }

        return at;
    }

    private static int WordsBehind(string text, int length)
    {
        for (var words = 0; words <= CommonWords && length > 0; words++)
        {
            length = text.IndexOf(' ', text.Length - length) is >= 0 and var space ? text.Length - space - 1 : 0;
        }

        return length;
    }

    private static List<string> In(string text, string letters)
    {
        var signs = new List<string>();
        foreach (var word in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.IndexOf('@') > 0)
            {
                signs.Add(word.Trim('.', ',', ';', ':', '(', ')', '<', '>').ToLowerInvariant());
            }
            else
            {
                AddNumbers(word, signs);
            }
        }

        foreach (var word in letters.Split(Space))
        {
            if (Negations.Contains(word))
            {
                signs.Add(Negation);
            }
        }

        AddMonths(letters, signs);
        return signs;
    }

    // Without the zeros in front: 01.05.2026 is 1.5.2026. A thousand may be written with a space: "1 000" is two numbers in either text.
    private static void AddNumbers(string word, List<string> signs)
    {
        for (var i = 0; i < word.Length;)
        {
            if (!char.IsDigit(word[i]))
            {
                if (word[i] is '%' or '€' or '$')
                {
                    signs.Add(word[i].ToString());
                }

                i++;
                continue;
            }

            var start = i;
            while (i < word.Length && char.IsDigit(word[i]))
            {
                i++;
            }

            var number = word[start..i].TrimStart('0');
            signs.Add(number.Length == 0 ? "0" : number);
        }
    }

    // Only behind a number: "may" and "mars" are other words too.
    private static void AddMonths(string letters, List<string> signs)
    {
        var before = "";
        foreach (var word in letters.Split(Space))
        {
            if (before.Length is 1 or 2 && char.IsDigit(before[0]) && Months.TryGetValue(word, out var number))
            {
                signs.Add(number);
            }

            before = word;
        }
    }

    private static List<string> CountriesIn(string letters)
    {
        var countries = new List<string>();
        var text = $" {letters}";
        foreach (var (beginning, country) in Countries.Value)
        {
            if (text.Contains(beginning) && !countries.Contains(country))
            {
                countries.Add(country);
            }
        }

        return countries;
    }

    private static Dictionary<string, string> MonthNames(string[] names)
    {
        var months = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(Space))
            {
                months[name] = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return months;
    }

    private static (string Beginning, string Country)[] CountryBeginnings() =>
        [.. CountryWords.Table.Phrases.Select(phrase => (" " + phrase.Words.TrimEnd('*'), CountryWords.Table.ValueAt(phrase.Row).Value))];
}
