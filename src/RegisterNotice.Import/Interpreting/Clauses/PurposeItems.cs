namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The purposes that words without a verb name where purposes are listed: an item, a line of its own, a value behind its label.</summary>
internal static class PurposeItems
{
    private const int LongestLabel = 60;
    private const int ShortestName = 5;
    private const string Dashes = "–—-";

    // Behind these stand examples, which say more of the item.
    private static readonly string[] Examples = [", esimerkiksi ", ", esim. ", ", t.ex. ", ", till exempel ", ", for example ", ", e.g. ", ", eg. "];

    private static readonly PhraseForm[] Finnish = [PhraseForm.Name, PhraseForm.Aim, PhraseForm.Partitive];
    private static readonly PhraseForm[] Others = [PhraseForm.Name, PhraseForm.Noun];

    /// <summary>The phrases of an item that name purposes, each by its place in the item.</summary>
    /// <param name="text">The item, or a line without a verb.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    /// <param name="isLed">Whether words before it announce purposes: it is one, then, whatever it is made of.</param>
    /// <param name="isItem">Whether it is an item of a list.</param>
    /// <param name="isAsked">Whether words before it ask for purposes by that name.</param>
    public static List<Phrase> In(string text, string language, bool isLed, bool isItem, bool isAsked = false)
    {
        var end = EndOf(text, isItem);
        var (label, value) = Label(text[..end]);
        if (value > 0)
        {
            return OfLabel(text[..end], label, value, language, isLed);
        }

        // An item without commas is one, as its writer made it, but for what is done to things of their own: "kurssien järjestäminen ja maksujen perintä".
        var isOne = isItem && text[..end].IndexOf(',') < 0;
        var found = Of(text[..end], 0, language, isLed, isItem, isAsked);
        var isBroken = isOne && (found.Count > 1 ? !found.TrueForAll(phrase => HasObject(phrase, language)) : IsBehindConjunction(text, found, language));
        return isBroken && PurposeJudgement.Names(text[..end], language, isAsked) ? [new(text[..end], 0)] : found;
    }

    // Of an item, up to its examples: "Viestintä jäsenille, esimerkiksi kirjeet tai verkkosivut".
    private static int EndOf(string text, bool isItem)
    {
        var end = text.TrimEnd('.', ';', ',', ' ', ':').Length;
        foreach (var word in isItem ? Examples : [])
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            end = at > ShortestName && text.IndexOf(')', at) < 0 ? Math.Min(end, at) : end;
        }

        return end;
    }

    // "Pakkaamiseen ja tilausten hallintaan": what alone is no purpose stands before one.
    private static bool IsBehindConjunction(string text, List<Phrase> found, string language) =>
        found is [{ Offset: > 0 } only] && WordScan.Of(text[..only.Offset]) is [.., var before] && before.IsAny(ClauseWords.Of(language).Conjunctions);

    // In Finnish the object stands before what is done; behind "esim." stand examples.
    private static bool HasObject(Phrase phrase, string language)
    {
        var words = WordScan.Of(phrase.Text);
        if (words.Count < 2 || words.Exists(word => word.Text is "esim" or "esimerkiksi" or "kuten" or "mm" or "t.ex" or "e.g"))
        {
            return false;
        }

        return language is "sv" or "en" || Infinitives.Begins(words, 0, words.Count, language)
            || PhraseHeads.Last(words, 0, words.Count, PhraseForm.Name, language) > 0
            || PhraseHeads.Last(words, 0, words.Count, PhraseForm.Aim, language) > 0;
    }

    /// <summary>Whether words name something that is done, so that they may be a purpose by themselves.</summary>
    public static bool NamesAction(string text, string language) => FormOf(WordScan.Of(text), language) is not null;

    // "Evästeet: sivuston toiminta", "Maksaminen: maksutiedot ...", "Varaus: nimi, puhelin — varauksen hallinta"
    private static List<Phrase> OfLabel(string text, int label, int value, string language, bool isLed)
    {
        var dash = LastDash(text, value);
        if (dash > 0 && NamesAction(text[dash..], language))
        {
            return Of(text, dash, language, isLed: false);
        }

        var isFor = text.EndsWith(" varten", StringComparison.OrdinalIgnoreCase);
        var hasVerb = HasVerb(text[value..], language);
        if (!hasVerb && NamesAction(text[value..], language) && (isFor || !NamesAction(text[..label], language)))
        {
            return Of(text, value, language, isLed: false);
        }

        return NamesAction(text[..label], language) || isLed ? Of(text[..label], 0, language, isLed) : [];
    }

    /// <summary>Whether a text has a verb that makes it a sentence.</summary>
    public static bool HasVerb(string text, string language) =>
        ClauseReader.Of(text, language).Exists(clause => clause.Verbs != ClauseVerbs.None)
            || SentenceVerbs.AreIn(WordScan.Of(text), language);

    // A line of its own names its purpose; only an item may have the case that the words before the list ask for.
    private static List<Phrase> Of(string text, int start, string language, bool isLed, bool isItem = true, bool isAsked = false)
    {
        var part = text[start..];
        var form = FormOf(WordScan.Of(part), language);
        if ((form is null || (!isItem && form is PhraseForm.Aim or PhraseForm.Partitive)) && !isLed)
        {
            return [];
        }

        var found = form is null ? [new Phrase(part, 0)] : Phrases.Of(part, form.Value, language);
        return found.FindAll(phrase => PurposeJudgement.Names(phrase.Text, language, isAsked))
            .ConvertAll(phrase => phrase with { Offset = phrase.Offset + start });
    }

    // The form in which a part of the words may be a purpose; names before others.
    private static PhraseForm? FormOf(List<Word> words, string language)
    {
        if (words.Count == 0)
        {
            return null;
        }

        if (Infinitives.Begins(words, 0, words.Count, language) || (language == "sv" && words[0].Text is "att" && words.Count > 1))
        {
            return PhraseForm.Name;
        }

        foreach (var form in language is "sv" or "en" ? Others : Finnish)
        {
            if (Exists(words, form, language))
            {
                return form;
            }
        }

        return null;
    }

    private static bool Exists(List<Word> words, PhraseForm form, string language)
    {
        if (language is "sv" or "en")
        {
            return words.Exists(word => word.Depth == 0 && ActionNouns.Is(word, language));
        }

        return words.Exists(word => word.Depth == 0 && PhraseHeads.Has(word, form))
            && PhraseHeads.Last(words, 0, words.Count, form, language) is var last && (last >= 0 || form != PhraseForm.Name);
    }

    // Where the label ends and its value begins; no value where there is no label.
    private static (int Label, int Value) Label(string text)
    {
        for (var i = 1; i < Math.Min(text.Length - 1, LongestLabel); i++)
        {
            if (text[i] == ':' && text[i + 1] == ' ')
            {
                return (i, i + 2);
            }

            if (Dashes.IndexOf(text[i]) >= 0 && text[i - 1] == ' ' && text[i + 1] == ' ' && i + 2 < text.Length)
            {
                return (i - 1, i + 2);
            }
        }

        return (0, 0);
    }

    private static int LastDash(string text, int from)
    {
        for (var i = text.Length - 2; i > from; i--)
        {
            if (Dashes.IndexOf(text[i]) >= 0 && text[i - 1] == ' ' && text[i + 1] == ' ')
            {
                return i + 2;
            }
        }

        return -1;
    }
}
