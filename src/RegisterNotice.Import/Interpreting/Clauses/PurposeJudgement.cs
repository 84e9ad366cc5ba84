using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Tells words that name a purpose from those that only point at purposes, or name the processing or what it rests on.</summary>
internal static class PurposeJudgement
{
    private const int Shortest = 4;

    private static readonly string[] Pointing =
    [
        "these", "those", "the", "following", "other", "any", "such", "above", "stated", "described", "same", "this", "that", "our", "mentioned",
        "listed", "below", "specified", "all", "a", "and", "for",
        "de", "dessa", "följande", "andra", "något", "annat", "detta", "det", "nämnda", "ovan", "ovannämnda", "beskrivna", "vissa", "i", "olika",
        "samma", "våra",
    ];

    private static readonly string[] OfContract =
    [
        "täytäntöönpan", "täyttämi", "toteuttami", "noudattami", "solmimi", "tekemi", "fullgör", "uppfyll", "ingå", "perform", "fulfil", "enter",
    ];

    /// <summary>Whether words name a purpose.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language (ISO 639-1).</param>
    /// <param name="isAsked">Whether purposes by that name were asked for: what fulfils a contract or a duty is one, then.</param>
    public static bool Names(string text, string language, bool isAsked = false)
    {
        if (text.Length < Shortest || text[0] == '(')
        {
            return false;
        }

        var words = WordScan.Of(text);
        return words.Count > 0 && !NamesAct(words) && !IsUnsaid(words, language) && !OnlyPoints(words, language) && !IsProcessing(words)
            && ((isAsked && IsDoneToSomething(words, language)) || !IsBasis(text));
    }

    // "sopimuksen täyttäminen"; "sopimus" alone is what the processing rests on, whatever was asked for.
    private static bool IsDoneToSomething(List<Word> words, string language) =>
        words.Count > 1 && words.Exists(word => word.Depth == 0 && ActionNouns.Is(word, language));

    /// <summary>Whether a clause speaks of the processing: what that is necessary for is what it rests on.</summary>
    public static bool IsOfProcessing(Clause clause) =>
        clause.Words.Exists(word => word.Start < clause.VerbStart
            && word.BeginsWithAny(["käsittely", "behandling", "hantering", "processing"]));

    /// <summary>Whether a clause has the word for a purpose.</summary>
    public static bool NamesPurpose(Clause clause) =>
        clause.Words.Exists(word => word.Text.Contains("tarkoitu") || word.Text.Contains("ändamål")
            || word.BeginsWithAny(["syfte", "purpose"]));

    /// <summary>Whether words say what the processing rests on, as "the performance of a contract" does, and not what it is for.</summary>
    public static bool IsBasis(string text)
    {
        var meanings = MeaningReader.Read(text);
        var isOfContract = meanings.Has(Meaning.Contract) && !meanings.Has(Meaning.LegalObligation)
            && Scanning.TextScan.HasAny(text, OfContract);
        var isBasisAlone = meanings.HasAny(Meaning.Contract, Meaning.LegalObligation, Meaning.Consent)
            && !PurposeActivities.AreIn(meanings) && text.IndexOf(' ') < 0 && !IsCompound(text);
        return isOfContract || isBasisAlone || meanings.HasAny(Meaning.LegitimateInterests, Meaning.VitalInterests, Meaning.PublicTask);
    }

    /// <summary>Whether a text is one word for something that is done, whatever its first half names: <c>sopimushallinta</c>.</summary>
    public static bool IsCompound(string text) => WordScan.Of(text) is [var only] && ActionNouns.Is(only, "fi");

    // "kirjanpitolaki (1336/1997)"
    private static bool NamesAct(List<Word> words) =>
        words.Exists(word => word.Depth == 0 && (word.Text is "laki" or "act" or "lag" || word.EndsWithAny(["laki", "lakiin", "lagen"])));

    // "täyttämiseksi" of something that stands elsewhere; "tarpeen", "käsittelyn yhteydessä".
    private static bool IsUnsaid(List<Word> words, string language) =>
        (words is [var only] && (only.Text.StartsWith("tarpe", StringComparison.Ordinal) || (only.EndsWithAny(["miseksi", "misessa", "misessä", "miseen", "misen"]) && ActionNouns.WantsObject(only, language))))
        || words[^1].Text is "yhteydessä" or "perusteella" or "nojalla";

    // "seuraaviin tarkoituksiin", "these purposes", "dessa ändamål"
    private static bool OnlyPoints(List<Word> words, string language)
    {
        if (language is not ("sv" or "en"))
        {
            var pointed = words.FindIndex(word => word.Text.StartsWith("tarkoitu", StringComparison.Ordinal)
                || word.Text.StartsWith("käyttötarkoitu", StringComparison.Ordinal));
            return (pointed >= 0 && (pointed == 0 || !NamesKind(words[pointed - 1])))
                || words.TrueForAll(word => word.BeginsWithAny(["seuraav", "näihin", "muuhun", "muihin", "tähän", "näitä"]));
        }

        var noun = words.FindIndex(word => word.Text is "purpose" or "purposes" or "ändamål" or "ändamålen" or "syfte" or "syften" or "ändamålet");
        return noun >= 0 && words.FindIndex(0, noun, word => !word.IsAny(Pointing)) < 0;
    }

    // "tilastollisiin tarkoituksiin"; but "mahdollisiin muihin tarkoituksiin"
    private static bool NamesKind(Word word) =>
        word.Text.Contains("llis") && !word.BeginsWithAny(["tarpeellis", "mahdollis", "tavallis", "erillis", "laillis"]);

    // "tietojen käsittelyyn", "processing of personal data"
    private static bool IsProcessing(List<Word> words)
    {
        var processing = words.FindIndex(word => word.Text.StartsWith("käsittely", StringComparison.Ordinal));
        if (processing >= 0)
        {
            return processing == words.Count - 1 && (processing == 0 || IsData(words[processing - 1].Text));
        }

        if (words is [{ Text: "behandling" or "hantering" or "processing" }])
        {
            return true;
        }

        return words[0].Text is "behandling" or "behandlingen" or "hantering" or "hanteringen" or "processing"
            && words.Exists(word => word.Text.StartsWith("personuppgift", StringComparison.Ordinal) || word.Text == "data")
            && words.Count <= 5;
    }

    private static bool IsData(string word) =>
        word.StartsWith("tieto", StringComparison.Ordinal) || word.StartsWith("henkilötieto", StringComparison.Ordinal);
}
