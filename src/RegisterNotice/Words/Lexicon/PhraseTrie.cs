namespace RegisterNotice.Words.Lexicon;

/// <summary>The phrases of a <see cref="PhraseAutomaton"/> while it is being built: a tree of their characters, a node for each beginning.</summary>
/// <param name="classes">How many classes of characters there are.</param>
/// <param name="nodes">How many nodes are to be expected; there may be more.</param>
/// <remarks>Plain arrays and loops: this runs at every start of a program.</remarks>
internal sealed class PhraseTrie(int classes, int nodes)
{
    private readonly List<int> afterSpace = [];

    // Each node with its first child, the next child of its own parent and the class of its character; 0 for none, since the root is nobody's child.
    private int[] firstChild = new int[nodes];
    private int[] nextChild = new int[nodes];
    private byte[] classOf = new byte[nodes];
    private int[]?[] found = new int[]?[nodes];
    private int count = 1;

    /// <summary>Adds a phrase, given as the classes of its characters.</summary>
    public void Add(ReadOnlySpan<byte> phrase, int index)
    {
        var node = 0;
        foreach (var cls in phrase)
        {
            var child = firstChild[node];
            while (child != 0 && classOf[child] != cls)
            {
                child = nextChild[child];
            }

            node = child == 0 ? NewChild(node, cls) : child;
        }

        found[node] = [.. found[node] ?? [], index];
    }

    /// <summary>The table of states, with those at its end at which phrases end; and those phrases.</summary>
    /// <exception cref="InvalidOperationException">There are more states than 16 bits can number.</exception>
    /// <remarks>The states go by their distance from the first: those that texts are in most stand next to each other.</remarks>
    public PhraseStates ToTable()
    {
        var states = count + afterSpace.Count;
        if (states > ushort.MaxValue)
        {
            throw new InvalidOperationException($"The phrases make {states} states: a table holds no more than {ushort.MaxValue}.");
        }

        var table = new ushort[states * classes];
        var fallback = new int[count];
        var stateOf = new ushort[count];
        var nodeOf = new int[states];
        var order = new int[count];
        var (known, plain, ends) = (1, 1, new List<int[]>());
        for (var i = 0; i < count; i++)
        {
            // Where a node has no child, its state goes where that of its longest ending does that is a beginning too.
            var node = order[i];
            var row = stateOf[node] * classes;
            var elsewhere = stateOf[fallback[node]] * classes;
            if (node != 0)
            {
                Array.Copy(table, elsewhere, table, row, classes);
            }

            for (var child = firstChild[node]; child != 0; child = nextChild[child])
            {
                fallback[child] = node == 0 ? 0 : nodeOf[table[elsewhere + classOf[child]]];
                if (found[fallback[child]] is { } phrases)
                {
                    found[child] = [.. found[child] ?? [], .. phrases];
                }

                stateOf[child] = (ushort)(found[child] is { } ending ? StateOfEnd(states, ends, ending) : plain++);
                table[row + classOf[child]] = stateOf[child];
                (nodeOf[stateOf[child]], order[known++]) = (child, child);
            }
        }

        // Between words further spaces change nothing, and what ended with the first does not end again: each such state has a silent twin.
        foreach (var node in afterSpace)
        {
            var (row, twin) = (stateOf[node] * classes, plain++);
            Array.Copy(table, row, table, twin * classes, classes);
            table[row + PhraseAutomaton.Space] = table[(twin * classes) + PhraseAutomaton.Space] = (ushort)twin;
        }

        return new(table, plain, ends.ToArray());
    }

    // The first ending has the last state.
    private static int StateOfEnd(int states, List<int[]> ends, int[] phrases)
    {
        ends.Add(phrases);
        return states - ends.Count;
    }

    private int NewChild(int node, byte cls)
    {
        if (count == found.Length)
        {
            Array.Resize(ref found, count * 2);
            Array.Resize(ref firstChild, count * 2);
            Array.Resize(ref nextChild, count * 2);
            Array.Resize(ref classOf, count * 2);
        }

        var child = count++;
        (classOf[child], nextChild[child], firstChild[node]) = (cls, firstChild[node], child);
        if (cls == PhraseAutomaton.Space)
        {
            afterSpace.Add(child);
        }

        return child;
    }
}
