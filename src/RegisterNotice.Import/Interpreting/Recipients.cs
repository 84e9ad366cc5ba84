using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The recipients that a sentence names.</summary>
internal static class Recipients
{
    // Before the legal form: a longer run of words with capitals is more than a name.
    private const int MostWordsOfName = 4;

    /// <summary>Those with a name, then those of a category.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">The language of the notice.</param>
    /// <param name="notThese">Whoever keeps the register.</param>
    public static List<Recipient> In(Sentence sentence, LanguageTag language, IReadOnlyList<Controller> notThese)
    {
        var found = Named(sentence, notThese);
        foreach (var category in sentence.In(RecipientCategories.Table))
        {
            found.Add(new() { Category = LocalizedText.Of(language, category.In(language)), Kind = category.Kind, Sector = category.Kind == RecipientKind.Authority ? Sector.Public : null });
        }

        return found;
    }

    /// <summary>Those with a name.</summary>
    public static List<Recipient> Named(Sentence sentence, IReadOnlyList<Controller> notThese)
    {
        var found = sentence.In(RecipientNames.Table).ConvertAll(name => new Recipient { Name = name });
        if (sentence.Has(Meaning.LegalForm))
        {
            AddOrganisations(sentence.Text, notThese, found);
        }

        return found;
    }

    // Companies by their legal form, which may bear a case: "Esimerkki Oy:lle".
    private static void AddOrganisations(string text, IReadOnlyList<Controller> notThese, List<Recipient> found)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',', '.', ';', ')');
            var colon = word.IndexOf(':');
            var form = colon > 0 ? word[..colon] : word;
            if (LegalForms.In(form) is not { Kind: LegalFormKind.Company } || form.Length < 2 || !char.IsUpper(form[0]))
            {
                continue;
            }

            var start = StartOfName(words, i);
            var name = string.Join(" ", words.Skip(start).Take(i - start).Append(form)).TrimStart('(');
            var isOwn = notThese.Any(controller => controller.Name.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf(controller.Name, StringComparison.OrdinalIgnoreCase) >= 0);
            if (start < i && !isOwn && !found.Exists(known => known.Name is { } other && name.IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                found.Add(new() { Name = name });
            }
        }
    }

    // A name goes back from its legal form over words that begin with a capital, to the end of a sentence or of a part of it.
    private static int StartOfName(string[] words, int form)
    {
        var start = form;
        while (start > 0
            && form - start < MostWordsOfName
            && words[start - 1].TrimStart('(') is [var initial, ..]
            && char.IsUpper(initial)
            && words[start - 1][^1] is not (',' or '.' or ';' or ':'))
        {
            start--;
        }

        return start;
    }
}
