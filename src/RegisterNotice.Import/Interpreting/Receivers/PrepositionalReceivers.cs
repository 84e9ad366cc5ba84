using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Finds who receives data in a Swedish or English clause: whoever stands behind <c>till</c>, <c>med</c>, <c>av</c>, to, with, by.</summary>
internal sealed class PrepositionalReceivers
{
    private const int LongestPhrase = 9;

    private static readonly PrepositionalReceivers Swedish = new()
    {
        Prepositions = ["till", "åt"],
        Sharing = ["med"],
        SharingVerbs = ["delas", "delar", "dela", "delat"],
        Conjunctions = ["och", "eller", "samt"],
        Small =
        [
            "våra", "vår", "vårt", "de", "den", "det", "en", "ett", "sina", "sin", "även", "också", "endast", "bara", "exempelvis", "t.ex", "bl.a",
            "bland", "annat", "till", "åt", "med", "eventuella", "vissa",
        ],
        Stops =
        [
            "som", "för", "enligt", "i", "på", "vid", "när", "om", "utan", "då", "så", "genom", "via", "utanför", "inom", "vilka", "vilken", "där",
            "eftersom", "efter", "från", "under", "utom", "förutom", "endast", "men", "ifall",
        ],
    };

    private static readonly PrepositionalReceivers English = new()
    {
        Prepositions = ["to"],
        Sharing = ["with"],
        SharingVerbs = ["share", "shared", "shares", "sharing"],
        Conjunctions = ["and", "or"],
        Small =
        [
            "our", "the", "a", "an", "any", "also", "only", "e.g", "such", "for", "example", "to", "with", "its", "their", "certain", "both",
            "either", "some",
        ],
        Stops =
        [
            "who", "which", "that", "for", "in", "on", "at", "when", "if", "unless", "without", "as", "so", "through", "via", "outside", "within",
            "where", "because", "after", "from", "during", "except", "under", "only", "but", "to",
            "by", "whose", "based", "according", "pursuant", "if", "where",
        ],
    };

    private PrepositionalReceivers()
    {
    }

    private string[] Prepositions { get; init; } = [];

    private string[] Sharing { get; init; } = [];

    private string[] SharingVerbs { get; init; } = [];

    private string[] Conjunctions { get; init; } = [];

    private string[] Small { get; init; } = [];

    private string[] Stops { get; init; } = [];

    /// <summary>Those whom a part of a text names, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="all">Its words.</param>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="language">Swedish (<c>sv</c>) or English.</param>
    public static List<Receiver> In(string text, List<Word> all, int from, int to, string language)
    {
        var words = all.FindAll(word => word.Start >= from && word.End <= to);
        var reader = language == "sv" ? Swedish : English;
        var found = new List<Receiver>();
        var shares = words.Exists(word => word.IsAny(reader.SharingVerbs));
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Depth == 0 && (words[i].IsAny(reader.Prepositions) || (shares && words[i].IsAny(reader.Sharing))))
            {
                reader.ReadBehind(text, words, i + 1, found);
                break;
            }
        }

        return found;
    }

    // The phrases from a word on.
    private void ReadBehind(string text, List<Word> words, int index, List<Receiver> found)
    {
        var first = index;
        for (; index < words.Count; index++)
        {
            var word = words[index];
            if (word.Depth > 0)
            {
                continue;
            }

            var isParting = word.IsAny(Conjunctions) || (word.Mark is ',' && index > first);
            if (isParting)
            {
                Add(text, words, first, index, found);
                first = word.IsAny(Conjunctions) ? index + 1 : index;
            }

            if (word.IsAny(Stops) && !(word.IsAny(Prepositions) && index == first) || word.Mark is ';' or ':' or '–'
                || index - first > LongestPhrase)
            {
                break;
            }
        }

        Add(text, words, first, index, found);
    }

    private void Add(string text, List<Word> words, int first, int end, List<Receiver> found)
    {
        end = Math.Min(end, words.Count);
        while (first < end && words[first].IsAny(Small))
        {
            first++;
        }

        while (end > first && (words[end - 1].Depth > 0 || words[end - 1].IsAny(Small)))
        {
            end--;
        }

        if (end <= first || end - first > LongestPhrase)
        {
            return;
        }

        var phrase = words.GetRange(first, end - first);
        var isNobody = phrase.TrueForAll(word => ReceiverWords.IsAnyBody(word.Text))
            || phrase.Exists(word => ReceiverWords.IsOwn(word.Text)) || phrase.TrueForAll(word => ReceiverWords.IsSubject(word.Text))
            || ReceiverWords.IsThing(phrase[^1].Text);
        if (!isNobody)
        {
            var (start, stop) = (words[first].Start, words[end - 1].End);
            found.Add(new(text[start..stop], start, stop, phrase.TrueForAll(word => char.IsUpper(text[word.Start]))));
        }
    }
}
