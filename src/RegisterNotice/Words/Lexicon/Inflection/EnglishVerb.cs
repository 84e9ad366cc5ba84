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
        var regular = participle.EndsWith("ed", StringComparison.Ordinal) ? participle[..^2] : infinitive;
        var stem = infinitive[^1] == 'e' ? infinitive[..^1] : regular;
        var hisses = infinitive[^1] == 's' || infinitive.EndsWith("sh", StringComparison.Ordinal);
        var third = infinitive + (hisses ? "es" : "s");
        string[] forms = [infinitive, third, participle, stem + "ing"];
        var behind = parts.Length > Particle ? " " + parts[Particle] : "";
        return new([], Array.ConvertAll(forms, form => form + behind), [], []);
    }
}
