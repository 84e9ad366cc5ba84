using RegisterNotice.Law;

namespace RegisterNotice.Documents.Composing;

/// <summary>Which names of parts of a notice keep their capital inside a sentence.</summary>
internal sealed class ProperNames(Notice notice)
{
    // Adjectives and names of places that begin names of groups and data.
    private static readonly string[] Capitalised =
        ["Suom", "Euroop", "Ahvenanmaa", "Finland", "Europe", "Åland", "Finn", "Swed", "English", "Nordic", "Kanta"];

    private HashSet<string>? names;

    /// <summary>A name as it stands inside a sentence: "Yhteystiedot" as "yhteystiedot", "IP-osoite" and "Wilma-tunnukset" as they are.</summary>
    public Words Inside(Words words, LanguageTag language)
    {
        var text = words.Text;
        return text.Length > 1 && char.IsUpper(text[0]) && language.Primary() is "fi" or "sv" or "en" && !KeepsCapital(text)
            ? words with { Said = new(char.ToLowerInvariant(text[0]) + text[1..], words.Said.Marks) }
            : words;
    }

    private bool KeepsCapital(string text)
    {
        var end = text.AsSpan().IndexOfAny(" ,-:".AsSpan());
        var first = end < 0 ? text : text[..end];

        // "IP-osoite", "Wilma-tunnukset"; but "E-postadress" and "Asiakas- ja jäsentiedot".
        var isCompound = end > 1 && text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]);
        return isCompound
            || !IsLower(first)
            || Array.Exists(Capitalised, word => first.StartsWith(word, StringComparison.Ordinal))
            || (names ??= Named()).Contains(first)
            || BeginsWithTool(text);
    }

    private static bool BeginsWithTool(string text)
    {
        foreach (var tool in ThirdCountryTools.All.AsSpan())
        {
            if (text.StartsWith(tool.Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLower(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) || char.IsDigit(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Whoever the notice names, by the first word of the name.
    private HashSet<string> Named() => new(
        notice.Controllers.Select(controller => controller.Name)
            .Concat(notice.Disclosures.Items.Select(disclosure => disclosure.Recipient?.Name))
            .Concat(notice.Transfers.Items.Select(transfer => transfer.Recipient?.Name))
            .Concat(notice.Sources.Select(source => source.Name))
            .Concat(notice.Cookies.Technologies.SelectMany(technology => new[] { technology.Name, technology.Provider }))
            .OfType<string>()
            .Select(name => name.Split(' ', '-')[0]),
        StringComparer.Ordinal);
}
