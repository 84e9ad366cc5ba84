namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The purposes that a sentence states by saying what data are for; none where it says something else.</summary>
internal static class PurposeFrames
{
    private static readonly (string Language, string[] Pointers, string[] Verbs)[] Continuations =
    [
        ("fi", ["tähän", "näihin", "niihin"], ["liittyy", "liittyvät", "kuuluu", "kuuluvat", "sisältyy", "sisältyvät"]),
        ("sv", ["detta", "dessa", "det"], ["omfattar", "innefattar", "inkluderar"]),
        ("en", ["this", "these", "it"], ["include", "cover", "comprise"]),
    ];

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
            // "Keräämme tietoja, jotta voimme ...", "tietoja, joita käytetään ...": the clause before says of what.
            var main = clauses[i].Link == ClauseLink.Purpose && i > 0 ? clauses[i - 1] : clauses[i];
            var isOfBefore = clauses[i] is { Link: ClauseLink.Relative, IsNegated: false } && i > 0
                && clauses[i].Does(ClauseVerbs.Collect | ClauseVerbs.Use | ClauseVerbs.Process);
            if (speaks is not null && ((!speaks(main) && !(isOfBefore && speaks(clauses[i - 1]))) || IsOfAnother(clauses, i, language)))
            {
                continue;
            }

            var isSoThat = clauses[i].Link == ClauseLink.Purpose;
            var isHandled = main.Does(ClauseVerbs.Handling) && !main.IsNegated;
            foreach (var region in RegionsOf(clauses[i], language)
                .Where(region => region.Form != PhraseForm.Clause || isHandled || !isSoThat))
            {
                Add(found, text, WithRelative(region, clauses, i, language), language);
                AddExamples(found, text, region, clauses, i, language);
            }
        }

        return found;
    }

    // "lomakkeella, jota käytetään ...": what the relative clause hangs on is used, and it is no data.
    private static bool IsOfAnother(List<Clause> clauses, int index, string language) =>
        language == "fi" && index > 0
            && clauses[index] is { Link: ClauseLink.Relative, Verbs: ClauseVerbs.Use, Words: [{ Text: "jota" or "joita" }, ..] }
            && clauses[index - 1].Words is [.., var before] && !DataWords.Are(before, language);

    // "palvelujen tuottaminen, kuten laskutus ja neuvonta": each that is done is named in the form of what it is an example of.
    private static void AddExamples(List<Phrase> found, string text, PurposeRegion region, List<Clause> clauses, int index, string language)
    {
        if (region.End == clauses[index].End && index + 1 < clauses.Count
            && clauses[index + 1] is { Verbs: ClauseVerbs.None, Words: [{ Text: "kuten" }, var first, ..] } examples)
        {
            var named = new List<Phrase>();
            Add(named, text, new(first.Start, examples.End, region.Form), language);
            found.AddRange(named.Where(phrase => WordScan.Of(phrase.Text) is var words && PhraseHeads.Last(words, 0, words.Count, region.Form, language) >= 0));
        }
    }

    /// <summary>The phrases of a sentence that goes on with what the one before it named: <c>Tähän liittyvät laskutus ja neuvonta</c>.</summary>
    public static List<Phrase> Further(string text, string language)
    {
        var words = WordScan.Of(text);
        var found = new List<Phrase>();
        if (words.Count > 2 && Array.Exists(Continuations, row => row.Language == language && words[0].IsAny(row.Pointers) && words[1].BeginsWithAny(row.Verbs)))
        {
            Add(found, text, new(words[2].Start, text.TrimEnd('.', ' ').Length, language == "fi" ? PhraseForm.Name : PhraseForm.Noun), language);
        }

        return found.FindAll(phrase => PurposeItems.NamesAction(phrase.Text, language));
    }

    // "hjälpa vävarna som deltar": without a comma, the relative clause is part of the name.
    private static PurposeRegion WithRelative(PurposeRegion region, List<Clause> clauses, int index, string language) =>
        language is "sv" or "en" && region.End == clauses[index].End && index + 1 < clauses.Count
            && clauses[index + 1] is { Link: ClauseLink.Relative } relative && relative.Start - region.End == 1
            ? region with { End = relative.End }
            : region;

    /// <summary>The phrases that say what a basis is for where they stand behind it: <c>för att kunna leverera garnet</c>, to deliver orders,
    /// <c>tietojen käsittelyyn kurssien järjestämiseksi</c>.</summary>
    public static List<Phrase> InBasis(string text, string language)
    {
        var words = WordScan.Of(text);
        var found = new List<Phrase>();
        if (language is not ("sv" or "en"))
        {
            if (FinnishPurposeFrames.InBasis(words, text.Length) is { } region)
            {
                Add(found, text, region, language);
            }

            return found;
        }

        var first = language == "sv" ? words.FindIndex(word => word.Text == "att") + 1
            : words.Count > 0 && words[0].Text == "to" ? 1 : 0;
        if (first > 0 && first < words.Count && Infinitives.Begins(words, first, words.Count, language))
        {
            Add(found, text, new(words[first].Start, text.Length, PhraseForm.Verbs), language);
        }

        return found;
    }

    /// <summary>Whether a clause says what data are for, in whatever words: it may announce a list.</summary>
    public static bool Announces(Clause clause) =>
        !clause.IsNegated && (clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Collect | ClauseVerbs.Need)
            || clause.Link == ClauseLink.Purpose);

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
