namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The purposes that a sentence states by saying what data are for; none where it says something else.</summary>
internal static class PurposeFrames
{
    /// <summary>The phrases that name purposes, each by its place in the sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    /// <param name="speaks">Whether a clause speaks of what purposes are asked for.</param>
    public static List<Phrase> In(string text, List<Clause> clauses, string language, Predicate<Clause>? speaks = null)
    {
        var found = new List<Phrase>();
        for (var i = 0; i < clauses.Count; i++)
        {
            if (speaks is not null && !speaks(clauses[i]))
            {
                continue;
            }

            foreach (var region in RegionsOf(clauses[i], language))
            {
                Add(found, text, WithRelative(region, clauses, i, language), language);
            }
        }

        return found;
    }

    // "identifiera användarna som loggar in": without a comma, the relative clause is part of the name.
    private static PurposeRegion WithRelative(PurposeRegion region, List<Clause> clauses, int index, string language) =>
        language is "sv" or "en" && region.End == clauses[index].End && index + 1 < clauses.Count && clauses[index + 1] is { Link: ClauseLink.Relative } relative && relative.Start - region.End == 1
            ? region with { End = relative.End }
            : region;

    /// <summary>The phrases that say what a basis is for where they stand behind it: <c>för att kunna genomföra bokningen</c>, to deliver orders.</summary>
    public static List<Phrase> InBasis(string text, string language)
    {
        var words = WordScan.Of(text);
        var found = new List<Phrase>();
        var first = language == "sv" ? words.FindIndex(word => word.Text == "att") + 1 : language == "en" && words.Count > 0 && words[0].Text == "to" ? 1 : 0;
        if (first > 0 && first < words.Count && Infinitives.Begins(words, first, words.Count, language))
        {
            Add(found, text, new(words[first].Start, text.Length, PhraseForm.Verbs), language);
        }

        return found;
    }

    /// <summary>Whether a clause says what data are for, in whatever words: it may announce a list.</summary>
    public static bool Announces(Clause clause) => !clause.IsNegated && (clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Collect | ClauseVerbs.Need) || clause.Link == ClauseLink.Purpose);

    private static List<PurposeRegion> RegionsOf(Clause clause, string language) => language switch
    {
        "sv" => SwedishPurposeFrames.In(clause),
        "en" => EnglishPurposeFrames.In(clause),
        _ => FinnishPurposeFrames.In(clause),
    };

    private static void Add(List<Phrase> found, string text, PurposeRegion region, string language)
    {
        // What stands behind a colon says more of the purpose before it.
        var colon = text.IndexOf(": ", region.Start, region.End - region.Start, StringComparison.Ordinal);
        var end = colon > region.Start ? colon : region.End;
        foreach (var phrase in Phrases.Of(text[region.Start..end], region.Form, language))
        {
            if (PurposeJudgement.Names(phrase.Text, language))
            {
                found.Add(phrase with { Offset = region.Start + phrase.Offset });
            }
        }
    }
}
