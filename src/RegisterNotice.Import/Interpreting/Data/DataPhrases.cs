using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Reads the data that words enumerate, with what they are together where the words say that: before <c>kuten</c>, before parentheses.</summary>
internal sealed class DataPhrases
{
    private const int LongestItem = 140;
    private const int MostWordsOfNames = 3;
    private const int FewestOfList = 3;

    private readonly string text;
    private readonly string language;
    private readonly bool isObject;
    private readonly bool isListed;
    private readonly List<Word> words;
    private readonly List<DataPhrase> found = [];
    private readonly List<string> loose = [];

    private DataPhrases(string text, string language, bool isObject, bool isListed)
    {
        (this.text, this.language, this.isObject, this.isListed) = (text, language, isObject, isListed);
        words = WordScan.Of(text);
    }

    /// <summary>What a text enumerates: data that are called nothing together first, then those that are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    /// <param name="isObject">Whether a verb governs it: <c>keräämme nimen ja osoitteen</c>.</param>
    /// <param name="isListed">Whether a label announces a list, so that even two names are two data.</param>
    public static IReadOnlyList<DataPhrase> Of(string text, string language, bool isObject, bool isListed = false)
    {
        var reader = new DataPhrases(text, language, isObject, isListed);
        reader.Read();
        return reader.found;
    }

    /// <summary>The data that a text enumerates, whatever they are called together.</summary>
    public static List<string> Items(string text, string language) =>
        [.. Of(text, language, isObject: false).SelectMany(phrase => phrase.Items)];

    private void Read()
    {
        if (IsPairOfNames())
        {
            found.Add(new(null, [text.Trim()]));
            return;
        }

        var first = 0;
        var marker = Marker(first, out var behind);
        if (marker >= 0 && behind < words.Count)
        {
            ReadLabelled(first, marker, behind);
        }
        else if (!IsPairOfUnknown())
        {
            ReadParts(first, words.Count, loose);
        }
        else
        {
            Add(loose, Text(0, words.Count - 1));
        }

        if (loose.Count > 0)
        {
            found.Insert(0, new(null, [.. loose]));
        }
    }

    // "name and address", "edunvalvojan nimi ja yhteystiedot": what people call by two names.
    private bool IsPairOfNames()
    {
        var isParted = isListed || words.Exists(word => word.Mark is not '\0' || word.IsAny(DataPhraseWords.Markers));
        var at = isParted ? -1 : words.FindIndex(word => word.IsAny(DataPhraseWords.Conjunctions));
        return at > 0 && at == words.Count - 2 && at <= MostWordsOfNames && words[at - 1].IsAny(DataPhraseWords.NamesInPairs)
            && words[at + 1].IsAny(DataPhraseWords.AddressesInPairs) && words[^1].Depth == 0 && words[at - 1].Depth == 0;
    }

    // Two things by a conjunction alone are two data only where both are called by a name of data, or one of two single words is: "kurssit
    // ja retket" may be one.
    private bool IsPairOfUnknown()
    {
        var parts = words.Exists(word => word.Mark is ',' or ';' || word.Depth > 0)
            || words.Count == 0 ? [] : DataParts.Of(words, 0, words.Count, language, isObject);
        var isStrong = words.Exists(word => word.IsAny(DataPhraseWords.StrongConjunctions));
        return parts.Count == 2 && !isObject && !isListed && !isStrong && !AreNamed(parts);
    }

    private bool AreNamed(List<DataPart> parts)
    {
        var named = parts.Count(part => DataParts.IsToldOf(part)
            || MeaningReader.Read(Text(part.First, part.Last)).Has(Meaning.DataItem));
        return named == parts.Count || (named > 0 && parts.TrueForAll(part => part.IsSingle));
    }

    // What stands before the marker is a name of the data behind it; the parts before that are data of their own.
    private void ReadLabelled(int first, int marker, int behind)
    {
        var before = DataParts.Of(words, first, marker, language, isObject);
        var items = new List<string>();
        ReadParts(behind, words.Count, items);
        var label = before.Count == 0 ? null : Text(before[^1].First, before[^1].Last);
        if (items.Count == 0 || !AreData(behind))
        {
            ReadParts(first, marker, loose);
            return;
        }

        if (before.Count > 1)
        {
            ReadParts(first, before[^2].Last + 1, loose);
        }

        found.Add(new(label is null || IsGeneric(label) ? null : label, items));
    }

    // Examples in a case of place are no data: "suostumukset, esim. tietojen julkaisemiseen liittyen".
    private bool AreData(int behind) =>
        language is "sv" or "en"
            || DataParts.Of(words, behind, words.Count, language, isObject).Exists(part => DataParts.HasHead(part, isObject)
            || DataParts.IsToldOf(part) || IsNamedObject(part));

    // "sisältäen nimen ja osoitteen"
    private bool IsNamedObject(DataPart part) =>
        DataParts.HasHead(part, isObject: true) && MeaningReader.Read(Text(part.First, part.Last)).Has(Meaning.DataItem);

    private void ReadParts(int first, int end, List<string> items)
    {
        string? told = null;
        foreach (var part in DataParts.Of(words, first, end, language, isObject))
        {
            if (IsCondition(part) || (Bracket(part, out var open) && ReadBracket(part, open)))
            {
                continue;
            }

            var phrase = Text(part.First, part.Last);
            var opener = part.Outer.FirstOrDefault(word => word.IsAny(DataPhraseWords.Told)).Text;
            phrase = told is not null && opener is null && DataParts.IsToldOf(part) ? $"{told} {phrase}" : phrase;
            told = opener is not null && DataParts.IsToldOf(part) ? opener : told;
            if (told is not null || language is "sv" or "en" || DataParts.HasHead(part, isObject) || (items.Count == 0
                && !FinnishEndings.IsLocal(part.LastWord)) || IsNamedObject(part))
            {
                Add(items, phrase);
            }
        }
    }

    // "..., jos se on tiedossa": when a datum is asked, and none itself. "Om" is "about" as well.
    private static bool IsCondition(DataPart part) =>
        part.FirstWord.IsAny(DataPhraseWords.Subordinators) && (part.FirstWord.Mark == ',' || part.FirstWord.Depth > 0)
            && part.FirstWord.Text != "jolloin" && !(part.FirstWord.Text == "om" && part.Outer.Count() <= 2);

    // Where the parentheses open with which a part ends, or that give examples.
    private bool Bracket(DataPart part, out int open)
    {
        open = part.First;
        while (open <= part.Last && words[open].Depth <= words[part.First].Depth)
        {
            open++;
        }

        return open > part.First && open <= part.Last && (words[part.Last].Depth > words[part.First].Depth || IsMarker(open, out _));
    }

    // "yhteystiedot (puhelinnumero, osoite)": the data stand in the parentheses, unless those only say of what kind or by which law.
    // What is not called data itself is a datum, whatever the parentheses say of it: "varauksen syy (juhla, kokous, loma)".
    private bool ReadBracket(DataPart part, int open)
    {
        var isCollective = words[open - 1].EndsWithAny(DataPhraseWords.Collectives) || words[open - 1].IsAny(DataPhraseWords.Collectives);
        var isLabel = isCollective || IsMarker(open, out _) || IsLongList(open, part.Last);
        if (!isLabel || IsRemark(open, part.Last))
        {
            return false;
        }

        var start = IsMarker(open, out var behind) ? behind : open;
        var items = new List<string>();
        if (start <= part.Last)
        {
            var end = start;
            while (end <= part.Last && words[end].Depth > words[part.First].Depth)
            {
                end++;
            }

            ReadParts(start, end, items);
        }

        if (items.Count == 0 || OnlyExplain(items, isCollective, IsMarker(open, out _)))
        {
            return false;
        }

        found.Add(new(Text(part.First, open - 1), items));
        return true;
    }

    // "osoitetieto (maa)", "varauksen syy (juhla, kokous, loma)"
    private static bool OnlyExplain(List<string> items, bool isCollective, bool areExamples)
    {
        var named = items.Count(DatumWords.AreCalledByName);
        if (isCollective)
        {
            return named == 0 && !areExamples && items.Count == 1;
        }

        return areExamples ? named * 2 < items.Count : named == 0 || items.Count < FewestOfList;
    }

    // "(ei henkilötunnus)", "(11 §)", "(valinnainen kenttä)", "(jos sellainen on)"
    private bool IsRemark(int open, int last)
    {
        var inside = new Readings(text[words[open].Start..words[last].End]);
        var isCited = inside.Text.IndexOf('§') >= 0 || (inside.Text.IndexOf('/') >= 0 && inside.Text.Any(char.IsDigit));
        return isCited || words[open].IsAny(DataPhraseWords.Subordinators) || words[open].BeginsWithAny(DataPhraseWords.Provisions)
            || inside.Meanings.Has(Meaning.Not);
    }

    // Three things or more in small letters are what the name is made of, and no names of kinds.
    private bool IsLongList(int open, int last)
    {
        var firsts = Enumerable.Range(open, last - open + 1).Where(i => i == open || words[i].Mark == ',').ToList();
        return firsts.Count >= FewestOfList && firsts.TrueForAll(i => char.IsLower(text[words[i].Start]));
    }

    // The first word that parts a name from its data, with the word behind it; -1 for none.
    private int Marker(int first, out int behind)
    {
        for (var i = first + 1; i < words.Count; i++)
        {
            if (words[i].Depth == 0 && IsMarker(i, out behind))
            {
                return i;
            }
        }

        behind = words.Count;
        return -1;
    }

    private bool IsMarker(int index, out int behind) => DataLeads.IsMarker(words, index, out behind);

    private string Text(int first, int last)
    {
        while (first < last && (words[first].IsAny(DataPhraseWords.Adverbs) || words[first].IsAny(DataPhraseWords.Markers)))
        {
            first++;
        }

        var end = words[last].End;
        while (end < text.Length && text[end] is ')' or ']')
        {
            end++;
        }

        if (text.IndexOfAny(['(', '['], words[first].Start, end - words[first].Start) < 0)
        {
            return text[words[first].Start..end].TrimEnd(')', ']');
        }

        // Signs that are no words may stand before the parenthesis closes: "(11 §)".
        var whole = text[words[first].Start..end];
        var close = whole.IndexOf('(') >= 0 && whole.IndexOf(')') < 0 ? text.IndexOf(')', end) : -1;
        return close < 0 ? whole : text[words[first].Start..(close + 1)];
    }

    private static void Add(List<string> items, string item)
    {
        var clean = item.Trim().TrimEnd('.', ',', ';', ':', '*', ' ');
        foreach (var end in DataPhraseWords.OpenEnds)
        {
            clean = clean.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? clean[..^end.Length].TrimEnd(',', ' ') : clean;
        }

        if (clean.Length > 1 && clean.Length <= LongestItem && !IsGeneric(clean) && !IsRegister(clean))
        {
            items.Add(clean);
        }
    }

    // "Asiakasrekisteri" holds data and is none.
    private static bool IsRegister(string item) =>
        item.IndexOf(' ') < 0 && Array.Exists(DataPhraseWords.Registers, end => item.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether words only say that there are data: "muut tarpeelliset tiedot", "following information".</summary>
    public static bool IsGeneric(string item) =>
        WordScan.Of(item).TrueForAll(word => word.IsAny(DataPhraseWords.Generic) || word.IsAny(DataPhraseWords.Fillers)
            || word.IsAny(DataPhraseWords.Conjunctions));
}
