namespace RegisterNotice.Import.Scanning;

/// <summary>Finds postal addresses by their postal code and town.</summary>
internal static class PostalAddresses
{
    private static readonly (string[] Names, string Code)[] NearbyCountries =
    [
        (["Suomi", "Finland", "FI"], "FI"), (["Ahvenanmaa", "Åland"], "AX"), (["Ruotsi", "Sverige", "Sweden"], "SE"),
        (["Viro", "Estland", "Estonia", "Eesti"], "EE"), (["Norja", "Norge", "Norway"], "NO"), (["Tanska", "Danmark", "Denmark"], "DK"),
        (["Saksa", "Tyskland", "Germany", "Deutschland"], "DE"),
    ];

    private static readonly string[] BoxSigns = ["PL ", "PB ", "P.O. Box ", "P.O.Box ", "PO Box ", "P. O. Box ", "PL. ", "Pl ", "Box "];

    private const int CodeAndSpaces = 7;
    private const int MostWordsOfTown = 4;
    private const int LongestTown = 30;

    /// <summary>The address in a line, with the street on the line before where this one begins with the code; null for none. Also tells where in the
    /// line it starts.</summary>
    public static (PostalAddress Address, int Start)? Find(string line, string? before)
    {
        for (var i = Digits.IndexIn(line.AsSpan(), 0); i >= 0 && i + 5 <= line.Length; i = Digits.IndexIn(line.AsSpan(), i + 1))
        {
            var length = LengthOfCode(line, i);
            if (length == 0)
            {
                continue;
            }

            var townStart = i + length;
            while (townStart < line.Length && line[townStart] is ' ' or '\u00A0' or ',')
            {
                townStart++;
            }

            var townEnd = TownEnd(line, townStart);
            if (townEnd == townStart)
            {
                continue;
            }

            var (street, box, start) = Street(line[..i], before);
            return (new() { Street = street, PostOfficeBox = box, PostalCode = line.Substring(i, length), Town = line[townStart..townEnd].Trim(), Country = Country(line, townEnd) }, start);
        }

        return null;
    }

    // Only a country that is written is one; other countries have codes of five digits, too.
    private static CountryCode? Country(string line, int townEnd)
    {
        var words = line[townEnd..].TrimStart(' ', ',', '(', '/');
        var row = Array.Find(NearbyCountries, row => Array.Exists(row.Names, name => words.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (words.Length == name.Length || !char.IsLetter(words[name.Length]))));
        return row.Code is null ? null : CountryCode.Parse(row.Code);
    }

    // Swedish codes have a space: "111 43"; only where the country is written are they told from other numbers.
    private static int LengthOfCode(string line, int index) => IsCode(line, index) ? 5 : IsSwedishCode(line, index) ? 6 : 0;

    private static bool IsSwedishCode(string line, int index)
    {
        for (var i = 0; i < 6; i++)
        {
            if (index + i >= line.Length || (i == 3 ? line[index + i] is not (' ' or '\u00A0') : line[index + i] is < '0' or > '9'))
            {
                return false;
            }
        }

        var isAlone = (index == 0 || line[index - 1] == ' ') && index + 6 < line.Length && line[index + 6] == ' ';
        return isAlone && Country(line, TownEnd(line, index + 7)) is { Value: "SE" };
    }

    private static bool IsCode(string line, int index)
    {
        for (var i = 0; i < 5; i++)
        {
            if (line[index + i] is < '0' or > '9')
            {
                return false;
            }
        }

        return (index == 0 || !(char.IsLetterOrDigit(line[index - 1]) || line[index - 1] is '-' or '+' or '.'))
            && index + 5 < line.Length && (char.IsWhiteSpace(line[index + 5]) || line[index + 5] == ',')
            && FinnishPostalCodes.IsValid(line.Substring(index, 5));
    }

    // One or two words beginning with capitals; what follows a comma, a stop or a label is no part of the town.
    private static int TownEnd(string line, int start)
    {
        if (start <= CodeAndSpaces && IsWholeTown(line, start))
        {
            return line.Length;
        }

        var end = start;
        var words = 0;
        while (end < line.Length && words < 2 && char.IsUpper(line[end]))
        {
            var word = end;
            while (word < line.Length && (char.IsLetter(line[word]) || line[word] == '-'))
            {
                word++;
            }

            if (word < line.Length && line[word] == ':')
            {
                break;
            }

            words++;
            end = word;
            if (word + 1 < line.Length && line[word] == ' ' && words < 2 && IsTownGoingOn(line, start, word))
            {
                end = word + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Where the line is a code and a few words with capitals, they are all the town's, or whoever has so much mail: "02033 Western Uusimaa".
    private static bool IsWholeTown(string line, int start)
    {
        var words = line[start..].Split(' ');
        return words.Length is > 1 and <= MostWordsOfTown
            && Array.TrueForAll(words, word => word.Length > 1 && char.IsUpper(word[0])
            && TextScan.EndOf(word, 0, c => char.IsLetter(c) || c == '-') == word.Length)
            && Array.TrueForAll(words, word => !IsCountry(word) && !Labels.IsLabel(word));
    }

    private static bool IsCountry(string word) =>
        Array.Exists(NearbyCountries, row => Array.Exists(row.Names, name => word.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The town in a line that gives nothing but it and its country: <c>Tampere, Suomi</c>; null for none.</summary>
    public static PostalAddress? TownAndCountry(string line)
    {
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        var town = comma < 0 ? "" : line[..comma];
        var isTown = town.Length is > 1 and <= LongestTown && char.IsUpper(town[0])
            && TextScan.EndOf(town, 0, c => char.IsLetter(c) || c == '-') == town.Length;
        return isTown && IsCountry(line[(comma + 2)..].TrimEnd('.')) && Country(line, comma) is { } country
            ? new() { Town = town, Country = country } : null;
    }

    // "HELSINGIN YLIOPISTO" stands as the town of a large recipient of mail.
    private static bool IsTownGoingOn(string line, int start, int end) =>
        line[start..end].EndsWith("in", StringComparison.OrdinalIgnoreCase) && char.IsUpper(line[end + 1]) && end + 3 < line.Length
            && char.IsLetter(line[end + 2]);

    private static (string? Street, string? Box, int Start) Street(string prefix, string? before)
    {
        var text = prefix.Trim(' ', ',', '\u00A0');
        var start = 0;
        if (text.Length == 0)
        {
            text = before is not null && LooksLikeStreet(before) ? before.Trim(' ', ',') : "";
        }
        else
        {
            var label = text.LastIndexOf(':');
            start = label < 0 ? 0 : label + 1;
            text = text[start..].Trim();
        }

        var (box, rest) = Box(text);
        rest = StreetOnly(rest);
        return (rest.Length == 0 ? null : rest, box, start);
    }

    private static (string? Box, string Remainder) Box(string text)
    {
        foreach (var sign in BoxSigns)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var end = at + sign.Length;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            if (end > at + sign.Length)
            {
                // The street stands before it or behind it.
                return (text[at..end], $"{text[..at].TrimEnd(' ', ',', '(', '/')}, {text[end..].Trim(' ', ',', '(', ')', '/')}".Trim(' ', ','));
            }
        }

        return (null, text);
    }

    // The last part of the line that ends in the number of a house: "Yritys Oy, Katu 1 A 2" or "Yritys Katu 1".
    private static string StreetOnly(string text)
    {
        var parts = text.Split(',');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var part = parts[i].Trim();
            if (LooksLikeStreet(part))
            {
                return part;
            }
        }

        return "";
    }

    /// <summary>Whether a text is a post office box and nothing else.</summary>
    public static bool IsBoxAlone(string text) => Box(text.Trim(' ', ',')) is (not null, "");

    /// <summary>Whether a text is a street with a number: a word, then digits.</summary>
    public static bool LooksLikeStreet(string text)
    {
        if (text.Length is < 4 or > 90 || !char.IsUpper(text[0]) || text.IndexOf('@') >= 0)
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is ',' or '(')
            {
                break;
            }

            if (text[i] is >= '0' and <= '9' && text[i - 1] == ' ' && char.IsLetter(text[0]))
            {
                return i + 1 >= text.Length || text[i + 1] is (>= '0' and <= '9') or ' ' or '-' or '–' or ',' or '('
                    || char.IsLetter(text[i + 1]);
            }
        }

        return text.StartsWith("PL ", StringComparison.Ordinal) || text.StartsWith("PB ", StringComparison.Ordinal);
    }
}
