using System.Text;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Words.Lexicon;

/// <summary>Finds the meanings of a text in one pass.</summary>
internal static class MeaningReader
{
    private static readonly (Meaning Meaning, int Row, int Length)[] Meanings;
    private static readonly PhraseAutomaton Automaton;

    static MeaningReader()
    {
        MeaningPhrase[] phrases =
        [
            .. MeaningWords.Rows.SelectMany(row => row.Phrases.Select(words => new MeaningPhrase(row.Meaning, 0, words))),
            .. ActNames.Table.Phrases,
            .. LegalForms.All.Where(form => form.Kind != LegalFormKind.PublicBody).Select(form => new MeaningPhrase(Meaning.LegalForm, 0, form.Text + " ")),
            .. CountryWords.Table.Phrases,
            .. RecipientNames.Table.Phrases,
            .. RecipientCategories.Table.Phrases,
            .. RetentionStarts.Table.Phrases,
            .. TrackingTools.Table.Phrases,
        ];
        var words = Array.ConvertAll(phrases, phrase => Normal(phrase.Words));
        Meanings = [.. phrases.Select((phrase, i) => (phrase.Meaning, phrase.Row, words[i].Trim('*', ' ').Length))];
        Automaton = new(words);
    }

    /// <summary>Which meanings a text has.</summary>
    public static MeaningSet Read(string text) => Read(text, null);

    /// <summary>The meanings of a text, in the order of their ends.</summary>
    public static MeaningSet Read(string text, List<MeaningHit>? hits)
    {
        var set = default(MeaningSet);
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
                var (meaning, row, length) = Meanings[phrase];
                set.Add(meaning);
                var end = char.IsLetterOrDigit(c) ? i + 1 : i;
                hits?.Add(new(meaning, row, end - length, end));
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
