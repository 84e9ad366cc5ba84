namespace RegisterNotice.Words.Phrases;

/// <summary>Whether what is named are several, by the endings of the word that says what they are.</summary>
/// <remarks>Words of the notice are not declined here; what is said of them agrees with them.</remarks>
internal static class GrammaticalNumber
{
    // What stands behind these tells of the head, and does not count.
    private static readonly string[] FinnishTails = [",", "(", ":", ";", " joka ", " jotka ", " joiden ", " jolle ", " joille ", " kuten ", " sekä "];
    private static readonly string[] SwedishTails =
        [",", "(", ":", ";", " som ", " vars ", " för ", " av ", " i ", " inom ", " vid ", " med "];
    private static readonly string[] EnglishTails = [",", "(", ":", ";", " that ", " which ", " who ", " of ", " for ", " in ", " to ", " within ", " with "];

    private static readonly string[] FinnishEndings = ["t", "ia", "iä", "ille", "ilta", "iltä"];
    private static readonly string[] SwedishEndings = ["er", "ar", "or", "na", "are", "biträden", "företag", "bolag", "organ", "ombud"];
    private static readonly string[] SwedishSingulars = ["partner", "sor", "tor", "dotter"];
    private static readonly string[] EnglishSingulars = ["ss", "us", "is"];

    public static bool IsPlural(string text, LanguageTag language) => language.Value switch
    {
        "fi" => Ends(Head(text, FinnishTails, " ja ", out var areSeveral), FinnishEndings) || areSeveral,
        "sv" => IsSwedishPlural(Head(text, SwedishTails, " och ", out var areSeveral)) || areSeveral,
        _ => IsEnglishPlural(Head(text, EnglishTails, " and ", out var areSeveral)) || areSeveral,
    };

    private static string Head(string text, string[] tails, string and, out bool areSeveral)
    {
        var end = text.Length;
        foreach (var tail in tails)
        {
            var at = text.IndexOf(tail, StringComparison.Ordinal);
            end = at > 0 ? Math.Min(end, at) : end;
        }

        var head = text[..end].TrimEnd();
        areSeveral = head.Contains(and);
        return head;
    }

    private static bool IsSwedishPlural(string head) => Ends(head, SwedishEndings) && !Ends(head, SwedishSingulars);

    private static bool IsEnglishPlural(string head) => head.EndsWith("s", StringComparison.Ordinal) && !Ends(head, EnglishSingulars);

    private static bool Ends(string head, string[] endings) =>
        Array.Exists(endings, ending => head.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
