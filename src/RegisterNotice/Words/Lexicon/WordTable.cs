namespace RegisterNotice.Words.Lexicon;

/// <summary>Things that texts name, a row each, by the meanings of their names in Finnish, Swedish and English.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="meaning">The meaning under which a text has a name of any of them.</param>
/// <param name="rows">The things, each with its names in the notation of <see cref="LexiconNotation"/>.</param>
internal sealed class WordTable<T>(Meaning meaning, (T Value, string Names)[] rows)
{
    /// <summary>The names with the meaning and the row that each stands for.</summary>
    public List<MeaningPhrase> Phrases
    {
        get
        {
            var phrases = new List<MeaningPhrase>();
            for (var row = 0; row < rows.Length; row++)
            {
                foreach (var name in LexiconNotation.Read(rows[row].Names))
                {
                    phrases.Add(new(meaning, row, name.Wanted[0]));
                }
            }

            return phrases;
        }
    }

    /// <summary>What a hit stands for.</summary>
    public T this[MeaningHit hit] => rows[hit.Row].Value;

    /// <summary>What a row is for.</summary>
    public T ValueAt(int row) => rows[row].Value;

    /// <summary>The things that a text names, each once, in the order of the text.</summary>
    public List<T> In(MeaningSet meanings, MeaningHit[] hits)
    {
        var found = new List<T>();
        if (!meanings.Has(meaning))
        {
            return found;
        }

        var seen = new HashSet<int>();
        foreach (var hit in hits)
        {
            if (hit.Meaning == meaning && seen.Add(hit.Row))
            {
                found.Add(rows[hit.Row].Value);
            }
        }

        return found;
    }

    /// <summary>The thing of the first row that a text, or a part of it with the hits of that part, names; <paramref name="none"/> where it names
    /// none.</summary>
    public T First(MeaningSet meanings, MeaningHit[] hits, T none)
    {
        if (!meanings.Has(meaning))
        {
            return none;
        }

        var first = int.MaxValue;
        foreach (var hit in hits)
        {
            first = hit.Meaning == meaning && hit.Row < first ? hit.Row : first;
        }

        return first < rows.Length ? rows[first].Value : none;
    }
}
