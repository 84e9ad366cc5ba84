using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Words before a list of data that end in such as: <c>yhteystiedot, kuten</c>.</summary>
internal static class DataLeads
{
    /// <summary>Whether words end so.</summary>
    public static bool EndInMarker(string text)
    {
        var words = WordScan.Of(text.TrimEnd(':', ' '));
        return words.Count > 1 && (words[^1].IsAny(DataPhraseWords.Markers)
            || (words[^2].Text, words[^1].Text) is ("muun", "muassa") or ("such", "as") or ("bland", "annat") or ("till", "exempel"));
    }

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
