namespace RegisterNotice.Import.Lexicon;

/// <summary>Things that texts name, a row each, by the stems of their names in Finnish, Swedish and English.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="stem">The stem under which a text has a name of any of them.</param>
/// <param name="rows">The things, each with its names in the notation of <see cref="Stems"/>.</param>
internal sealed class WordTable<T>(Stem stem, (T Value, string[] Names)[] rows)
{
    /// <summary>The names with the stem and the row that each stands for.</summary>
    public IEnumerable<StemPhrase> Phrases => rows.SelectMany((row, i) => row.Names.Select(name => new StemPhrase(stem, i, name)));

    /// <summary>What a hit stands for.</summary>
    public T this[StemHit hit] => rows[hit.Row].Value;

    /// <summary>The things that a text names, each once, in the order of the text.</summary>
    public List<T> In(StemSet stems, StemHit[] hits)
    {
        var found = new List<T>();
        if (!stems.Has(stem))
        {
            return found;
        }

        var seen = new HashSet<int>();
        foreach (var hit in hits)
        {
            if (hit.Stem == stem && seen.Add(hit.Row))
            {
                found.Add(rows[hit.Row].Value);
            }
        }

        return found;
    }

    /// <summary>The thing of the first row that a text names; <paramref name="none"/> where it names none.</summary>
    public T First(StemSet stems, StemHit[] hits, T none)
    {
        if (!stems.Has(stem))
        {
            return none;
        }

        var first = int.MaxValue;
        foreach (var hit in hits)
        {
            first = hit.Stem == stem && hit.Row < first ? hit.Row : first;
        }

        return rows[first].Value;
    }
}
