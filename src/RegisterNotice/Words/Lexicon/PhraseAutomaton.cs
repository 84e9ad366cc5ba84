using System.Runtime.CompilerServices;

namespace RegisterNotice.Words.Lexicon;

/// <summary>Finds many phrases in a text in one pass: the automaton of Aho and Corasick, with a table of states.</summary>
/// <remarks>
/// Case does not count, nor do soft hyphens. Whatever is neither a letter, a digit nor a sign of some phrase parts words; any number of them counts as one
/// space.
/// </remarks>
internal sealed class PhraseAutomaton
{
    /// <summary>The class of what parts words.</summary>
    public const int Space = 0;

    private const int OtherLetter = 1;
    private const int NodesOfPhrase = 6;
    private const int KnownCharacters = 0x250;
    private const char SoftHyphen = '\u00AD';

    private readonly byte[] classOf = new byte[KnownCharacters];
    private readonly int classes = OtherLetter + 1;

    // The way from one state to the next is the work of every character: a small table stays near the processor.
    private readonly ushort[] next;
    private readonly int firstEnd;
    private readonly int[][] ends;

    /// <summary>Builds the table of states.</summary>
    /// <param name="phrases">The phrases in small letters: one begins where a word does unless <c>*</c> stands before it, and ends where a word does if a space
    /// stands behind it.</param>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        for (var c = 0; c < KnownCharacters; c++)
        {
            classOf[c] = (byte)(char.IsLetterOrDigit((char)c) ? OtherLetter : Space);
        }

        var isOfPhrase = new bool[KnownCharacters];
        foreach (var phrase in phrases)
        {
            foreach (var c in phrase)
            {
                isOfPhrase[c] = c is not ' ' and not '*';
            }
        }

        for (var c = 0; c < KnownCharacters; c++)
        {
            if (isOfPhrase[c])
            {
                classOf[c] = (byte)classes;
                classOf[char.ToUpperInvariant((char)c)] = (byte)classes++;
            }
        }

        var trie = new PhraseTrie(classes, Math.Max(1, phrases.Count) * NodesOfPhrase);
        for (var i = 0; i < phrases.Count; i++)
        {
            trie.Add(ClassesOf(phrases[i]), i);
        }

        (next, firstEnd, ends) = trie.ToTable();
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
    public int NextOf(int state, int characterClass) => next[(state * classes) + characterClass];

    /// <summary>The class of a character: <see cref="Space"/> where it parts words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ClassOf(char c) => ClassOf(classOf, c);

    /// <summary>Whether phrases end where a state is reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsEnd(int state) => state >= firstEnd;

    /// <summary>The number of a state among those where phrases end, for tables of what they mean; there are as many as <see cref="Ends"/>.</summary>
    public int EndAt(int state) => firstEnd + ends.Length - 1 - state;

    /// <summary>The phrases that end where a state is reached, by the number of the state.</summary>
    public IReadOnlyList<int[]> Ends => ends;

    /// <summary>The phrases that end where a state is reached.</summary>
    public ReadOnlySpan<int> EndingAt(int state) => IsEnd(state) ? ends[EndAt(state)] : default(ReadOnlySpan<int>);

    /// <summary>
    /// Finds where phrases end in each of four stretches of a text. They are read side by side: every step of the automaton waits for the one before.
    /// </summary>
    /// <param name="text">The text, without characters that are skipped.</param>
    /// <param name="bounds">Where the stretches begin, and where the last ends.</param>
    /// <param name="found">Room for as many ends as the text has characters. Those of a stretch stand from where it begins.</param>
    /// <param name="counts">How many they are.</param>
    public void FindEnds(ReadOnlySpan<char> text, ReadOnlySpan<int> bounds, Span<PhraseEnd> found, Span<int> counts)
    {
        var (a, b, c, d) = (bounds[0], bounds[1], bounds[2], bounds[3]);
        var shortest = Math.Min(Math.Min(b - a, c - b), Math.Min(d - c, bounds[4] - d));
        var textA = text.Slice(a, shortest);
        var textB = text.Slice(b, shortest);
        var textC = text.Slice(c, shortest);
        var textD = text.Slice(d, shortest);
        var (atA, atB, atC, atD) = (Start, Start, Start, Start);
        var (table, characters, width, end) = (next, classOf, classes, firstEnd);
        for (var i = 0; i < textA.Length; i++)
        {
            atA = table[(atA * width) + ClassOf(characters, textA[i])];
            atB = table[(atB * width) + ClassOf(characters, textB[i])];
            atC = table[(atC * width) + ClassOf(characters, textC[i])];
            atD = table[(atD * width) + ClassOf(characters, textD[i])];
            if (Math.Max(Math.Max(atA, atB), Math.Max(atC, atD)) >= end)
            {
                Note(a, i, atA, found, ref counts[0]);
                Note(b, i, atB, found, ref counts[1]);
                Note(c, i, atC, found, ref counts[2]);
                Note(d, i, atD, found, ref counts[3]);
            }
        }

        Finish(text, a, shortest, b, atA, found, ref counts[0]);
        Finish(text, b, shortest, c, atB, found, ref counts[1]);
        Finish(text, c, shortest, d, atC, found, ref counts[2]);
        Finish(text, d, shortest, bounds[4], atD, found, ref counts[3]);
    }

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

    private byte[] ClassesOf(string phrase)
    {
        var beginsAnywhere = phrase[0] == '*';
        var path = new byte[phrase.Length + (beginsAnywhere ? -1 : 1)];
        for (var i = beginsAnywhere ? 0 : 1; i < path.Length; i++)
        {
            path[i] = (byte)ClassOf(phrase[beginsAnywhere ? i + 1 : i - 1]);
        }

        return path;
    }

    private void Finish(ReadOnlySpan<char> text, int start, int read, int end, int state, Span<PhraseEnd> found, ref int count)
    {
        for (var i = read; start + i < end; i++)
        {
            state = Next(state, text[start + i]);
            Note(start, i, state, found, ref count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(int start, int index, int state, Span<PhraseEnd> found, ref int count)
    {
        if (IsEnd(state))
        {
            found[start + count++] = new(start + index, state);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ClassOf(byte[] classOf, char c)
    {
        if (c < classOf.Length)
        {
            return classOf[c];
        }

        return char.IsLetterOrDigit(c) ? OtherLetter : Space;
    }
}
