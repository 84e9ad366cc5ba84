using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Finds whom a sentence names as examples of those who receive: in parentheses behind them, or behind <c>kuten</c>, <c>såsom</c>, such as.</summary>
internal static class ReceiverExamples
{
    private const int LongestExample = 6;
    private const int LongestList = 200;

    // What opens a list of examples, the longest first.
    private static readonly string[] Openings =
    [
        "esimerkiksi", "esim.", "esim", "mm.", "mm", "muun muassa", "kuten", "mukaan lukien", "ml.", "eli", "till exempel", "t.ex.", "t.ex",
        "exempelvis", "såsom", "så som", "bl.a.", "bland annat", "such as",
        "for example", "e.g.", "e.g", "including", "like",
    ];

    private static readonly string[] Conjunctions = ["ja", "tai", "sekä", "och", "eller", "samt", "and", "or"];

    /// <summary>The examples behind the words that end at an index; none where none follow at once.</summary>
    public static List<Receiver> Behind(string text, int end, string language)
    {
        var open = TextScan.EndOf(text, end, " ");
        if (TextScan.IsOneOf(text, open, "("))
        {
            var close = text.IndexOf(')', open);
            return close < 0 || close - open > LongestList ? [] : In(text, open + 1, close, language, isEnclosed: true);
        }

        var start = TextScan.EndOf(text, end, " ,");
        var stop = text.IndexOfAny(['.', ';', '('], Math.Min(start + LongestExample, text.Length));
        return OpeningAt(text, start) is null ? [] : In(text, start, stop < 0 ? text.Length : stop, language, isEnclosed: false);
    }

    private static string? OpeningAt(string text, int index) =>
        Array.Find(Openings, opening => TextScan.StandsInAnyCase(text, index, opening) && !TextScan.IsLetter(text, index + opening.Length));

    private static List<Receiver> In(string text, int from, int to, string language, bool isEnclosed)
    {
        var start = TextScan.EndOf(text, from, " ");
        var opening = OpeningAt(text, start);
        var words = WordScan.Of(text).FindAll(word => word.Start >= start + (opening?.Length ?? 0) && word.End <= to);
        var found = new List<Receiver>();
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Mark == ',' || words[i].IsAny(Conjunctions))
            {
                first += first < words.Count && words[first].IsAny(Conjunctions) ? 1 : 0;
                if (!Add(text, words, first, i, found, language, isAsked: opening is not null))
                {
                    // What is no name or body ends the list, unless parentheses do.
                    return isEnclosed && opening is null ? [] : found;
                }

                first = i;
            }
        }

        return found;
    }

    private static bool Add(string text, List<Word> words, int first, int end, List<Receiver> found, string language, bool isAsked)
    {
        if (first >= end)
        {
            return false;
        }

        var isName = TextScan.IsCapital(text, words[first].Start);
        var last = isName ? EndOfName(text, words, first, end) : EndOfWords(words, first, end, language);
        if (last <= first || last - first > LongestExample || (!isName && !isAsked))
        {
            return false;
        }

        var (from, to) = (words[first].Start, words[last - 1].End);
        found.Add(new(text[from..to], from, to, isName));
        return last == end;
    }

    private static int EndOfWords(List<Word> words, int first, int end, string language) =>
        language is "sv" or "en" ? end : EndOfHead(words, first, end);

    private static int EndOfName(string text, List<Word> words, int first, int end)
    {
        var last = first + 1;
        while (last < end && (TextScan.IsCapital(text, words[last].Start) || RegisterNotice.Law.LegalForms.In(words[last].Text) is not null))
        {
            last++;
        }

        return last;
    }

    // The police, whose last letters look like a possessive. "Sähköpostipalvelu tilausvahvistusten lähettämiseen" names a service; a part without a
    // name in it names nothing.
    private static int EndOfHead(List<Word> words, int first, int end)
    {
        var head = first;
        while (head < end && words[head].Text != "poliisi" && !FinnishEndings.IsNominative(words[head])
            && !FinnishEndings.IsPartitive(words[head]))
        {
            head++;
        }

        return head < end ? head + 1 : first;
    }
}
