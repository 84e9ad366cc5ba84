using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Tells whose an address or a number is that stands where a notice speaks of the supervisory authority.</summary>
internal static class AuthorityChannels
{
    // "Tietosuojavastaavamme", "our data protection officer", "contact us first".
    private static readonly string[] Ours = ["meihin", "meille", "meiltä", "meidän", "oss", "vår", "vårt", "våra", "us", "our"];
    private const string OurSuffix = "mme";

    private static readonly PhraseAutomaton Turning = new(
    [
        "pyyn", "lähet", "toimit", "ota yhtey", "ottaa yhtey", "ottamalla yhtey", "ottakaa yhtey", "yhteydeno", "kysy", "osoittaa", "osoitetaan",
        "esittä", "esitet",
        "begär", "skicka", "kontakta ", "ta kontakt", "fråg", "riktas", "rikta ", "lämnas till",
        "request", "send ", "sent to", "submit", "contact ", "ask ", "question", "write to", "directed to",
    ]);

    /// <summary>Whether a channel is the authority's: whoever its sentence names last before it has it, and in a sentence that names nobody it is the
    /// authority's.</summary>
    public static bool HasAuthority(string line, Channel channel)
    {
        var (start, end) = SentenceAround(line, channel);
        var hits = MeaningReader.Hits(line[start..end], out _);
        var (authority, other) = (-1, -1);
        foreach (var hit in hits)
        {
            if (start + hit.Start < channel.Start)
            {
                authority = hit.Meaning == Meaning.SupervisoryAuthority ? hit.End : authority;
                other = hit.Meaning == Meaning.OfficerWord ? hit.End : other;
            }
        }

        return authority >= 0 || other >= 0 ? authority > other
            : !NamesAnybody(hits) && !SpeaksOfUs(line[start..channel.Start]) && !AsksToTurn(line[start..channel.Start]);
    }

    /// <summary>Whether a line that speaks of nobody else's address gives the controller's: it asks to turn there, speaks of us or names a company.</summary>
    public static bool IsOfController(string line) =>
        AsksToTurn(line) || SpeaksOfUs(line)
            || (MeaningReader.Read(line) is var meanings && meanings.Has(Meaning.LegalForm) && !meanings.Has(Meaning.SupervisoryAuthority));

    // Whoever the sentence names behind the channel: "dpo@paja.example is our officer", "before you turn to the authority".
    private static bool NamesAnybody(MeaningHit[] hits) =>
        Array.Exists(hits, hit => hit.Meaning is Meaning.OfficerWord or Meaning.ControllerWord or Meaning.SupervisoryAuthority);

    // "Pyynnön voi lähettää osoitteeseen": whoever is to be asked is the controller where nobody else is named.
    private static bool AsksToTurn(string text) => Turning.IsIn(text);

    private static bool SpeaksOfUs(string text)
    {
        foreach (var word in text.Split([' ', ',', ':', '(', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Exists(Ours, ours => word.Equals(ours, StringComparison.OrdinalIgnoreCase))
                || word.EndsWith(OurSuffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Start, int End) SentenceAround(string line, Channel channel)
    {
        var (start, end) = (0, line.Length);
        for (var i = 0; i + 2 < line.Length; i++)
        {
            if (line[i] is '.' or '!' or '?' && line[i + 1] == ' ' && !char.IsLower(line[i + 2]) && !char.IsDigit(line[i + 2]))
            {
                if (i >= channel.End)
                {
                    end = i + 1;
                    break;
                }

                start = i < channel.Start ? i + 2 : start;
            }
        }

        return (start, end);
    }
}
