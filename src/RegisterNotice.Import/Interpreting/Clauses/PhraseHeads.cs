namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The word of a phrase that stands in the form that its clause asks for.</summary>
internal static class PhraseHeads
{
    private const int None = -1;

    // Before these, the form of the part is not told by its last word.
    private static readonly string[] SwedishModifiers =
    [
        "för", "att", "av", "till", "en", "ett", "den", "det", "de", "vår", "våra", "din", "ditt", "dina", "sin", "sina", "samt", "och", "eller",
        "annan", "andra", "övrig", "övriga",
    ];
    private const int FurthestHead = 4;

    /// <summary>The last word in the form that is asked for; -1 where there is none and the words cannot stand alone.</summary>
    public static int Last(List<Word> words, int first, int end, PhraseForm form, string language)
    {
        if (language is "sv" or "en" || form == PhraseForm.Verbs)
        {
            return First(words, first, end, form, language);
        }

        for (var i = end - 1; i >= first; i--)
        {
            if (words[i].Depth == 0 && Has(words[i], form) && !IsBeforeParticiple(words, i, end))
            {
                return i;
            }

            if (words[i].Depth == 0 && words[i].IsFirstOfCompound)
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>Whether a word stands in a form.</summary>
    public static bool Has(Word word, PhraseForm form) => form switch
    {
        PhraseForm.Name => FinnishEndings.IsNominative(word) && ActionNouns.Is(word, "fi"),
        PhraseForm.Aim => (FinnishEndings.IsIllative(word) || FinnishEndings.IsTranslative(word) || FinnishEndings.IsInessive(word))
            && ActionNouns.Is(word, "fi"),
        PhraseForm.Partitive => FinnishEndings.IsPartitive(word) && ActionNouns.Is(word, "fi"),
        PhraseForm.Genitive => FinnishEndings.IsGenitive(word),
        _ => false,
    };

    // "palveluun rekisteröityneiden", "hoitamiseen liittyvien": governed by the participle behind it.
    public static bool IsBeforeParticiple(List<Word> words, int index, int end) =>
        index + 1 < end && words[index + 1].Mark == '\0' && FinnishEndings.IsParticiple(words[index + 1])
            && !ActionNouns.Is(words[index + 1], "fi");

    // In Swedish and English the head stands first, behind articles and adjectives; of verbs, everywhere.
    private static int First(List<Word> words, int first, int end, PhraseForm form, string language)
    {
        if (form == PhraseForm.Verbs || (form == PhraseForm.Name && Infinitives.Begins(words, first, end, language)))
        {
            return Infinitives.Begins(words, first, end, language) ? first : None;
        }

        for (var i = first; i < Math.Min(end, first + FurthestHead); i++)
        {
            if (ActionNouns.Is(words[i], language))
            {
                return i;
            }

            if (language == "sv" && i > first && words[i].IsAny(SwedishModifiers))
            {
                return None;
            }
        }

        // "prize draws": known by several words together.
        var joined = string.Join(" ", words.GetRange(first, Math.Min(end, first + FurthestHead) - first).Select(word => word.Text));
        return PurposeActivities.AreIn(RegisterNotice.Words.Lexicon.MeaningReader.Read(joined)) ? first : None;
    }
}
