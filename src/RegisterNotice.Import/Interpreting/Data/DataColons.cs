using static RegisterNotice.Import.Interpreting.Data.DataStatementWords;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Finds the colon between what data are called, or the words that announce them, and the data.</summary>
internal static class DataColons
{
    /// <summary>Where the colon stands outside parentheses; -1 for none.</summary>
    public static int In(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && text.IndexOf('(', 0, colon) <= text.IndexOf(')', 0, colon) ? colon : -1;
    }

    /// <summary>The text with a space behind a colon that is glued to its words: "Laitetiedot:mm. selain".</summary>
    public static string Freed(string text)
    {
        var colon = text.IndexOf(':');
        var isGlued = colon > 0 && colon + 1 < text.Length && char.IsLetter(text[colon + 1])
            && Array.Exists(GluedToColon, ending => text.AsSpan(0, colon).EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase));
        return isGlued ? text.Insert(colon + 1, " ") : text;
    }

    /// <summary>The words before a dash: what stands behind it says what for, as in "nimi, sähköposti — varauksen hallinta".</summary>
    public static string WithoutPurpose(string words)
    {
        foreach (var dash in Dashes)
        {
            if (words.IndexOf(dash, StringComparison.Ordinal) is > 0 and var at)
            {
                return words[..at];
            }
        }

        return words;
    }
}
