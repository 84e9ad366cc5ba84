using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Tells whose an address or a number is that stands where a notice speaks of the supervisory authority.</summary>
internal static class AuthorityChannels
{
    // "Tietosuojavastaavamme", "our data protection officer", "contact us first".
    private static readonly string[] Ours = ["meihin", "meille", "meiltä", "meidän", "oss", "vår", "vårt", "våra", "us", "our"];
    private const string OurSuffix = "mme";

    /// <summary>Whether a channel is the authority's: whoever its sentence names last before it has it, and in a sentence that names nobody it is the authority's.</summary>
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

        return authority >= 0 || other >= 0 ? authority > other : !NamesAnybody(hits) && !SpeaksOfUs(line[start..channel.Start]);
    }

    // Whoever the sentence names behind the channel: "dpo@paja.example is our officer", "before you turn to the authority".
    private static bool NamesAnybody(MeaningHit[] hits) => Array.Exists(hits, hit => hit.Meaning is Meaning.OfficerWord or Meaning.ControllerWord or Meaning.SupervisoryAuthority);

    private static bool SpeaksOfUs(string text)
    {
        foreach (var word in text.Split([' ', ',', ':', '(', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Exists(Ours, ours => word.Equals(ours, StringComparison.OrdinalIgnoreCase)) || word.EndsWith(OurSuffix, StringComparison.Ordinal))
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
