using RegisterNotice.Import.Facts;
using RegisterNotice.Text.Signals;

namespace RegisterNotice.Import.Lexicon;

/// <summary>Finds the stems of a text in one pass.</summary>
internal static class StemReader
{
    private static readonly Stem[] Meanings;
    private static readonly PhraseAutomaton Automaton;

    static StemReader()
    {
        var phrases = Stems.Rows.Append((Stem.ActName, [.. ActCitations.Names])).SelectMany(row => row.Phrases.Select(phrase => (row.Stem, Phrase: Normal(phrase)))).ToArray();
        Meanings = [.. phrases.Select(phrase => phrase.Stem)];
        Automaton = new([.. phrases.Select(phrase => phrase.Phrase)]);
    }

    /// <summary>Which stems a text has.</summary>
    public static StemSet Read(string text) => Read(text, null);

    /// <summary>The stems of a text, in the order of their ends.</summary>
    public static StemSet Read(string text, List<StemHit>? hits)
    {
        var set = default(StemSet);
        var state = Automaton.Start;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (PhraseAutomaton.IsSkipped(c))
            {
                continue;
            }

            state = Automaton.Next(state, c);
            if (!PhraseAutomaton.IsEnd(state))
            {
                continue;
            }

            foreach (var phrase in Automaton.EndingAt(state))
            {
                set.Add(Meanings[phrase]);
                hits?.Add(new(Meanings[phrase], i));
            }
        }

        return set;
    }

    // Signs part words in the text, so they do in the phrases.
    private static string Normal(string phrase)
    {
        var start = phrase[0] == '*' ? 1 : 0;
        var chars = phrase.ToCharArray();
        for (var i = start; i < chars.Length; i++)
        {
            chars[i] = char.IsLetterOrDigit(chars[i]) ? chars[i] : ' ';
        }

        return new(chars);
    }
}
