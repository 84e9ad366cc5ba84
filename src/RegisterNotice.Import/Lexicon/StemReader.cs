using System.Text;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <summary>Finds the stems of a text in one pass.</summary>
internal static class StemReader
{
    private static readonly (Stem Stem, int Row, int Length)[] Meanings;
    private static readonly PhraseAutomaton Automaton;

    static StemReader()
    {
        StemPhrase[] phrases =
        [
            .. Stems.Rows.SelectMany(row => row.Phrases.Select(words => new StemPhrase(row.Stem, 0, words))),
            .. ActNames.Table.Phrases,
            .. LegalForms.All.Where(form => form.Kind != LegalFormKind.PublicBody).Select(form => new StemPhrase(Stem.LegalForm, 0, form.Text + " ")),
            .. CountryWords.Table.Phrases,
            .. RecipientNames.Table.Phrases,
            .. RecipientCategories.Table.Phrases,
            .. RetentionStarts.Table.Phrases,
            .. TrackingTools.Table.Phrases,
        ];
        var words = Array.ConvertAll(phrases, phrase => Normal(phrase.Words));
        Meanings = [.. phrases.Select((phrase, i) => (phrase.Stem, phrase.Row, words[i].Trim('*', ' ').Length))];
        Automaton = new(words);
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
                var (stem, row, length) = Meanings[phrase];
                set.Add(stem);
                var end = char.IsLetterOrDigit(c) ? i + 1 : i;
                hits?.Add(new(stem, row, end - length, end));
            }
        }

        return set;
    }

    // Signs part words in the text, so they do in the phrases.
    private static string Normal(string phrase)
    {
        var words = new StringBuilder();
        foreach (var c in phrase)
        {
            if (char.IsLetterOrDigit(c) || (c == '*' && words.Length == 0))
            {
                words.Append(c);
            }
            else if (words.Length == 0 || words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString();
    }
}
