namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Parts an enumeration into what can stand alone in the form that its clause asks for; what cannot stays with its neighbour.</summary>
/// <remarks>
/// <c>kerhon suunnitteluun, toteutukseen ja seurantaan</c> is one, for the last two want an object and share the first one's; <c>yhteydenpitoon
/// asiakkaisiin, jäseniin ja sidosryhmiin</c>
/// is one, for members are nothing that is done; <c>laskutukseen ja markkinointiin</c> are two.
/// </remarks>
internal static class Phrases
{
    private static readonly string[] Finnish = ["ja", "sekä", "tai", "että", "eli"];
    private static readonly string[] Swedish = ["och", "samt", "eller"];
    private static readonly string[] English = ["and", "or"];
    private static readonly string[] Examples =
    [
        "kuten", "esimerkiksi", "esim", "mm", "muun", "muassa", "ml", "myös", "lisäksi", "såsom", "t.ex", "även", "också", "such", "as", "including",
        "e.g", "both", "sekä", "että", "mukaan", "lukien", "pakollinen", "vapaaehtoinen",
    ];

    // Only so far is something done: "markkinointiin vain", before a condition.
    private static readonly string[] Closings =
    [
        "vain", "ainoastaan", "silloin", "seuraavasti", "eli", "tms", "yms", "ym", "jne", "only",
        "endast", "bara", "m.m", "osv", "etc"
    ];

    // What nothing is based on: "viestintään ja määräyksiin perustuvien ilmoitusten tekemiseen"; but "asiakkuuteen ja yhteyteen perustuvan suhteen".
    private static readonly string[] Doings = ["ntään", "ntiin", "miseen", "laskutukseen", "pitoon", "hallintaan"];

    /// <summary>The phrases of a text.</summary>
    /// <param name="text">The enumeration, and nothing else.</param>
    /// <param name="form">The form in which the clause asks for them.</param>
    /// <param name="language">The language (ISO 639-1).</param>
    public static List<Phrase> Of(string text, PhraseForm form, string language)
    {
        var words = WordScan.Of(text);
        if (form == PhraseForm.Clause && words.Count > 0)
        {
            return [Cut(text, words, 0, words.Count, form, language)];
        }

        var parts = Parts(words, language);
        var found = new List<(int First, int End)>();
        var pending = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            var (first, end) = parts[i];
            var start = pending >= 0 ? pending : first;
            var isGoverned = i + 1 < parts.Count && form == PhraseForm.Aim && end - start == 1
                && IsGovernedByNext(words, start, parts[i + 1]);
            if (i + 1 < parts.Count && (isGoverned || GoesForward(words, first, end, form, language, found.Count > 0 || pending >= 0)))
            {
                pending = start;
            }
            else if (found.Count > 0 && GoesBack(words, found[^1], (start, end), form, language))
            {
                found[^1] = (found[^1].First, end);
                pending = -1;
            }
            else
            {
                found.Add((start, end));
                pending = -1;
            }
        }

        return found.ConvertAll(part => Cut(text, words, part.First, part.End, form, language));
    }

    /// <summary>The words between commas and conjunctions outside parentheses, by their numbers.</summary>
    private static List<(int First, int End)> Parts(List<Word> words, string language)
    {
        var conjunctions = Conjunctions(language);
        var parts = new List<(int, int)>();
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var isConjunction = words[i].Depth == 0 && words[i].IsAny(conjunctions) && i > first;
            var isMark = words[i].Depth == 0 && words[i].Mark is ',' or ';' && i > first;
            if (isMark || isConjunction || (i > first && IsBeforeExamples(words, i, language)))
            {
                parts.Add((first, i));
                first = i;
            }

            first = first == i && words[i].IsAny(conjunctions) ? i + 1 : first;
        }

        if (first < words.Count)
        {
            parts.Add((first, words.Count));
        }

        return parts;
    }

    // "hoitamiseen kuten laskutukseen"; but "toimien kuten neuvonnan järjestäminen"
    private static bool IsBeforeExamples(List<Word> words, int index, string language) =>
        language is not ("sv" or "en") && words[index].Text == "kuten" && words[index].Depth == 0
            && !FinnishEndings.IsGenitive(words[index - 1]);

    private static string[] Conjunctions(string language) => language switch { "sv" => Swedish, "en" => English, _ => Finnish };

    // "keskustelu- ja", "tapahtumien ja": the word that they belong to follows.
    private static bool GoesForward(List<Word> words, int first, int end, PhraseForm form, string language, bool hasBefore)
    {
        var isVerbAlone = end - first == 1 && form is PhraseForm.Verbs or PhraseForm.Name && Infinitives.Is(words[first], language);
        if (words[end - 1].IsFirstOfCompound || isVerbAlone || (language == "en" && SharedObjects.FollowsNext(words, first, end)))
        {
            return true;
        }

        // "suojata kiinteistön ja sen käyttäjien omaisuutta"
        if (language is not ("sv" or "en") && Infinitives.Begins(words, first, end, language))
        {
            return form is PhraseForm.Name or PhraseForm.Verbs && FinnishEndings.IsGenitive(words[end - 1]) && end < words.Count
                && !Infinitives.Begins(words, end, words.Count, language);
        }

        if (language is "sv" or "en" || form == PhraseForm.Verbs || PhraseHeads.Last(words, first, end, form, language) >= 0
            || Infinitives.Begins(words, first, end, language))
        {
            return false;
        }

        return !hasBefore || (form != PhraseForm.Genitive && (IsModifier(words[end - 1], form) || IsOfParticiple(words, first, end)));
    }

    // "asiakkuuteen ja yhteyteen perustuvan suhteen"; but "laskutukseen, sekä asiakkuuteen liittyvään viestintään".
    private static bool IsGovernedByNext(List<Word> words, int last, (int First, int End) next)
    {
        var i = next.First;
        if (words[i].Mark != '\0' || words[i - 1].Mark != '\0')
        {
            return false;
        }

        while (i < next.End && (FinnishEndings.IsIllative(words[i]) || FinnishEndings.IsLocal(words[i]))
            && !FinnishEndings.IsParticiple(words[i]))
        {
            i++;
        }

        var isGoverned = i > next.First && i < next.End && FinnishEndings.IsParticiple(words[i])
            && (FinnishEndings.IsIllative(words[last]) || FinnishEndings.IsLocal(words[last]));
        return isGoverned && (!words[i].BeginsWithAny(["perustu", "pohjautu"]) || !words[last].EndsWithAny(Doings));
    }

    // "kansalaisopistosta, lukiosta ja kirjastosta säädettyjen tehtävien hoito": in one case, up to the participle that governs them.
    private static bool IsOfParticiple(List<Word> words, int first, int end)
    {
        var isOfCase = first > 0 && IsOutOf(words[end - 1])
            && (IsOutOf(words[first - 1]) || (first > 1 && words[first - 1].IsAny(Finnish) && IsOutOf(words[first - 2])));
        var participle = isOfCase ? words.FindIndex(end, FinnishEndings.IsParticiple) : -1;
        return participle > end && IsOutOf(words[participle - 1]);
    }

    private static bool IsOutOf(Word word) => word.EndsWithAny(["sta", "stä", "lta", "ltä"]);

    private static bool IsModifier(Word last, PhraseForm form) =>
        FinnishEndings.IsGenitive(last) || FinnishEndings.IsParticiple(last)
            || (form == PhraseForm.Name && FinnishEndings.IsIllative(last) && ActionNouns.Is(last, "fi"));

    private static bool GoesBack(List<Word> words, (int First, int End) before, (int First, int End) part, PhraseForm form, string language)
    {
        if (Infinitives.Begins(words, part.First, part.End, language) && form is PhraseForm.Verbs or PhraseForm.Name)
        {
            return false;
        }

        // "markkinointiin, mukaan lukien suoramarkkinointi"
        if (words[part.First].Text == "mukaan" && words[part.First + 1 < part.End ? part.First + 1 : part.First].Text == "lukien")
        {
            return PhraseHeads.Last(words, part.First, part.End, PhraseForm.Name, language) < 0;
        }

        if (language == "en" && SharedObjects.BelongsBack(words, before, part, form) is { } belongs)
        {
            return belongs;
        }

        if (language == "sv" && form == PhraseForm.Verbs && ActionNouns.Is(words[part.First], language) && HasNounOf(words))
        {
            return false;
        }

        // "förnya ditt kort eller din bokning"
        if (language == "sv" && words[part.First - 1].IsAny(Swedish) && Infinitives.Begins(words, before.First, before.End, language)
            && !HasNounOf(words))
        {
            return true;
        }

        var head = PhraseHeads.Last(words, part.First, part.End, form == PhraseForm.Verbs && language is not ("sv" or "en")
            ? PhraseForm.Name : form, language);
        if (head < 0)
        {
            var isBehindVerb = Infinitives.Begins(words, before.First, before.End, language);
            return (isBehindVerb || !(form == PhraseForm.Name && IsNameOfItsOwn(words, part, language))) && form != PhraseForm.Genitive;
        }

        // In a case, what stands behind the head is no object of it: "palvelujen kehittämiseen ja kohdentamiseen yhtiön toimesta".
        var isAlone = part.End - part.First == 1
            || (form == PhraseForm.Aim && head == part.First && ActionNouns.WantsObject(words[head], language) && IsByWhom(words, part));
        return isAlone && before.End - before.First > 1
            && (ActionNouns.WantsObject(words[head], language) || SharedObjects.IsDoneTo(words[before.End - 1], words[head]));
    }

    private static bool IsByWhom(List<Word> words, (int First, int End) part) =>
        words[part.End - 1].Text is "toimesta" or "kautta" or "avulla" || FinnishEndings.IsGenitive(words[part.End - 1]);

    // "sköta ärenden, information och utsändande av räkningar": nouns stand beside the verb, and are not its objects.
    private static bool HasNounOf(List<Word> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var isPart = words[i].Mark == ',' || words[i - 1].IsAny(Swedish);
            if (isPart && words[i + 1].Text == "av" && words[i].EndsWithAny(["ning", "ande", "ende"]))
            {
                return true;
            }
        }

        return false;
    }

    // In a list of names, a noun of several words may be one though it is nothing that is done: "kurinpidolliset toimet".
    private static bool IsNameOfItsOwn(List<Word> words, (int First, int End) part, string language) =>
        language is not ("sv" or "en") && part.End - part.First > 1 && FinnishEndings.IsNominative(words[part.End - 1])
            && !FinnishPersons.IsPerson(words[part.End - 1]);

    private static Phrase Cut(string text, List<Word> words, int first, int end, PhraseForm form, string language)
    {
        while (first < end - 1 && (words[first].IsAny(Examples) || words[first].IsAny(Conjunctions(language))))
        {
            first++;
        }

        end = EndOf(words, first, end, form, language);

        // A bracket behind the last word belongs to it.
        var stop = end < words.Count ? words[end].Start : text.Length;
        while (stop > words[end - 1].End && (char.IsWhiteSpace(text[stop - 1]) || text[stop - 1] is ',' or ';' or '.' or ':'))
        {
            stop--;
        }

        var start = words[first].Start;
        return new(text[start..stop].TrimEnd(), start);
    }

    // Without what says how, by whom, where or only when.
    private static int EndOf(List<Word> words, int first, int end, PhraseForm form, string language)
    {
        while (end - first > 1 && words[end - 1].IsAny(Closings) && words[end - 1].Depth == 0)
        {
            end--;
        }

        return (language, form) switch
        {
            ("sv", PhraseForm.Noun) => EndOfNoun(words, first, end),
            ("sv", _) => EndBefore(words, first, end, "så", "att"),
            ("en", _) => EndBefore(words, first, end, "without", null),
            (_, PhraseForm.Aim) => EndOfAim(words, first, end, language),
            _ => end,
        };
    }

    // "utveckla sidorna så att de blir bättre", "target advertising without disclosing data"
    private static int EndBefore(List<Word> words, int first, int end, string word, string? next)
    {
        var at = words.FindIndex(first, end - first, other => other.Text == word && other.Depth == 0);
        return at > first && (next is null || (at + 1 < end && words[at + 1].Text == next)) ? at : end;
    }

    // "kehittämiseen yhtiön toimesta", "kohdentamiseen luovuttamatta tietoja": by whom and how is not what for.
    private static int EndOfAim(List<Word> words, int first, int end, string language)
    {
        var head = PhraseHeads.Last(words, first, end, PhraseForm.Aim, language);
        var isFollowed = head >= 0 && head + 1 < end && words[head + 1].Depth == 0;
        return isFollowed && (words[head + 1].EndsWithAny(["matta", "mättä"]) || words[end - 1].Text is "toimesta" or "kautta") ? head + 1
            : end;
    }

    // "produktionen av tjänsten vid biblioteket": where it is done is not what is done.
    private static int EndOfNoun(List<Word> words, int first, int end)
    {
        var place = words.FindIndex(first, end - first, word => word.Text is "vid" or "hos" or "genom" or "via");
        return place > first ? place : end;
    }
}
