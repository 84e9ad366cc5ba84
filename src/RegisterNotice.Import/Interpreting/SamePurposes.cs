using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Finds the purpose that a notice states already in the same words, in whatever case: <c>laskutus</c>, <c>laskutukseen</c>.</summary>
/// <param name="draft">The notice.</param>
internal sealed class SamePurposes(NoticeDraft draft)
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 4;

    // By the number of words and the beginning of the first.
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly List<List<Word>> words = [];

    /// <summary>Its place in the notice; -1 for none.</summary>
    public int Find(string text)
    {
        while (words.Count < draft.Purposes.Count)
        {
            Know(words.Count);
        }

        var known = draft.PurposeCalled(text);
        if (known >= 0)
        {
            return known;
        }

        var wanted = WordScan.Of(text);
        if (!places.TryGetValue(KeyOf(wanted), out var alike))
        {
            return -1;
        }

        var at = alike.FindIndex(place => AreSame(words[place], wanted));
        return at < 0 ? -1 : alike[at];
    }

    private void Know(int place)
    {
        var own = WordScan.Of(draft.Purposes[place].Description[draft.Language] ?? "");
        words.Add(own);
        if (!places.TryGetValue(KeyOf(own), out var alike))
        {
            places.Add(KeyOf(own), alike = []);
        }

        alike.Add(place);
    }

    private static string KeyOf(List<Word> words) =>
        words.Count == 0 ? "" : $"{words.Count}{words[0].Text[..Math.Min(ShortestStem, words[0].Text.Length)]}";

    private static bool AreSame(List<Word> one, List<Word> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (!AreSame(one[i].Text, other[i].Text))
            {
                return false;
            }
        }

        return one.Count == other.Count;
    }

    // Only the ending differs.
    private static bool AreSame(string one, string other)
    {
        var shared = 0;
        while (shared < Math.Min(one.Length, other.Length) && one[shared] == other[shared])
        {
            shared++;
        }

        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shared == longer.Length
            || (shared >= ShortestStem && shared >= shorter.Length - LongestEnding && shared >= longer.Length - (2 * LongestEnding));
    }
}
