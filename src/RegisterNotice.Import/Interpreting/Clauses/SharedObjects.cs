namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Tells where neighbours in an enumeration share one object, so that neither can stand alone: <c>maksujen valvonta ja perintä</c>, managing
/// and developing the relationship.</summary>
internal static class SharedObjects
{
    // What is done alone elsewhere, but to the same thing behind what stands beside it: "laskujen perintä" behind "laskujen valvonta".
    private static readonly (string[] Before, string[] Alone)[] Finnish =
    [
        (["valvon", "valvom", "vastaanot", "laskut", "hallin", "perim"], ["perin", "perim"]),
        (["seuran", "toteut", "suunnit", "järjest", "valvon"], ["laadunvalvon", "laadunseuran", "laadunvarmist", "laadunarvioin"]),
        (["analysoin", "seuran", "mittaa", "tilastoin"], ["tilastoin", "raportoin"]),
    ];

    // Words in -ing that name what is done without an object.
    private static readonly string[] EnglishNames =
    [
        "billing", "invoicing", "marketing", "accounting", "training", "advertising", "shipping", "reporting", "recruiting", "profiling",
        "bookkeeping", "remarketing", "networking", "fundraising", "banking",
        "informing", "catering", "parking", "teaching", "testing", "planning", "scheduling", "during", "following", "including", "regarding",
        "concerning", "remaining", "existing", "ongoing", "mailing", "pricing",
    ];

    private static readonly string[] EnglishAdjectives = ["ual", "gal", "nal", "ical", "ory", "ary", "ised", "ized"];
    private static readonly string[] EnglishConjunctions = ["and", "or"];

    /// <summary>Whether a doing alone, without a comma or with one, is done to the object of what stands before it.</summary>
    /// <param name="before">The last word of what stands before it.</param>
    /// <param name="alone">The word.</param>
    public static bool IsDoneTo(Word before, Word alone) =>
        Array.Exists(Finnish, row => before.BeginsWithAny(row.Before) && alone.BeginsWithAny(row.Alone));

    /// <summary>Whether a word is an English verb in -ing that wants an object.</summary>
    public static bool IsGerund(Word word) => word.EndsWith("ing") && word.Text.Length > 5 && !word.IsAny(EnglishNames);

    /// <summary>Whether the object of an English part follows in the next: <c>managing, administering and developing customers</c>, <c>manage,
    /// archive and process orders</c>, <c>legal and contractual duties</c>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">The first word of the part.</param>
    /// <param name="end">The one behind its last.</param>
    public static bool FollowsNext(List<Word> words, int first, int end)
    {
        var next = BehindConjunctions(words, end);
        if (next >= words.Count)
        {
            return false;
        }

        if (words[end - 1].EndsWithAny(EnglishAdjectives) && words[end].Mark == '\0' && words[next].Mark == '\0')
        {
            return true;
        }

        return end - first == 1
            && (IsShared(words, first, next, IsGerund) || IsShared(words, first, next, word => Infinitives.Is(word, "en")));
    }

    /// <summary>Whether a part of an English enumeration belongs to the one before it; null where its verbs do not tell.</summary>
    public static bool? BelongsBack(List<Word> words, (int First, int End) before, (int First, int End) part, PhraseForm form)
    {
        if (IsGerund(words[part.First]) && (part.End - part.First > 1 || IsGerund(words[before.First])))
        {
            return false;
        }

        // "answering letters concerning looms, yarn and library services"
        if (words.FindIndex(before.First, before.End - before.First, word => word.Text is "concerning" or "regarding") >= 0)
        {
            return true;
        }

        if (form is PhraseForm.Verbs or PhraseForm.Name && IsFurtherOfInfinitive(words, before, part))
        {
            return true;
        }

        return form != PhraseForm.Verbs && IsFurtherObject(words, before, part) ? true : null;
    }

    // "ensure the safety of weavers and all other members"
    private static bool IsFurtherOfInfinitive(List<Word> words, (int First, int End) before, (int First, int End) part)
    {
        var conjunction = words[part.First - 1];
        var isInfinitive = Infinitives.Begins(words, before.First, before.End, "en")
            && !Infinitives.Begins(words, part.First, part.End, "en");
        return isInfinitive && conjunction.IsAny(EnglishConjunctions) && conjunction.Mark == '\0';
    }

    // "providing tools and services, sending letters"
    private static bool IsFurtherObject(List<Word> words, (int First, int End) before, (int First, int End) part)
    {
        var isVerb = before.End - before.First > 1 && (IsGerund(words[before.First])
            || (words[before.First].EndsWith("ing") && words[before.First + 1].Text is "products" or "goods" or "courses" or "events"));
        var conjunction = part.First > 0 && words[part.First - 1].IsAny(EnglishConjunctions) ? words[part.First - 1] : words[part.First];
        return isVerb && !words[part.First].EndsWith("ing") && (conjunction.Mark == '\0' || conjunction.Text == "or");
    }

    // Verbs one by one, the last of which has the object.
    private static bool IsShared(List<Word> words, int first, int next, Predicate<Word> isVerb)
    {
        if (!isVerb(words[first]))
        {
            return false;
        }

        while (next < words.Count && isVerb(words[next]))
        {
            var behind = next + 1;
            if (behind >= words.Count)
            {
                return false;
            }

            if (words[behind].Mark == '\0' && !words[behind].IsAny(EnglishConjunctions))
            {
                return true;
            }

            next = BehindConjunctions(words, behind);
        }

        return false;
    }

    private static int BehindConjunctions(List<Word> words, int index)
    {
        while (index < words.Count && words[index].IsAny(EnglishConjunctions))
        {
            index++;
        }

        return index;
    }
}
