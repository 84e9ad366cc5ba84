using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Finds bodies that a text names by a name they no longer bear.</summary>
internal static class RenamedBodyNames
{
    // Before the old name, by which a text tells that it is old.
    private static readonly string[] Formerly =
        ["entinen ", "entisen ", "entiseltä ", "entiselle ", "aiemmin ", "aikaisemmin ", "ent ", "tidigare ", "före detta ", "förutvarande ",
            "formerly ", "formerly the ", "former ", "previously "];

    /// <summary>Whether a text names the body by its old name and does not tell of the change.</summary>
    public static bool Names(string text, RenamedBody body, LocalDate day) =>
        day >= body.From
            && (PhraseSearch.AnyIsIn(text, body.Stems) || HasAbbreviation(text, body.Abbreviations))
            && !TellsOfChange(text, body);

    private static bool TellsOfChange(string text, RenamedBody body)
    {
        foreach (var stem in body.Stems)
        {
            foreach (var before in Formerly)
            {
                if (PhraseSearch.IsIn(text, before + stem))
                {
                    return true;
                }
            }
        }

        return PhraseSearch.AnyIsIn(Without(text, body.FullNames), body.SuccessorStems);
    }

    private static string Without(string text, string[] names)
    {
        foreach (var name in names)
        {
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                text = text.Remove(at, name.Length);
                at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }

    private static bool HasAbbreviation(string text, string[] abbreviations)
    {
        foreach (var abbreviation in abbreviations)
        {
            if (HasAbbreviation(text, abbreviation))
            {
                return true;
            }
        }

        return false;
    }

    // "14 VRK" is a time.
    private static bool HasAbbreviation(string text, string abbreviation)
    {
        for (var at = text.IndexOf(abbreviation, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(abbreviation, at + 1, StringComparison.Ordinal))
        {
            var end = at + abbreviation.Length;
            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            var isTime = at > 1 && char.IsWhiteSpace(text[at - 1]) && char.IsDigit(text[at - 2]);
            if (isWord && !isTime)
            {
                return true;
            }
        }

        return false;
    }
}
