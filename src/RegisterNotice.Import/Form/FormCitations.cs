using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words;

namespace RegisterNotice.Import.Form;

/// <summary>Reads citations as the library writes them: what is read must be cited the same again.</summary>
internal static class FormCitations
{
    // The unit that stands behind its number, and in English and Swedish before it.
    private static readonly (string[] Behind, string[] Before)[] Units = [(["luvun", "kap."], ["chapter"]), (["artikla", "artiklan", "§", "§:n"], ["artikel", "Article", "section"]), (["koh", "mom"], ["subsection"]), (["alakohta", "kohta", "punkten"], ["item"])];

    /// <summary>The reference that is cited so; the words as written where they are no citation of an act that the library knows.</summary>
    public static LegalReference Read(string text, LanguageTag language)
    {
        foreach (var act in Acts.All)
        {
            foreach (var name in new[] { act.Name.For(language), act.FinnishGenitive })
            {
                if (name.Length == 0 || text.IndexOf(name, StringComparison.Ordinal) is not (>= 0 and var at))
                {
                    continue;
                }

                var place = (text[..at] + text[(at + name.Length)..]).Replace($"({act.Number})", "");
                var provision = Provision(place);
                foreach (var reference in new[] { act.At(provision), act.At() })
                {
                    if (LegalCitations.Cite(reference, language) == text)
                    {
                        return reference;
                    }
                }
            }
        }

        return Decision(text) is { } decision ? new() { Act = decision } : new() { Act = ActCitations.In(text) is [var cited] ? cited.Reference.Act : null, Text = text };
    }

    /// <summary>Another place in the act that is cited before it, which is not named again; null where the text is none.</summary>
    public static LegalReference? ReadBehind(LegalReference before, string text, LanguageTag language) =>
        Acts.Find(before.Act)?.At(Provision(text)) is { Provision: not null } reference && LegalCitations.CiteBehind(before, reference, language) == text ? reference : null;

    private static string? Provision(string place)
    {
        var words = place.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var parts = new string?[Units.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && Before(words[i]) is >= 0 and var unit)
            {
                var value = words[++i];
                var point = value.IndexOf('.');
                parts[unit] = point > 0 ? $"{value[..point]}({value[(point + 1)..]})" : value;

                // "artikel 6.1 b i ..."
                if (words[i - 1] == "artikel" && i + 2 < words.Length && words[i + 1].Length == 1)
                {
                    parts[unit] += $"({words[i + 1]})";
                }
            }
            else if (i > 0 && Behind(words, i) is >= 0 and var behind)
            {
                parts[behind] ??= words[i - 1];
            }
        }

        return parts[1] is not { } section ? null
            : (parts[0] is { } chapter ? $"{chapter}:" : "") + section + (parts[2] is { } subsection ? $"({subsection})" : "") + (parts[3] is { } item ? $"({item})" : "");
    }

    private static int Before(string word) => Array.FindIndex(Units, unit => Array.IndexOf(unit.Before, word) >= 0);

    private static int Behind(string[] words, int index)
    {
        var (word, number) = (words[index], words[index - 1]);

        // A "kohta" is a paragraph of an article, but an item of a section.
        var isItem = word == "alakohta" || word == "punkten" || (word == "kohta" && index > 2 && words[index - 2].StartsWith("moment", StringComparison.Ordinal));
        return isItem ? 3
            : Array.IndexOf(Units[0].Behind, word) >= 0 ? 0
            : Array.IndexOf(Units[1].Behind, word) >= 0 ? 1
            : number.Length > 0 && char.IsDigit(number[0]) && Array.Exists(Units[2].Behind, stem => word.StartsWith(stem, StringComparison.Ordinal)) ? 2
            : -1;
    }

    // "päätös (EU) 2023/1795, EU-US Data Privacy Framework", "beslut 2010/87/EU", "Decision 2001/497/EC"
    private static string? Decision(string text)
    {
        foreach (var word in new[] { "päätös ", "beslut ", "Decision " })
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                var number = text[word.Length..].Split([", "], StringSplitOptions.None)[0];
                number = number.StartsWith("(EU) ", StringComparison.Ordinal) ? number[5..] : number;
                var parts = number.Split('/');
                return parts.Length >= 2 && parts[0].Length == 4 && parts.Take(2).All(part => part.All(char.IsDigit)) ? $"{parts[0]}/{parts[1]}" : null;
            }
        }

        return null;
    }
}
