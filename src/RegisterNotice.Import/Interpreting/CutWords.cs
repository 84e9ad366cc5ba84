using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Mends words that keep the hyphen of a line end that is gone: <c>valvontaviran-omaiselle</c>, <c>säilyttämisel-le</c>.</summary>
internal static class CutWords
{
    private const int ShortestBefore = 4;
    private const int ShortestBehind = 4;
    private const string Vowels = "aeiouyäöå";

    // What Finnish words end with and no part of a compound is.
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "le", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "seen", "sen", "set", "sesta", "sessa", "seksi", "den", "ten", "mme",
        "taan", "tään",
        "minen", "misen", "misesta", "miseen", "misessa", "miseksi", "tavaksi", "tävaksi", "rin", "riin", "ria", "reita",
    };

    /// <summary>The line with its words whole; the line itself where none is cut.</summary>
    public static Line Mend(Line line)
    {
        List<int>? cuts = null;
        for (var i = line.Text.IndexOf('-'); i >= 0; i = line.Text.IndexOf('-', i + 1))
        {
            if (IsCut(line.Text, i))
            {
                (cuts ??= []).Add(i);
            }
        }

        return cuts is null ? line : line.Without(cuts);
    }

    private static bool IsCut(string text, int hyphen)
    {
        if (hyphen == 0 || hyphen + 1 >= text.Length || !char.IsLower(text[hyphen - 1]) || !char.IsLower(text[hyphen + 1]))
        {
            return false;
        }

        var start = TextScan.StartOf(text, hyphen, char.IsLetter);
        var end = TextScan.EndOfLetters(text, hyphen + 1);
        if (hyphen - start < ShortestBefore || TextScan.IsOneOf(text, start - 1, "-@/.") || TextScan.IsOneOf(text, end, "-@"))
        {
            return false;
        }

        var behind = text[(hyphen + 1)..end];
        return Endings.Contains(behind) || (behind.Length >= ShortestBehind && IsWordOnlyTogether(text[start..hyphen], behind));
    }

    // Together they mean something across the joint, and nothing begins behind it.
    private static bool IsWordOnlyTogether(string before, string behind)
    {
        if (before[^1] == behind[0] && Vowels.IndexOf(behind[0]) >= 0)
        {
            return false;
        }

        var isOne = false;
        foreach (var hit in MeaningReader.Hits(before + behind, out _))
        {
            isOne |= hit.Start < before.Length && hit.End > before.Length;
        }

        return isOne && MeaningReader.Hits(behind, out _).Length == 0 && HeadingLexicon.Read(behind).Coverage == 0;
    }
}
