namespace RegisterNotice.Changes.Comparing;

/// <summary>
/// Matches elements by how similar their words are. Looks only at those that share a rare word, so that long lists take no longer than their length.
/// </summary>
/// <param name="text">The words of an element.</param>
/// <param name="among">The kind of an element; null where all are of one.</param>
internal sealed class SimilarPass<T>(Func<T, LocalizedText?> text, Func<T, string>? among) : MatchPass<T>
{
    // A word that stands in more elements tells none of them from the others.
    private const int MostSharing = 16;

    public override void Match(ComparisonRun run, Matching<T> matching)
    {
        var sharing = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var i in matching.FreeNew)
        {
            foreach (var key in Keys(run, matching.New[i]))
            {
                if (!sharing.TryGetValue(key, out var indexes))
                {
                    sharing[key] = indexes = [];
                }

                if (indexes.Count <= MostSharing)
                {
                    indexes.Add(i);
                }
            }
        }

        if (sharing.Count == 0)
        {
            return;
        }

        foreach (var i in matching.FreeOld)
        {
            if (MostSimilar(run, matching, i, sharing) is >= 0 and var index)
            {
                matching.Match(i, index);
            }
        }
    }

    private int MostSimilar(ComparisonRun run, Matching<T> matching, int old, Dictionary<string, List<int>> sharing)
    {
        var (best, most) = (-1, WordsComparison.LeastSimilar);
        var seen = new HashSet<int>();
        foreach (var key in Keys(run, matching.Old[old]))
        {
            if (!sharing.TryGetValue(key, out var indexes) || indexes.Count > MostSharing)
            {
                continue;
            }

            foreach (var index in indexes)
            {
                if (matching.IsFreeNew(index) && seen.Add(index)
                    && run.Words.Similarity(text(matching.Old[old]), text(matching.New[index])) is var similarity
                    && (similarity > most || (best < 0 && similarity >= most)))
                {
                    (best, most) = (index, similarity);
                }
            }
        }

        return best;
    }

    private IEnumerable<string> Keys(ComparisonRun run, T item)
    {
        if (text(item) is not { } words)
        {
            yield break;
        }

        var kind = among?.Invoke(item);
        foreach (var version in words)
        {
            foreach (var stem in run.Words.StemsOf(version.Value))
            {
                yield return $"{kind}|{version.Key.Value}|{stem}";
            }
        }
    }
}
