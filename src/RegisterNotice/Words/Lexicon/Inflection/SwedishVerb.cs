namespace RegisterNotice.Words.Lexicon.Inflection;

/// <summary>The forms of a Swedish verb, active and with <c>-s</c>, with its particle where it has one.</summary>
/// <remarks>
/// A verb is given by its infinitive, present, past and supine, and its particle: <c>lämna lämnar lämnade lämnat ut</c>.
/// In a main clause the negation stands behind the verb (<c>överförs inte</c>, <c>lämnas inte ut</c>), in a subordinate clause before it (<c>som inte lämnas
/// ut</c>).
/// </remarks>
internal static class SwedishVerb
{
    private const int WithoutParticle = 4;

    private static readonly string[] Negations = ["inte", "ej", "aldrig"];

    // What stands between a verb and its particle.
    private static readonly string[] Adverbs = ["i regel", "som regel", "i princip", "normalt", "vanligen", "vi", "bara", "endast"];

    public static VerbForms Of(string entry)
    {
        var parts = entry.Split(' ');
        var (infinitive, present, past, supine) = (parts[0], parts[1], parts[2], parts[3]);
        string[] finite = [present, Passive(present), past, past + "s"];
        string[] rest = [infinitive, infinitive + "s", supine, supine + "s"];
        if (parts.Length == WithoutParticle)
        {
            return new([], [.. finite.Concat(rest).Distinct()], [.. finite.Distinct()], []);
        }

        var particle = parts[WithoutParticle];
        string[] forms = [.. finite, .. rest];
        string[] joined = [.. forms.Select(form => particle + form), .. forms.Select(form => $"{form} {particle}")];
        string[] parted = [.. finite.Take(2).SelectMany(form => Adverbs.Select(adverb => $"{form} {adverb} {particle}"))];
        string[] denied =
        [
            .. finite.SelectMany(form => Negations.Select(not => $"{form} {not} {particle}")),
            .. finite.Take(2).SelectMany(form => Adverbs.Select(adverb => $"{form} {adverb} inte {particle}")),
        ];
        return new(parted, [.. joined.Distinct()], [.. finite.Select(form => particle + form).Distinct()], [.. denied.Distinct()]);
    }

    // Lämnar, lämnas; säljer, säljs; överför, överförs.
    private static string Passive(string present) => present[^2..] switch
    {
        "er" => present[..^2] + "s",
        "ar" => present[..^1] + "s",
        _ => present + "s",
    };
}
