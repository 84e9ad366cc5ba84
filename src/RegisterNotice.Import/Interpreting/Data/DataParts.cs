using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Persons;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Parts an enumeration at its commas and conjunctions, into parts that can stand alone.</summary>
/// <remarks>
/// A half of a compound (<c>osoite-</c>), a word that only says something of a later one (<c>tilaukseen ja toimitukseen liittyvät tiedot</c>,
/// <c>asiakkaan ja huoltajan nimi</c>) and a
/// clause (<c>jonka ...</c>) stay with their neighbour.
/// </remarks>
internal static class DataParts
{
    private static readonly string[] Illatives = ["seen", "uteen", "yteen", "iseen", "mieen", "ukseen", "ykseen"];
    private static readonly string[] SwedishOwners = ["ens", "ets", "ans", "arnas", "ernas", "ornas"];

    /// <summary>The parts between two words of a text, outside parentheses that begin within it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word behind the last.</param>
    /// <param name="language">The language of the text (ISO 639-1).</param>
    /// <param name="isObject">Whether a verb governs the enumeration so that its names may stand in the genitive: <c>keräämme nimen ja osoitteen</c>.</param>
    public static List<DataPart> Of(IReadOnlyList<Word> words, int first, int end, string language, bool isObject)
    {
        var raw = Raw(words, first, end);
        var isFinnish = language is not ("sv" or "en");
        var parts = new List<DataPart>();
        var isTold = false;
        var shared = SharedUpTo(raw, isFinnish);
        for (var i = 0; i < raw.Count; i++)
        {
            var part = raw[i];
            if (parts.Count > 0 && isFinnish && OnlyTellsWhere(parts[^1], part))
            {
                parts[^1] = parts[^1] with { Last = part.Last };
                continue;
            }

            while (i + 1 < raw.Count && !(isTold && IsToldOf(part)) && !StandsAlone(part, raw[i + 1], isFinnish, isObject))
            {
                part = part with { Last = raw[++i].Last };
            }

            if (parts.Count > 0 && (i < shared || Belongs(parts[^1], part, isFinnish, isObject)))
            {
                parts[^1] = parts[^1] with { Last = part.Last };
            }
            else
            {
                parts.Add(part);
            }

            isTold |= part.Outer.Any(word => word.Text is "tiedot" or "tietoja") && IsToldOf(part);
        }

        return parts;
    }

    private static List<DataPart> Raw(IReadOnlyList<Word> words, int first, int end)
    {
        var parts = new List<DataPart>();
        var (depth, from, isInClause) = (first < end ? words[first].Depth : 0, first, false);
        for (var i = first; i < end; i++)
        {
            var isOuter = words[i].Depth <= depth;
            var isConjunction = isOuter && words[i].IsAny(DataPhraseWords.Conjunctions) && !IsEither(words, i, from, end);
            var isBehindSign = isOuter && i > from && words[i].Mark is ',' or ';' && !AsksWhich(words, from, i, end);
            if (isBehindSign || (isConjunction && (!isInClause || words[i].IsAny(DataPhraseWords.StrongConjunctions))))
            {
                Add(parts, words, from, i - 1);
                from = i;
                isInClause = words[i].IsAny(DataPhraseWords.Relatives) || words[i].IsAny(DataPhraseWords.Subordinators);
            }

            from = isConjunction && from == i ? i + 1 : from;
        }

        Add(parts, words, from, end - 1);
        return parts;
    }

    // "arvo tai ammatti" is one datum, whichever of them it is.
    private static bool IsEither(IReadOnlyList<Word> words, int index, int from, int end)
    {
        var isBare = index == from + 1 && index + 2 <= end && (index + 2 == end || words[index + 2].Mark is ',' or ';'
            || words[index + 2].IsAny(DataPhraseWords.Conjunctions));
        return isBare && words[index].IsAny(DataPhraseWords.Alternatives);
    }

    // "tuleeko kutoja bussilla, junalla vai pyörällä" asks for one datum, whichever of them it is.
    private static bool AsksWhich(IReadOnlyList<Word> words, int from, int index, int end) =>
        (words[from].EndsWith("ko") || words[from].EndsWith("kö"))
            && Enumerable.Range(index, end - index).Any(i => words[i].Text == "vai");

    private static void Add(List<DataPart> parts, IReadOnlyList<Word> words, int first, int last)
    {
        if (first <= last)
        {
            parts.Add(new(words, first, last));
        }
    }

    // Whether a part names something without the one behind it.
    private static bool StandsAlone(DataPart part, DataPart next, bool isFinnish, bool isObject)
    {
        if (part.LastWord.IsFirstOfCompound || next.FirstWord.Text[0] == '-')
        {
            return false;
        }

        if (part.Outer.All(word => word.IsAny(DataPhraseWords.Questions)))
        {
            return false;
        }

        return isFinnish ? HasHead(part, isObject) && !IsOwnedByPerson(part.LastWord) : !IsHalf(part, next);
    }

    /// <summary>Whether a part has a word that names something: no case of place, no genitive, no adjective.</summary>
    public static bool HasHead(DataPart part, bool isObject)
    {
        if (part.FirstWord.IsAny(DataPhraseWords.Relatives))
        {
            return true;
        }

        Word? last = null;
        foreach (var word in part.Outer)
        {
            if (word.IsAny(DataPhraseWords.Relatives))
            {
                break;
            }

            last = word;
            if (IsHead(word))
            {
                return true;
            }
        }

        return isObject && last is { } name && IsObject(name);
    }

    // "asiakkaan ja huoltajan nimi": persons in the genitive wait for what is theirs.
    private static bool IsOwnedByPerson(Word word) =>
        word.Text[^1] == 'n' && FinnishPersonForms.TryFind(word.Text, out var person) && person.Case == PersonCase.Owning;

    // "keräämme nimen, osoitteen ja puhelinnumeron"
    private static bool IsObject(Word word) =>
        word.Text is not ("liittyen" or "koskien" or "lukien" or "alkaen") && (FinnishEndings.IsGenitive(word) || (word.EndsWith("een")
            && !word.EndsWithAny(Illatives))) && !FinnishPersonForms.Has(word.Text);

    private static bool IsHead(Word word)
    {
        if (word.EndsWithAny(DataPhraseWords.FinnishNames) || word.IsAny(DataPhraseWords.FinnishNames)
            || word.EndsWithAny(DataPhraseWords.FinnishNouns) || word.IsAny(DataPhraseWords.FinnishNouns))
        {
            return true;
        }

        var isGoverned = FinnishEndings.IsIllative(word) || FinnishEndings.IsGenitive(word) || FinnishEndings.IsLocal(word)
            || FinnishEndings.IsClosing(word);
        return !isGoverned && !word.IsAny(DataPhraseWords.Fillers) && !FinnishModifiers.Has(word.Text);
    }

    private static bool IsOnlyPlaces(DataPart part) =>
        part.Outer.All(word => FinnishEndings.IsLocal(word) || FinnishEndings.IsIllative(word));

    // "kurssit verkossa ja salissa, nimi": behind a conjunction, what tells where belongs to what stands before it.
    private static bool OnlyTellsWhere(DataPart before, DataPart part) =>
        part.FirstWord.Mark == '\0' && HasHead(before, isObject: false) && !IsToldOf(part)
            && part.Outer.All(word => FinnishEndings.IsLocal(word));

    private static bool IsHalf(DataPart part, DataPart next) =>
        part.IsSingle && !next.IsSingle && (part.FirstWord.IsAny(DataPhraseWords.EnglishHalves) || part.FirstWord.EndsWith("ing")
            || part.FirstWord.EndsWith("iga") || part.FirstWord.EndsWith("iska"))
        && !part.FirstWord.EndsWith("ning");

    // A clause says more of the part before it; so does what only tells where, unless data are told so ("tiedot ostoista ja
    // palautuksista").
    private static bool Belongs(DataPart before, DataPart part, bool isFinnish, bool isObject)
    {
        var isClause = part.FirstWord.IsAny(DataPhraseWords.Relatives) && part.FirstWord.Mark == ',';
        var isQuestion = part.FirstWord.IsAny(DataPhraseWords.Questions)
            && before.LastWord.Text is "siitä" or "tiedon" or "tieto" or "tietoa" or "om";
        return isClause || isQuestion || PointsBack(part) || (!isFinnish && GoesOnTelling(before, part))
            || (isFinnish && !HasHead(part, isObject) && HasHead(before, isObject) && IsOnlyPlaces(part)
                && (!IsToldOf(part) || before.Outer.Any(word => word.Text is "tieto" or "tietoa" or "tiedon")));
    }

    // "information about courses and their dates": what is told of goes on over a conjunction.
    private static bool GoesOnTelling(DataPart before, DataPart part) =>
        part.FirstWord.Mark == '\0' && before.Last > before.First && !part.FirstWord.IsAny(DataPhraseWords.Generic)
            && before.FirstWord.IsAny(DataPhraseWords.Generic)
            && before.Words[before.First + 1].IsAny(DataPhraseWords.ToldAbout);

    // "kurssit ja niiden ajankohdat"; but "niitä koskevat tarpeelliset tiedot" tells no datum, and "kurssit, niiden ajankohdat" tells two.
    private static bool PointsBack(DataPart part) =>
        part.FirstWord.IsAny(DataPhraseWords.PointingBack) && !part.IsSingle && part.FirstWord.Mark == '\0'
            && part.First > 0 && !part.Words[part.First - 1].IsAny(DataPhraseWords.StrongConjunctions)
            && part.Outer.Any(word => !word.IsAny(DataPhraseWords.Generic) && !word.IsAny(DataPhraseWords.Fillers)
            && !word.IsAny(DataPhraseWords.PointingBack));

    /// <summary>Whether a part tells of what: <c>tiedot palautuksista</c>.</summary>
    public static bool IsToldOf(DataPart part) => part.Outer.Any(word => word.EndsWith("sta") || word.EndsWith("stä"));

    // "langan väri ja paksuus", "vävstolens bredd, ålder och typ": where bare words that name no datum by themselves follow what belongs to
    // a thing, they belong to it too. How many parts that makes.
    private static int SharedUpTo(List<DataPart> raw, bool isFinnish)
    {
        if (raw.Count < 2 || raw[0].IsSingle || !IsOwner(raw[0].FirstWord, isFinnish) || IsDatum(raw[0].LastWord))
        {
            return 0;
        }

        var names = isFinnish ? raw.Skip(1).TakeWhile(part => HasHead(part, isObject: false)) : raw.Skip(1);
        var following = names.ToList();
        return following.TrueForAll(part => part.Outer.Count() == 1 && !IsDatum(part.FirstWord)) ? 1 + following.Count : 0;
    }

    private static bool IsDatum(Word word) => MeaningReader.Read(word.Text).Has(Meaning.DataItem);

    private static bool IsOwner(Word word, bool isFinnish)
    {
        if (isFinnish)
        {
            return FinnishEndings.IsGenitive(word) && !FinnishPersonForms.Has(word.Text);
        }

        return word.EndsWithAny(SwedishOwners) && !SwedishPersons.Has(word.Text);
    }
}
