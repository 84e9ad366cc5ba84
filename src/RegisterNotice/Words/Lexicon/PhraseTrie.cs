namespace RegisterNotice.Words.Lexicon;

/// <summary>The phrases of a <see cref="PhraseAutomaton"/> while it is being built: a tree of their characters, a node for each beginning.</summary>
/// <param name="classes">How many classes of characters there are.</param>
/// <param name="nodes">How many nodes are to be expected; there may be more.</param>
/// <remarks>Plain arrays and loops: this runs at every start of a program.</remarks>
internal sealed class PhraseTrie(int classes, int nodes)
{
    private readonly List<int> afterSpace = [];

    // A row for each node with its child for each class of characters; 0 for none, since the root is nobody's child.
    private int[] children = new int[classes * nodes];
    private int[]?[] found = new int[]?[nodes];
    private int count = 1;

    /// <summary>Adds a phrase, given as the classes of its characters.</summary>
    public void Add(ReadOnlySpan<byte> phrase, int index)
    {
        var node = 0;
        foreach (var cls in phrase)
        {
            var child = children[(node * classes) + cls];
            if (child == 0)
            {
                child = NewNode();
                children[(node * classes) + cls] = child;
                if (cls == PhraseAutomaton.Space)
                {
                    afterSpace.Add(child);
                }
            }

            node = child;
        }

        found[node] = [.. found[node] ?? [], index];
    }

    /// <summary>The table of states with, for each, the number of the phrases that end with it; and those phrases.</summary>
    public PhraseStates ToTable()
    {
        // Between words further spaces change nothing, and what ended with the first does not end again: each such state has a silent twin.
        var next = new int[(count + afterSpace.Count) * classes];
        Fill(next);
        for (var i = 0; i < afterSpace.Count; i++)
        {
            var (node, twin) = (afterSpace[i], count + i);
            Array.Copy(next, node * classes, next, twin * classes, classes);
            next[(node * classes) + PhraseAutomaton.Space] = next[(twin * classes) + PhraseAutomaton.Space] = twin;
        }

        var endOf = new int[count + afterSpace.Count];
        var ends = new List<int[]>();
        for (var node = 0; node < endOf.Length; node++)
        {
            var phrases = node < count ? found[node] : null;
            endOf[node] = phrases is null ? -1 : ends.Count;
            if (phrases is not null)
            {
                ends.Add(phrases);
            }
        }

        for (var i = 0; i < next.Length; i++)
        {
            next[i] = (next[i] * classes) | (endOf[next[i]] < 0 ? 0 : int.MinValue);
        }

        return new(next, endOf, ends.ToArray());
    }

    // Breadth first: where a node has no child, its state goes where that of its longest ending does that is a beginning too.
    private void Fill(int[] next)
    {
        var fallback = new int[count];
        var order = new int[count];
        var known = 1;
        for (var i = 0; i < count; i++)
        {
            var node = order[i];
            for (var cls = 0; cls < classes; cls++)
            {
                var child = children[(node * classes) + cls];
                var elsewhere = node == 0 ? 0 : next[(fallback[node] * classes) + cls];
                next[(node * classes) + cls] = child == 0 ? elsewhere : child;
                if (child != 0)
                {
                    fallback[child] = elsewhere;
                    if (found[elsewhere] is { } phrases)
                    {
                        found[child] = [.. found[child] ?? [], .. phrases];
                    }

                    order[known++] = child;
                }
            }
        }
    }

    private int NewNode()
    {
        if (count == found.Length)
        {
            Array.Resize(ref found, count * 2);
            Array.Resize(ref children, count * 2 * classes);
        }

        return count++;
    }
}
