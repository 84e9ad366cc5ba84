using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Parts a heading from what stands behind it on the same line with nothing between them: <c>1. Rekisterinpitäjä Kudelma ry</c>, <c>5.
/// Tietolähteet Tiedot saadaan asiakkaalta.</c></summary>
/// <remarks>The heading ends where the words of headings do and a capital follows; what follows must be a value of its kind, as headings hold names
/// of countries and services, too.</remarks>
internal static class GluedValues
{
    private const int Furthest = 110;
    private const int FewestWords = 2;
    private const int ShortestWord = 3;
    private const int LongestRegisterName = 120;
    private const int MostWordsOfName = 5;
    private const double MostOfHeadings = 0.5;

    /// <summary>Where the value begins; 0 where the line is one thing.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line below it; null for none.</param>
    /// <param name="isNumbered">Whether a number must stand before the heading; without one only names are parted from it.</param>
    public static int Start(PageLine line, PageLine? next, bool isNumbered)
    {
        var text = line.Text;
        var first = line.Prefix is { } prefix && prefix.Length < text.Length ? prefix.Length : 0;
        if ((isNumbered && first == 0 && line.HeadingLevel == 0) || text[^1] == '?' || !char.IsUpper(text[first])
            || Questions.Begin(text[first..]))
        {
            return 0;
        }

        var found = 0;
        for (var i = text.IndexOf(' ', first) + 1; i > first && i < text.Length && i <= first + Furthest; i = text.IndexOf(' ', i) + 1)
        {
            if (!char.IsUpper(text[i]))
            {
                continue;
            }

            var end = TextScan.StartOf(text, i, " -–—");
            var reading = HeadingLexicon.Read(text, first, end);
            if (reading.HasVerb || reading.Coverage < 1)
            {
                break;
            }

            found = reading.HasKinds && IsValue(reading.Kinds![^1], text[i..], next, isNumbered) ? i : found;
        }

        return found;
    }

    private static bool IsValue(SectionKind kind, string value, PageLine? next, bool isNumbered) => kind switch
    {
        SectionKind.Controller => IsBody(value) || IsPerson(value) || (isNumbered && IsNameOverAddress(value, next)),
        SectionKind.Contact or SectionKind.DataProtectionOfficer => IsPerson(value) || IsBody(value),
        SectionKind.RegisterName => value.Length <= LongestRegisterName && MeaningReader.Read(value).Has(Meaning.RegisterNoun)
            && !HeadingLexicon.Read(value).HasVerb,
        _ => isNumbered && IsSentence(value),
    };

    // A name with its legal form, with nothing but an identifier or an address behind it.
    private static bool IsBody(string value)
    {
        var name = Names.Clean(value);
        return name.Length > 1 && name.Split(' ').Length <= MostWordsOfName + 1
            && LegalForms.In(name[(name.LastIndexOf(' ') + 1)..]) is not null;
    }

    private static bool IsPerson(string value)
    {
        var end = value.Length;
        foreach (var channel in ChannelScanner.Scan(value))
        {
            end = Math.Min(end, channel.Start);
        }

        var comma = value.IndexOf(',', 0, end);
        var name = (comma > 0 ? value[..comma] : value[..end]).TrimEnd(' ', ':', '-', '–', '(', '.');
        return Names.IsPerson(name) && HeadingLexicon.Read(name).Coverage == 0;
    }

    private static bool IsNameOverAddress(string value, PageLine? next) =>
        next is not null && value.Split(' ').Length <= MostWordsOfName && HeadingLexicon.Read(value).Coverage == 0
        && (PostalAddresses.Find(next.Text, value) is not null || PostalAddresses.LooksLikeStreet(next.Text));

    // Words that go on in small letters, as those of a heading in capitals do not, and that end or have a verb as sentences do.
    private static bool IsSentence(string value)
    {
        var words = value.Split(' ');
        if (words.Length < FewestWords || !Array.Exists(words, word => word.Length >= ShortestWord && char.IsLower(word[0])))
        {
            return false;
        }

        var reading = HeadingLexicon.Read(value);
        return reading.HasVerb || LineEnds.HasVerbForm(value) || (value[^1] == '.' && reading.Coverage < MostOfHeadings);
    }
}
