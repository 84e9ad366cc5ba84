namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Where a Finnish phrase begins before its head: with the words that modify it, and no further.</summary>
internal static class FinnishPhraseStart
{
    // They end as words in the case "out of" do.
    private static readonly string[] PartitiveAdjectives = ["llista", "llistä", "mukaista", "ääteistä", "kohtaista", "isäistä", "hköistä", "yleistä"];

    private static readonly string[] Conjunctions = ["ja", "tai", "sekä", "että", "eli"];

    /// <summary>The first word of the phrase.</summary>
    /// <param name="words">The words.</param>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="first">The word before which nothing may belong to it.</param>
    public static int Of(List<Word> words, int head, int first)
    {
        var start = head;
        for (var i = head - 1; i >= first; i--)
        {
            if (words[i].Depth > 0)
            {
                continue;
            }

            if (words[i].IsAny(Conjunctions))
            {
                continue;
            }

            if (!IsModifier(words, i, start, head))
            {
                break;
            }

            start = i;
        }

        return start;
    }

    private static bool IsModifier(List<Word> words, int index, int next, int head)
    {
        var word = words[index];
        if (FinnishEndings.IsClosing(word))
        {
            return false;
        }

        // "suhteen" is of the relationship, though it ends as "into" does.
        if (word.IsFirstOfCompound || word.EndsWith("een") || FinnishEndings.IsGenitive(word) || FinnishEndings.IsParticiple(word))
        {
            return true;
        }

        return IsGovernedByParticiple(words, index, next) || AgreesWith(word, words[head])
            || (FinnishEndings.IsIllative(word) && FinnishEndings.IsIllative(words[next]));
    }

    // "palvelussa olevien", "asiakkuuteen ja yhteyteen perustuvan"
    private static bool IsGovernedByParticiple(List<Word> words, int index, int next) =>
        next == index + 1 && (FinnishEndings.IsParticiple(words[next]) || IsInessiveParticiple(words[next]))
            && (FinnishEndings.IsLocal(words[index]) || FinnishEndings.IsIllative(words[index]));

    // "kutojille suunnatussa tiedotuksessa"
    private static bool IsInessiveParticiple(Word word) => word.EndsWithAny(["tussa", "tyssä", "dussa", "dyssä", "vassa", "vässä"]);

    // "muuhun suoramarkkinointiin", "lakisääteistä kirjanpitoa"
    private static bool AgreesWith(Word word, Word head)
    {
        if (FinnishEndings.IsIllative(head))
        {
            return FinnishEndings.IsIllative(word);
        }

        if (FinnishEndings.IsTranslative(head))
        {
            return FinnishEndings.IsTranslative(word);
        }

        return FinnishEndings.IsInessive(head)
            ? FinnishEndings.IsInessive(word) && (ActionNouns.Is(word, "fi") || IsInessiveParticiple(word))
            : (FinnishEndings.IsPartitive(word) || word.EndsWithAny(PartitiveAdjectives)) && FinnishEndings.IsPartitive(head);
    }
}
