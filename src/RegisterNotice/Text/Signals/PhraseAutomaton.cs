using System.Runtime.CompilerServices;

namespace RegisterNotice.Text.Signals;

/// <summary>Finds many phrases in a text in one pass: the automaton of Aho and Corasick, with a table of states.</summary>
/// <remarks>Case does not count, nor do soft hyphens. Whatever is neither a letter, a digit nor a sign of some phrase parts words; any number of them counts as one space.</remarks>
internal sealed class PhraseAutomaton
{
    /// <summary>The class of what parts words.</summary>
    public const int Space = 0;

    private const int OtherLetter = 1;
    private const int KnownCharacters = 0x250;
    private const char SoftHyphen = '\u00AD';

    private readonly byte[] classOf = new byte[KnownCharacters];
    private readonly int classes = OtherLetter + 1;

    // A state is the place of its row in the table, less than zero where phrases end with it: the way from one to the next is the work of every character.
    private readonly int[] next;
    private readonly int[]?[] ends;

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
        Start = next[Space];
    }

    /// <summary>The state before the first character of a text.</summary>
    public int Start { get; }

    /// <summary>Whether a character counts as if it were not there.</summary>
    public static bool IsSkipped(char c) => c == SoftHyphen;

    /// <summary>The state after a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, char c) => NextOf(state, ClassOf(c));

    /// <summary>The state after a character of a class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextOf(int state, int characterClass) => next[(state & int.MaxValue) + characterClass];

    /// <summary>The class of a character: <see cref="Space"/> where it parts words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ClassOf(char c) => c < KnownCharacters ? classOf[c] : char.IsLetterOrDigit(c) ? OtherLetter : Space;

    /// <summary>Whether phrases end where a state is reached.</summary>
    public static bool IsEnd(int state) => state < 0;

    /// <summary>The phrases that end where a state is reached.</summary>
    public ReadOnlySpan<int> EndingAt(int state) => state < 0 ? ends[(state & int.MaxValue) / classes] : default(ReadOnlySpan<int>);

    /// <summary>Whether any of the phrases stands in a text.</summary>
    public bool IsIn(string text)
    {
        var state = Start;
        foreach (var c in text)
        {
            if (IsSkipped(c))
            {
                continue;
            }

            state = Next(state, c);
            if (IsEnd(state))
            {
                return true;
            }
        }

        return IsEnd(Next(state, ' '));
    }

    private sealed class Trie(int classes)
    {
        private readonly List<int[]> children = [New(classes)];
        private readonly List<List<int>> found = [[]];
        private readonly List<int> afterSpace = [];

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
                    if (cls == Space)
                    {
                        afterSpace.Add(children[node][cls]);
                    }
                }

                node = children[node][cls];
            }

            found[node].Add(index);
        }

        public (int[] Next, int[]?[] Ends) ToTable()
        {
            // Between words further spaces change nothing, and what ended with the first does not end again: each such state has a silent twin.
            var next = new int[(children.Count + afterSpace.Count) * classes];
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
                        next[(node * classes) + cls] = elsewhere;
                        continue;
                    }

                    next[(node * classes) + cls] = child;
                    fallback[child] = elsewhere;
                    found[child].AddRange(found[elsewhere]);
                    queue.Enqueue(child);
                }
            }

            for (var i = 0; i < afterSpace.Count; i++)
            {
                var (node, twin) = (afterSpace[i], children.Count + i);
                Array.Copy(next, node * classes, next, twin * classes, classes);
                next[(node * classes) + Space] = next[(twin * classes) + Space] = twin;
            }

            int[]?[] ends = [.. found.Select(list => list.Count == 0 ? null : list.ToArray()), .. afterSpace.Select(_ => (int[]?)null)];
            for (var i = 0; i < next.Length; i++)
            {
                next[i] = (next[i] * classes) | (ends[next[i]] is null ? 0 : int.MinValue);
            }

            return (next, ends);
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
