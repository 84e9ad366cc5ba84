using System.Globalization;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads from which age children can consent themselves: "lapsi voi itse antaa suostumuksensa 13 vuoden iästä alkaen".</summary>
internal static class ConsentAges
{
    private const int Digits = 2;
    private const int Youngest = 13;
    private const int Oldest = 18;

    private static readonly string[] Children = ["lapsi", "lapset", "lapsen", "alaikäinen", "nuori", "barn", "minderårig", "child", "minor"];
    private static readonly string[] Themselves = ["itse", "själv", "themsel", "himself", "herself"];
    private static readonly string[] Before = ["from the age of ", "at the age of ", "aged ", "have reached ", "fyllt ", "täyttänyt ", "från "];
    private static readonly string[] Behind =
    [
        " vuoden iä", " vuotta täyt", " vuotta vanh", "-vuotias", " vuotias", " års ålder",
        " år gam", " years of age", " years old", " years or older"
    ];

    /// <summary>Ties each age to the purposes under which it stands; by itself, to the purposes that rest on consent.</summary>
    public static void Read(NoticeDraft draft, PurposeReader purposes)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Has(Meaning.Consent) && AgeIn(sentence.Text) is { } age)
            {
                foreach (var purpose in PurposesOf(draft, purposes, sentence))
                {
                    draft.Purposes[purpose] = draft.Purposes[purpose] with { ChildConsentAge = age };
                }
            }
        }
    }

    private static IEnumerable<int> PurposesOf(NoticeDraft draft, PurposeReader purposes, Sentence sentence) =>
        sentence.Detailed is { } entry && purposes.PurposesOf(entry) is { Count: > 0 } under
            ? under
            : Enumerable.Range(0, draft.Purposes.Count)
                .Where(purpose => draft.Purposes[purpose].LegalBases.Any(basis => basis.Kind == LegalBasisKind.Consent));

    private static int? AgeIn(string text)
    {
        if (!TextScan.HasAny(text, Children) || !TextScan.HasAny(text, Themselves))
        {
            return null;
        }

        for (var at = 0; at + Digits <= text.Length; at++)
        {
            var isNumber = char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && (at == 0 || !char.IsDigit(text[at - 1]));
            if (isNumber && IsAge(text, at)
                && int.TryParse(text.Substring(at, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var age)
                && age is >= Youngest and <= Oldest)
            {
                return age;
            }
        }

        return null;
    }

    private static bool IsAge(string text, int at) =>
        Array.Exists(Behind, words => string.Compare(text, at + Digits, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0)
            || Array.Exists(Before, words => at >= words.Length
                && string.Compare(text, at - words.Length, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0);
}
