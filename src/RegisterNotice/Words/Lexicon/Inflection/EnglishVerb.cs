namespace RegisterNotice.Words.Lexicon.Inflection;

/// <summary>The forms of an English verb; every auxiliary with a negation stands before them.</summary>
/// <remarks>A verb is given by its infinitive and its participle, with its particle where it has one: <c>sell sold</c>, <c>pass passed on</c>.</remarks>
internal static class EnglishVerb
{
    private const int Particle = 2;

    public static VerbForms Of(string entry)
    {
        var parts = entry.Split(' ');
        var (infinitive, participle) = (parts[0], parts[1]);
        var stem = infinitive[^1] == 'e'
            ? infinitive[..^1]
            : participle.EndsWith("ed", StringComparison.Ordinal) ? participle[..^2] : infinitive;
        string[] forms =
        [
            infinitive,
            infinitive
                + (infinitive.EndsWith("s", StringComparison.Ordinal) || infinitive.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s"),
            participle, stem + "ing"
        ];
        var behind = parts.Length > Particle ? " " + parts[Particle] : "";
        return new([], Array.ConvertAll(forms, form => form + behind), [], []);
    }
}
