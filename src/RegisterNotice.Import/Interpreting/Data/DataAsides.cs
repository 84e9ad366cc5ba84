using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Tells what stands under a heading of data beside them.</summary>
internal static class DataAsides
{
    private const double LeastCoverage = 0.9;
    private const int MostWordsBeforeVerb = 4;

    /// <summary>Whether a sentence is a note in parentheses, a question, or the end of a heading that wraps.</summary>
    public static bool Is(Sentence sentence, string text) =>
        text.Length < 2 || (text[0] is '(' or '*' && sentence.Lead is null) || sentence.IsQuestion || IsHeading(sentence, text);

    /// <summary>Whether a sentence tells which data the one before it means: "Näitä tietoja ovat nimi ja osoite". What stands before it is then no
    /// datum but what they are together.</summary>
    public static bool PointBack(Sentence sentence, string language)
    {
        var words = WordScan.Of(sentence.Text);
        return words.Count > 1 && words[0].IsAny(DataStatementWords.Pointing)
            && ClauseReader.Of(sentence.Text, language) is [{ IsNegated: false } first, ..]
            && first.Does(ClauseVerbs.Be | ClauseVerbs.Contain)
            && WordScan.Of(first.Before).Count < MostWordsBeforeVerb
            && (sentence.IsLead || DataPhrases.Items(first.Behind.TrimStart(':', ' '), language).Exists(DatumWords.AreCalledByName));
    }

    /// <summary>Whether an item ends in a clause that says more of it: "nimi, jota jäsen käyttää".</summary>
    public static bool SayMore(string text, string language) =>
        ClauseReader.Of(text, language) is [{ Verbs: ClauseVerbs.None }, { Link: not ClauseLink.Main }, ..];

    private static bool IsHeading(Sentence sentence, string text) =>
        char.IsLower(text[0]) && !sentence.IsListItem && sentence.Lead is null
            && sentence.Reading is { HasKinds: true, Coverage: >= LeastCoverage, HasVerb: false };
}
