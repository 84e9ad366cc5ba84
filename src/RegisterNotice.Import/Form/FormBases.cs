using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads legal bases: a sentence or a name with its citations, then what is said of it.</summary>
internal static class FormBases
{
    private const string Articles = "6(1)(";

    /// <summary>The basis that a line states; null where it states none.</summary>
    public static LegalBasis? Read(FormWords words, string text, Dictionary<LegalBasisKind, Phrase> phrases)
    {
        var stated = text.TrimEnd('.');
        if (words.Begin(phrases, stated) is not var (kind, rest))
        {
            return null;
        }

        var citations = rest.Length == 0 ? [] : FormWords.Parentheses(words[phrases[kind]] + rest) is ({ } before, { } inside) && before == words[phrases[kind]] ? inside.Split(["; "], StringSplitOptions.None) : null;
        if (citations is null)
        {
            return null;
        }

        // The article that follows from the kind is the library's own.
        var references = citations.Select(citation => FormCitations.Read(citation, words.Language)).Where(reference => !IsOwn(reference, kind)).ToArray();
        return new() { Kind = kind, Reference = references.FirstOrDefault() };
    }

    /// <summary>Takes a line that says more of a basis; null where it does not.</summary>
    public static LegalBasis? Detail(FormWords words, string text, LegalBasis basis)
    {
        if (words.Behind(text, PurposePhrases.Interest) is { } interest)
        {
            return basis with { Interest = words.Say(interest) };
        }

        if (words.Behind(text, PurposePhrases.Ground) is { } ground)
        {
            var name = FormWords.Parentheses(ground) is ({ } before, _) ? before : ground;
            return words.Find(PurposePhrases.Grounds, name) is { } known ? basis with { SpecialCategoryGround = known } : null;
        }

        return basis.Description is null ? basis with { Description = words.Say(words.Behind(text, PurposePhrases.BasisDescription) ?? text) } : null;
    }

    // A ground of the repealed act is kept with its place: that is what is wrong with it today.
    private static bool IsOwn(LegalReference reference, LegalBasisKind kind) => reference.Act == Acts.Gdpr.Number && reference.Provision == $"{Articles}{(char)('a' + Array.IndexOf(Order, kind))})";

    private static readonly LegalBasisKind[] Order =
        [LegalBasisKind.Consent, LegalBasisKind.Contract, LegalBasisKind.LegalObligation, LegalBasisKind.VitalInterests, LegalBasisKind.PublicTask, LegalBasisKind.LegitimateInterests];
}
