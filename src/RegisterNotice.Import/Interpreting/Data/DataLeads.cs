using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Words before a list of data that end in such as: <c>yhteystiedot, kuten</c>.</summary>
internal static class DataLeads
{
    private const int LastWords = 6;

    /// <summary>Whether words end so.</summary>
    public static bool EndInMarker(string text)
    {
        var words = WordScan.Of(Tail(text.TrimEnd(':', ' ')));
        return words.Count > 1 && (words[^1].IsAny(DataPhraseWords.Markers)
            || (words[^2].Text, words[^1].Text) is ("muun", "muassa") or ("such", "as") or ("bland", "annat") or ("till", "exempel"));
    }

    // The last words, of which two are asked for: none of them begins at a space.
    private static string Tail(string text)
    {
        var start = text.Length;
        for (var words = 0; words < LastWords && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1);
        }

        return start > 0 ? text[(start + 1)..] : text;
    }

    /// <summary>The data that words name as examples behind such as, from a place on; null where those are no data.</summary>
    public static string? ExamplesFrom(string text, int start, string language)
    {
        var words = WordScan.Of(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Start >= start && words[i].Depth == 0 && IsMarker(words, i, out var behind) && behind < words.Count)
            {
                var rest = text[words[behind].Start..];
                var items = DataPhrases.Items(rest, language);
                return items.Count > 0 && items.Count(DatumWords.AreCalledByName) * 2 >= items.Count ? rest : null;
            }
        }

        return null;
    }

    /// <summary>Whether a word, or it and the next, says such as.</summary>
    /// <param name="words">The words.</param>
    /// <param name="index">The word.</param>
    /// <param name="behind">The word behind it.</param>
    public static bool IsMarker(List<Word> words, int index, out int behind)
    {
        behind = index + 1;
        if (words[index].IsAny(DataPhraseWords.Markers))
        {
            return true;
        }

        // "kontaktuppgifter som namn", and not "uppgifter som rör kunden"
        if (words[index].Text == "som" && index + 1 < words.Count && MeaningReader.Read(words[index + 1].Text).Has(Meaning.DataItem))
        {
            return true;
        }

        var isPair = index + 1 < words.Count
            && Array.Exists(DataPhraseWords.PairedMarkers, pair => words[index].Text == pair.First && words[index + 1].Text == pair.Second);
        behind = isPair ? index + 2 : behind;
        return isPair;
    }

    /// <summary>Where a clause ends with the examples behind it: "kirjataan yhteystietoja, kuten nimi ja osoite" is one.</summary>
    public static int EndWithExamples(List<Clause> clauses, int index)
    {
        var end = clauses[index].End;
        if (index + 1 < clauses.Count && clauses[index + 1].Words[0].IsAny(DataPhraseWords.Markers))
        {
            end = clauses[index + 1].End;
            for (var i = index + 2; i < clauses.Count && clauses[i].Verbs == ClauseVerbs.None; i++)
            {
                end = clauses[i].End;
            }
        }

        return end;
    }

    /// <summary>Whether words end in purposes, which then follow: "Tietoja käsitellään seuraaviin tarkoituksiin".</summary>
    public static bool AskForPurposes(string words) =>
        WordScan.Of(words) is [.., var last] all && !all.Exists(word => word.Text is "seuraavia" or "seuraavat")
            && (last.Text == "varten" || last.BeginsWithAny(["tarkoitu", "käyttötarkoitu", "ändamål", "syfte", "purpose"]));

    /// <summary>The words without it.</summary>
    public static string WithoutMarker(string words)
    {
        var found = WordScan.Of(words);
        var last = found.Count - 1;
        while (last > 0 && (found[last].IsAny(DataPhraseWords.Markers)
            || found[last].Text is "muassa" or "muun" or "as" or "such" or "annat" or "bland" or "exempel" or "till"))
        {
            last--;
        }

        return last < 0 ? words : words[..found[last].End];
    }
}
