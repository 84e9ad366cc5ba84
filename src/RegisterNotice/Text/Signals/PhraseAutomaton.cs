namespace RegisterNotice.Text.Signals;

/// <summary>Finds many phrases in a text in one pass: the automaton of Aho and Corasick, with a table of states.</summary>
/// <remarks>Case does not count, nor do soft hyphens. Whatever is neither a letter, a digit nor a sign of some phrase parts words; any number of them counts as one space.</remarks>
internal sealed class PhraseAutomaton
{
    private const int Space = 0;
    private const int OtherLetter = 1;
    private const int KnownCharacters = 0x250;
    private const char SoftHyphen = '\u00AD';

    private readonly byte[] classOf = new byte[KnownCharacters];
    private readonly int classes = OtherLetter + 1;
    private readonly ushort[] next;
    private readonly int[]?[] ends;
    private readonly ushort start;

    /// <summary>Builds the table of states.</summary>
    /// <param name="phrases">The phrases in small letters: one begins where a word does unless <c>*</c> stands before it, and ends where a word does if a space stands behind it.</param>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        for (var c = 0; c < KnownCharacters; c++)
        {
            classOf[c] = (byte)(char.IsLetterOrDigit((char)c) ? OtherLetter : Space);
        }

        foreach (var c in phrases.SelectMany(phrase => phrase).Where(c => c is not ' ' and not '*').Distinct().OrderBy(c => c))
        {
            classOf[c] = (byte)classes;
            classOf[char.ToUpperInvariant(c)] = (byte)classes++;
        }

        var trie = new Trie(classes);
        for (var i = 0; i < phrases.Count; i++)
        {
            trie.Add(phrases[i][0] == '*' ? phrases[i][1..] : " " + phrases[i], i, ClassOf);
        }

        (next, ends) = trie.ToTable();
        start = next[Space];
    }

    /// <summary>The place before the first character of a text.</summary>
    public Place Start => new(start, betweenWords: true);

    /// <summary>Goes on by a character and tells which phrases end with it; null for none.</summary>
    public int[]? Step(ref Place place, char c)
    {
        if (c == SoftHyphen)
        {
            return null;
        }

        var cls = ClassOf(c);
        if (cls == Space && place.BetweenWords)
        {
            return null;
        }

        var state = next[(place.State * classes) + cls];
        place = new(state, cls == Space);
        return ends[state];
    }

    private int ClassOf(char c) => c < KnownCharacters ? classOf[c] : char.IsLetterOrDigit(c) ? OtherLetter : Space;

    /// <summary>How far the automaton has come in a text.</summary>
    public readonly struct Place(ushort state, bool betweenWords)
    {
        public ushort State { get; } = state;

        public bool BetweenWords { get; } = betweenWords;
    }

    private sealed class Trie(int classes)
    {
        private readonly List<int[]> children = [New(classes)];
        private readonly List<List<int>> found = [[]];

        public void Add(string phrase, int index, Func<char, int> classOf)
        {
            var node = 0;
            foreach (var c in phrase)
            {
                var cls = classOf(c);
                if (children[node][cls] < 0)
                {
                    children[node][cls] = children.Count;
                    children.Add(New(classes));
                    found.Add([]);
                }

                node = children[node][cls];
            }

            found[node].Add(index);
        }

        public (ushort[] Next, int[]?[] Ends) ToTable()
        {
            var next = new ushort[children.Count * classes];
            var fallback = new int[children.Count];
            var queue = new Queue<int>();
            queue.Enqueue(0);
            while (queue.Count > 0)
            {
                var node = queue.Dequeue();
                for (var cls = 0; cls < classes; cls++)
                {
                    var child = children[node][cls];
                    var elsewhere = node == 0 ? 0 : next[(fallback[node] * classes) + cls];
                    if (child < 0)
                    {
                        next[(node * classes) + cls] = (ushort)elsewhere;
                        continue;
                    }

                    next[(node * classes) + cls] = checked((ushort)child);
                    fallback[child] = elsewhere;
                    found[child].AddRange(found[elsewhere]);
                    queue.Enqueue(child);
                }
            }

            return (next, [.. found.Select(list => list.Count == 0 ? null : list.ToArray())]);
        }

        private static int[] New(int classes)
        {
            var row = new int[classes];
            for (var i = 0; i < classes; i++)
            {
                row[i] = -1;
            }

            return row;
        }
    }
}
