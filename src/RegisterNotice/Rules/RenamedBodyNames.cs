using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Finds bodies that a text names by a name they no longer bear.</summary>
internal static class RenamedBodyNames
{
    /// <summary>Whether a text names the body by its old name and does not tell of the change.</summary>
    public static bool Names(string text, RenamedBody body, LocalDate day) =>
        day >= body.From
        && (PhraseSearch.AnyIsIn(text, body.Stems) || (body.Abbreviation is { } abbreviation && HasAbbreviation(text, abbreviation)))
        && !PhraseSearch.AnyIsIn(text, body.SuccessorStems);

    // "14 VRK" is a time.
    private static bool HasAbbreviation(string text, string abbreviation)
    {
        for (var at =
            text.IndexOf(abbreviation,
                StringComparison.Ordinal); at >= 0; at = text.IndexOf(abbreviation, at + 1, StringComparison.Ordinal))
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
