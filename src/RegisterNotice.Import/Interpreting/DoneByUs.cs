using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells where a notice says of itself what it does with people, without saying that data are for it: <c>lähetämme uutiskirjeitä</c>, we
/// send newsletters.</summary>
internal static class DoneByUs
{
    private static readonly string[] Finnish =
    [
        "lähetämme", "markkinoimme", "toimitamme", "laskutamme", "tiedotamme", "viestimme", "hoidamme", "teemme", "vastaamme", "analysoimme",
        "mainostamme", "seuraamme",
    ];
    private static readonly string[] Swedish = ["skickar", "sänder", "marknadsför", "levererar", "fakturerar", "informerar", "analyserar", "kontaktar"];
    private static readonly string[] English = ["send", "market", "deliver", "invoice", "bill", "inform", "analyse", "analyze", "advertise", "contact"];

    /// <summary>Whether a sentence says so of something that is done for a purpose.</summary>
    public static bool IsSaidIn(Sentence sentence, string language)
    {
        if (sentence.Has(Meaning.Not) || sentence.IsLead || sentence.IsQuestion || PurposeActivities.In(sentence.Meanings).Count == 0)
        {
            return false;
        }

        var words = sentence.Clauses[0].Words;
        return language switch
        {
            "sv" => HasBehind(words, "vi", Swedish),
            "en" => HasBehind(words, "we", English),
            _ => words.Exists(word => word.IsAny(Finnish)),
        };
    }

    private static bool HasBehind(List<Word> words, string subject, string[] verbs)
    {
        var at = words.FindIndex(word => word.Text == subject);
        return at >= 0 && words.FindIndex(at, Math.Min(3, words.Count - at), word => word.IsAny(verbs)) >= 0;
    }
}
