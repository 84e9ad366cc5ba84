using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds e-mail addresses: as they are, with the sign written out, with a space inside, or hidden from machines.</summary>
internal static class EmailScanner
{
    private const int ShortestBroken = 4;

    private static readonly string[] Hidden =
    [
        "[email protected]", "skyddas mot spambots", "suojattu roskapost", "protected from spambots", "email address is being protected",
        "sähköpostiosoite on suojattu",
    ];

    private static readonly string[] WrittenAt =
    [
        "(at)", "(at-merkki)", "(ät-merkki)", "[at]", "(ät)", "[ät]", "{at}", "(a)", "(@)", "[@]", " at ", " ät ", " (at) ", " [at] ", " miukumauku ",
        " miuku ", "(miukumauku)",
        "(miuku)", " (ät) ", " [ät] ", " @ ", " snabel-a ", "(snabel-a)",
    ];

    public static void Scan(string line, MeaningSet meanings, FoundChannels found)
    {
        if (meanings.Has(Meaning.HiddenEmail))
        {
            AddHidden(line, found);
        }

        for (var at = line.IndexOf('@'); at >= 0; at = Next(line, "@", at + 1))
        {
            AddAround(line, at, found);
        }

        if (meanings.Has(Meaning.WrittenAt) || IsAtApart(line))
        {
            AddWritten(line, found);
        }
    }

    // "nimi @ villapaja.example", "nimi(@)villapaja.example"
    private static bool IsAtApart(string line) => line.IndexOf('@') is > 0 and var at && line[at - 1] is ' ' or '(' or '[';

    private static int Next(string line, string sign, int from) =>
        from < line.Length ? line.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase) : -1;

    private static void AddHidden(string line, FoundChannels found)
    {
        foreach (var hidden in Hidden)
        {
            var at = IndexOfLoose(line, hidden);
            if (at >= 0)
            {
                var end = Math.Min(at + hidden.Length, line.Length);
                found.Add(new(ChannelType.HiddenEmail, line[at..end], at, end));
            }
        }
    }

    private static void AddAround(string line, int at, FoundChannels found)
    {
        var start = TextScan.StartOf(line, at, IsLocal);
        var end = TextScan.EndOf(line, at + 1, IsDomain);
        while (end > at && line[end - 1] is '.' or '-' or ',')
        {
            end--;
        }

        end = end > at + 1 ? GluedWords.EndOfAddress(line, at, end) : end;
        if (EmailAddresses.IsValid(line[start..end]))
        {
            found.Add(new(ChannelType.Email, line[start..end], start, end));
        }
        else
        {
            AddBroken(line, start, end, found);
        }
    }

    // A space inside the domain: the next word ends like one.
    private static void AddBroken(string line, int start, int end, FoundChannels found)
    {
        var next = TextScan.EndOf(line, end, " ");
        var wordEnd = TextScan.EndOf(line, next, IsDomain);
        while (wordEnd > next && line[wordEnd - 1] == '.')
        {
            wordEnd--;
        }

        var isBroken = next > end && wordEnd > next && end - start >= ShortestBroken;
        if (isBroken && EmailAddresses.IsValid(line[start..end] + line[next..wordEnd]))
        {
            found.Add(new(ChannelType.BrokenEmail, line[start..wordEnd], start, wordEnd));
        }
    }

    private static void AddWritten(string line, FoundChannels found)
    {
        foreach (var sign in WrittenAt)
        {
            for (var at = Next(line, sign, 0); at >= 0; at = Next(line, sign, at + 1))
            {
                Decode(line, at, sign.Length, found);
            }
        }
    }

    private static void Decode(string line, int at, int length, FoundChannels found)
    {
        var localEnd = TextScan.StartOf(line, at, " ");
        var start = TextScan.StartOf(line, localEnd, IsLocal);
        var domainStart = TextScan.EndOf(line, at + length, " ");
        var end = TextScan.EndOf(line, domainStart, IsDomain);
        while (end > domainStart && line[end - 1] is '.' or '-')
        {
            end--;
        }

        var decoded = $"{line[start..localEnd]}@{line[domainStart..end]}";
        if (EmailAddresses.IsValid(decoded) && !found.Overlaps(start, end))
        {
            found.Add(new(ChannelType.Email, decoded, start, end));
        }
    }

    private static int IndexOfLoose(string line, string words)
    {
        for (var i = 0; i + words.Length <= line.Length; i++)
        {
            var j = 0;
            while (j < words.Length && IsSame(line[i + j], words[j]))
            {
                j++;
            }

            if (j == words.Length)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSame(char c, char wanted) => char.ToLowerInvariant(c) == wanted || (wanted == ' ' && char.IsWhiteSpace(c));

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '&';

    private static bool IsDomain(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';
}
