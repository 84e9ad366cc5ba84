using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Persons;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Tells whether words name a datum.</summary>
internal static class DatumWords
{
    private const int MostWordsOfUnknown = 4;

    /// <summary>Whether words may be a datum where no heading asks for data: short ones, and those called by a name of data or asked for.</summary>
    public static bool MayBeDatum(string item) =>
        WordScan.Of(item) is var words && (words.Count <= MostWordsOfUnknown || words[0].IsAny(DataPhraseWords.Questions)
            || TellOf(item) || AreCalledByName(item) || words.Exists(word => word.IsAny(DataPhraseWords.Relatives)));

    /// <summary>Whether a line below a name lists data: no label and no verb, and most of its parts are called by a name of data.</summary>
    public static bool AreListed(Line line, string language) =>
        line.Property is null && !DataStatements.HasVerb(line.Text, language)
            && DataPhrases.Items(line.Text, language) is { Count: > 0 } items
            && items.Count(AreCalledByName) * 2 > items.Count;

    /// <summary>Whether words call a datum by its name; those that only say that there are data name none.</summary>
    public static bool AreCalledByName(string item) => AreCalledByName(WordScan.Of(item));

    /// <inheritdoc cref="AreCalledByName(string)"/>
    public static bool AreCalledByName(List<Word> words) =>
        MeaningReader.Read(string.Join(" ", words.Where(word => !word.IsAny(DataPhraseWords.Generic)).Select(word => word.Text)))
            .Has(Meaning.DataItem);

    /// <summary>Whether words tell of what there are data: <c>tietoja käynneistä</c>.</summary>
    public static bool TellOf(string item)
    {
        var words = WordScan.Of(item);
        return words.Count > 1 && words[0].IsAny(DataPhraseWords.Told) && (words[^1].EndsWith("sta") || words[^1].EndsWith("stä"))
            && FinnishPersonPhrases.In(item).Count == 0;
    }
}
