namespace RegisterNotice.Import.Pages;

/// <summary>Tells the language of a page by its small words.</summary>
internal static class Languages
{
    private const int MostLines = 400;

    private static readonly HashSet<string> Finnish = new(StringComparer.OrdinalIgnoreCase) { "ja", "on", "ei", "sekä", "tai", "tietoja", "henkilötietoja", "rekisterin", "että", "voi", "mukaan", "joka", "ovat", "rekisterinpitäjä" };

    private static readonly HashSet<string> Swedish = new(StringComparer.OrdinalIgnoreCase) { "och", "är", "inte", "samt", "eller", "för", "av", "som", "till", "att", "personuppgifter", "den", "det", "i" };

    private static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase) { "and", "is", "not", "the", "or", "for", "of", "to", "that", "personal", "data", "your", "we", "are" };

    public static LanguageTag Tell(List<PageLine> lines)
    {
        var (fi, sv, en) = (0, 0, 0);
        foreach (var line in lines.Take(MostLines))
        {
            foreach (var word in line.Text.Length > 2000 ? line.Text[..2000].Split(' ') : line.Text.Split(' '))
            {
                var bare = word.Trim(',', '.', ':', ';', '(', ')');
                fi += Finnish.Contains(bare) ? 1 : 0;
                sv += Swedish.Contains(bare) ? 1 : 0;
                en += English.Contains(bare) ? 1 : 0;
            }
        }

        return fi >= sv && fi >= en ? LanguageTag.Finnish : sv >= en ? LanguageTag.Swedish : LanguageTag.English;
    }
}
