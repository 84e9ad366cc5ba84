using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds e-mail addresses, phone numbers, identifiers and web addresses in a line.</summary>
internal static class ChannelScanner
{
    private static readonly string[] HiddenEmails =
        ["[email protected]", "skyddas mot spambots", "suojattu roskapost", "protected from spambots", "email address is being protected", "sähköpostiosoite on suojattu"];

    private static readonly string[] At = ["(at)", "(at-merkki)", "(ät-merkki)", "[at]", "(ät)", "[ät]", "{at}", "(a)", "(@)", "[@]", " at ", " ät ", " (at) ", " [at] ", " miukumauku ", " miuku ", "(miukumauku)", "(miuku)", " (ät) ", " [ät] ", " @ ", " snabel-a ", "(snabel-a)"];

    private static readonly string[] PersonalPatterns = ["etunimi.sukunimi@", "fornamn.efternamn@", "förnamn.efternamn@", "firstname.lastname@", "etunimi@", "nimi.sukunimi@"];

    private static readonly List<Channel> None = [];

    private static readonly string[] WebSigns = ["http://", "https://", "www."];

    public static List<Channel> Scan(string line) => Scan(line, MeaningReader.Read(line));

    /// <summary>The channels of a line whose meanings are known.</summary>
    public static List<Channel> Scan(string line, MeaningSet meanings)
    {
        // Most lines have nothing of the kind, and a few looks tell so.
        var hasDigit = Digits.AreIn(line);
        var hasAt = line.IndexOf('@') >= 0;
        if (!hasDigit && !hasAt && !meanings.HasAny(Meaning.WrittenAt, Meaning.WebSign, Meaning.HiddenEmail))
        {
            return None;
        }

        var found = new FoundChannels(line.Length);
        Emails(line, found, meanings.Has(Meaning.HiddenEmail), meanings.Has(Meaning.WrittenAt) || IsAtApart(line));
        if (hasDigit)
        {
            Identifiers(line, found);
            VatWithPrefix(line, found);
        }

        if (meanings.Has(Meaning.WebSign))
        {
            Websites(line, found);
        }

        if (hasDigit)
        {
            Phones(line, found);
        }

        return found.All;
    }

    /// <summary>Whether an address is a pattern into which each puts a name, not an address.</summary>
    public static bool IsPattern(string email) => Array.Exists(PersonalPatterns, pattern => email.StartsWith(pattern, StringComparison.OrdinalIgnoreCase));

    // "nimi @ villapaja.example", "nimi(@)villapaja.example"
    private static bool IsAtApart(string line) => line.IndexOf('@') is > 0 and var at && line[at - 1] is ' ' or '(' or '[';

    private static void Emails(string line, FoundChannels found, bool isHidden, bool isWritten)
    {
        foreach (var hidden in isHidden ? HiddenEmails : [])
        {
            var at = IndexOfLoose(line, hidden);
            if (at >= 0)
            {
                found.Add(new(ChannelType.HiddenEmail, line.Substring(at, Math.Min(hidden.Length, line.Length - at)), at, Math.Min(at + hidden.Length, line.Length)));
            }
        }

        for (var at = line.IndexOf('@'); at >= 0; at = at + 1 < line.Length ? line.IndexOf('@', at + 1) : -1)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsLocal(line[start - 1]))
            {
                start--;
            }

            while (end < line.Length && IsDomain(line[end]))
            {
                end++;
            }

            while (end > at && line[end - 1] is '.' or '-' or ',')
            {
                end--;
            }

            Add(line, start, end > at + 1 ? GluedWords.EndOfAddress(line, at, end) : end, found);
        }

        foreach (var sign in isWritten ? At : [])
        {
            for (var at = line.IndexOf(sign, StringComparison.OrdinalIgnoreCase); at >= 0; at = at + 1 < line.Length ? line.IndexOf(sign, at + 1, StringComparison.OrdinalIgnoreCase) : -1)
            {
                Decode(line, at, sign.Length, found);
            }
        }
    }

    private static void Add(string line, int start, int end, FoundChannels found)
    {
        var text = line[start..end];
        if (EmailAddresses.IsValid(text))
        {
            found.Add(new(ChannelType.Email, text, start, end));
            return;
        }

        // A space inside the domain: the next word ends like one.
        var next = end;
        while (next < line.Length && line[next] == ' ')
        {
            next++;
        }

        var wordEnd = next;
        while (wordEnd < line.Length && IsDomain(line[wordEnd]))
        {
            wordEnd++;
        }

        while (wordEnd > next && line[wordEnd - 1] == '.')
        {
            wordEnd--;
        }

        if (next > end && wordEnd > next && text.Length > 3 && EmailAddresses.IsValid(text + line[next..wordEnd]))
        {
            found.Add(new(ChannelType.BrokenEmail, line[start..wordEnd], start, wordEnd));
        }
    }

    private static void Decode(string line, int at, int length, FoundChannels found)
    {
        var (start, end) = (at, at + length);
        while (start > 0 && line[start - 1] == ' ')
        {
            start--;
        }

        var localEnd = start;
        while (start > 0 && IsLocal(line[start - 1]))
        {
            start--;
        }

        while (end < line.Length && line[end] == ' ')
        {
            end++;
        }

        var domainStart = end;
        while (end < line.Length && IsDomain(line[end]))
        {
            end++;
        }

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

    private static void Identifiers(string line, FoundChannels found)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!IsDigit(line[i]) || (i > 0 && (char.IsLetterOrDigit(line[i - 1]) || line[i - 1] is '-' or '+')))
            {
                continue;
            }

            var end = i;
            while (end < line.Length && IsDigit(line[end]))
            {
                end++;
            }

            var digits = end - i;
            var isHyphened = end + 1 < line.Length && line[end] is '-' or '–' or '\u2011' or '\u2010' && end + 1 < line.Length && IsDigit(line[end + 1]) && (end + 2 == line.Length || !char.IsLetterOrDigit(line[end + 2]));
            if (isHyphened && digits is >= 6 and <= 8)
            {
                found.Add(new(ChannelType.BusinessId, line[i..(end + 2)].Replace('–', '-').Replace('\u2011', '-').Replace('\u2010', '-'), i, end + 2));
                end += 2;
            }
            else if (digits == 8 && IsLabelled(line, i, "tunnus", "FO-nummer", "Business ID", "FO-num", "Business id"))
            {
                found.Add(new(ChannelType.BusinessId, line[i..end], i, end));
            }
            else if (digits is >= 8 and <= 12 && IsLabelled(line, i, "VAT", "ALV", "moms", "CVR"))
            {
                found.Add(new(ChannelType.VatNumber, line[i..end], i, end));
            }

            i = end;
        }
    }

    private static void VatWithPrefix(string line, FoundChannels found)
    {
        for (var i = 0; i + 8 < line.Length; i++)
        {
            if (line[i] is >= 'A' and <= 'Z' && line[i + 1] is >= 'A' and <= 'Z' && IsDigit(line[i + 2]) && (i == 0 || !char.IsLetterOrDigit(line[i - 1])))
            {
                var end = i + 2;
                while (end < line.Length && char.IsLetterOrDigit(line[end]))
                {
                    end++;
                }

                if (VatNumber.TryParse(line[i..end], out _))
                {
                    found.Add(new(ChannelType.VatNumber, line[i..end], i, end));
                }
            }
        }
    }

    private static void Websites(string line, FoundChannels found)
    {
        foreach (var sign in WebSigns)
        {
            for (var at = line.IndexOf(sign, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(sign, at + sign.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at;
                while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] is not (')' or ',' or ';' or '”' or '"' or '<' or '>'))
                {
                    end++;
                }

                while (end > at && line[end - 1] is '.' or ':')
                {
                    end--;
                }

                if (end - at > sign.Length + 2 && !found.Covers(at, end))
                {
                    found.Add(new(ChannelType.Website, line[at..end], at, end));
                }

                if (at + sign.Length >= line.Length)
                {
                    break;
                }
            }
        }
    }

    private static void Phones(string line, FoundChannels found)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var isStart = line[i] == '+' || line[i] == '0' || (line[i] == '(' && i + 1 < line.Length && line[i + 1] is '0' or '+');
            if (!isStart || (i > 0 && (char.IsLetterOrDigit(line[i - 1]) || line[i - 1] is '-' or '.' or '/' or ',')))
            {
                continue;
            }

            var end = i;
            var (digits, lastDigit) = (0, i);
            while (end < line.Length && (IsDigit(line[end]) || line[end] is ' ' or '\u00A0' or '-' or '–' or '(' or ')' or '+' or '/') && digits < 15)
            {
                if (IsDigit(line[end]))
                {
                    digits++;
                    lastDigit = end;
                }
                else if (line[end] == '+' && end > i)
                {
                    break;
                }

                end++;
            }

            end = lastDigit + 1;
            var text = line[i..end];
            var isWord = end == line.Length || !char.IsLetter(line[end]);
            if (digits >= 6 && isWord && !IsDay(text) && PhoneNumbers.IsValid(text) && !found.Overlaps(i, end))
            {
                found.Add(new(ChannelType.Phone, text, i, end));
                i = end;
            }
        }
    }

    // "08/10/2026"
    private static bool IsDay(string text) => text.Length > 7 && text[2] is '/' && text[^5] is '/' && text.IndexOf(' ') < 0;

    private static bool IsLabelled(string line, int index, params string[] labels)
    {
        var from = Math.Max(0, index - 24);
        return Array.Exists(labels, label => line.IndexOf(label, from, index - from, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static int IndexOfLoose(string line, string words)
    {
        for (var i = 0; i + words.Length <= line.Length; i++)
        {
            var j = 0;
            while (j < words.Length && (char.ToLowerInvariant(line[i + j]) == words[j] || (words[j] == ' ' && char.IsWhiteSpace(line[i + j]))))
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

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '&';

    private static bool IsDomain(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';
}
