using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds e-mail addresses, phone numbers, identifiers and web addresses in a line.</summary>
internal static class ChannelScanner
{
    private static readonly string[] PersonalPatterns =
    [
        "etunimi.sukunimi@", "fornamn.efternamn@", "förnamn.efternamn@", "firstname.lastname@", "etunimi@", "nimi.sukunimi@",
    ];

    private static readonly List<Channel> None = [];

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
        EmailScanner.Scan(line, meanings, found);
        if (hasDigit)
        {
            IdentifierScanner.Scan(line, found);
        }

        if (meanings.Has(Meaning.WebSign))
        {
            WebsiteScanner.Scan(line, found);
        }

        if (hasDigit)
        {
            PhoneScanner.Scan(line, found);
        }

        return found.All;
    }

    /// <summary>Whether an address is a pattern into which each puts a name, not an address.</summary>
    public static bool IsPattern(string email) => TextScan.BeginsWithAny(email, PersonalPatterns);
}
