using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>The words of a part that stand no deeper in parentheses than its first.</summary>
internal readonly struct OuterWords(IReadOnlyList<Word> words, int first, int last)
{
    public bool Any(Predicate<Word> isSuch)
    {
        foreach (var word in this)
        {
            if (isSuch(word))
            {
                return true;
            }
        }

        return false;
    }

    public bool All(Predicate<Word> isSuch)
    {
        foreach (var word in this)
        {
            if (!isSuch(word))
            {
                return false;
            }
        }

        return true;
    }

    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
        {
            count++;
        }

        return count;
    }

    /// <summary>The first such word; one without letters where there is none.</summary>
    public Word FirstOrDefault(Predicate<Word> isSuch)
    {
        foreach (var word in this)
        {
            if (isSuch(word))
            {
                return word;
            }
        }

        return default;
    }

    public Enumerator GetEnumerator() => new(words, first, last);

    /// <summary>Goes from one to the next.</summary>
    public struct Enumerator(IReadOnlyList<Word> words, int first, int last)
    {
        private readonly int depth = words[first].Depth;
        private int at = first - 1;

        public readonly Word Current => words[at];

        public bool MoveNext()
        {
            do
            {
                at++;
            }
            while (at <= last && words[at].Depth > depth);

            return at <= last;
        }
    }
}
