using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells the language of a page by its small words.</summary>
internal static class Languages
{
    private const int MostLines = 400;
    private const int Enough = 40;
    private const int LongestLine = 2000;
    private const int FewestPlain = 3;

    private static readonly string[] Finnish =
    [
        "ja", "on", "ei", "sekä", "tai", "tietoja", "henkilötietoja", "rekisterin", "että", "voi", "mukaan", "joka", "ovat", "rekisterinpitäjä",
    ];

    private static readonly string[] Swedish = ["och", "är", "inte", "samt", "eller", "för", "av", "som", "till", "att", "personuppgifter", "den", "det", "i"];

    private static readonly string[] English = ["and", "is", "not", "the", "or", "for", "of", "to", "that", "personal", "data", "your", "we", "are"];

    private static readonly PhraseAutomaton Words = new([.. Finnish.Concat(Swedish).Concat(English).Select(word => word + " ")]);

    // So many words of one language and so few of the others that the rest of the page will not change it.
    private static bool IsPlain(int one, int others) => one >= Enough && one > 3 * others;

    /// <summary>The language of a page.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="said">The language that the page says it is in, which settles what the words leave open: builders of sites leave it as they set
    /// it up.</param>
    public static LanguageTag Tell(List<PageLine> lines, LanguageTag? said)
    {
        var (fi, sv, en) = (0, 0, 0);
        foreach (var line in lines.Take(MostLines))
        {
            var state = Words.Start;
            for (var i = 0; i <= line.Text.Length && i <= LongestLine; i++)
            {
                state = Words.Next(state, i < line.Text.Length ? line.Text[i] : ' ');
                if (!Words.IsEnd(state))
                {
                    continue;
                }

                foreach (var word in Words.EndingAt(state))
                {
                    fi += word < Finnish.Length ? 1 : 0;
                    sv += word >= Finnish.Length && word < Finnish.Length + Swedish.Length ? 1 : 0;
                    en += word >= Finnish.Length + Swedish.Length ? 1 : 0;
                }
            }

            if (IsPlain(fi, sv + en) || IsPlain(sv, fi + en) || IsPlain(en, fi + sv))
            {
                break;
            }
        }

        var (told, most) = fi >= sv && fi >= en ? (LanguageTag.Finnish, fi) : sv >= en ? (LanguageTag.Swedish, sv)
            : (LanguageTag.English, en);
        return said is null || (most >= FewestPlain && most > 3 * (fi + sv + en - most)) ? told : said;
    }
}
