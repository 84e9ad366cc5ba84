namespace RegisterNotice.Words.Lexicon;

/// <summary>The phrases of all signals, taken apart into pieces that are looked for by themselves.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly List<string> pieces = [];
    private readonly List<JointPhrases> joint = [];
    private ulong[] meanings = new ulong[2048];
    private PhraseBits[] bits = new PhraseBits[2048];

    /// <summary>Each piece once.</summary>
    public IReadOnlyList<string> Pieces => pieces;

    public void Add(Signal signal, string[] phrases)
    {
        var bit = 1UL << (int)signal;
        foreach (var phrase in phrases)
        {
            if (phrase.IndexOf('&') < 0)
            {
                meanings[IndexOf(phrase)] |= bit;
            }
            else
            {
                AddJoint(bit, phrase.Split('&'));
            }
        }
    }

    /// <summary>What pieces that end together mean by themselves, and the groups to which they belong.</summary>
    public (ulong[] Alone, PhraseBits[] PartOf) MeaningsOf(IReadOnlyList<int[]> ends)
    {
        var (alone, partOf) = (new ulong[ends.Count], new PhraseBits[ends.Count]);
        for (var end = 0; end < ends.Count; end++)
        {
            foreach (var piece in ends[end])
            {
                alone[end] |= meanings[piece];
                partOf[end] = partOf[end].With(bits[piece]);
            }
        }

        return (alone, partOf);
    }

    /// <summary>What phrases mean together, for each group: under the one of those wanted that the fewest others want too.</summary>
    public JointPhrases[][] JointByRarest()
    {
        var wants = new int[groups.Count];
        foreach (var row in joint)
        {
            for (var group = row.Wanted.Next(0); group >= 0; group = row.Wanted.Next(group + 1))
            {
                wants[group]++;
            }
        }

        var byRarest = new List<JointPhrases>[groups.Count];
        foreach (var row in joint)
        {
            var rarest = row.Wanted.Next(0);
            for (var group = rarest; group >= 0; group = row.Wanted.Next(group + 1))
            {
                rarest = wants[group] < wants[rarest] ? group : rarest;
            }

            (byRarest[rarest] ??= []).Add(row);
        }

        return Array.ConvertAll(byRarest, rows => rows is null ? [] : rows.ToArray());
    }

    private void AddJoint(ulong signal, string[] parts)
    {
        var (wanted, unwanted) = (default(PhraseBits), default(PhraseBits));
        foreach (var part in parts)
        {
            var text = part.Trim();
            if (text[0] == '!')
            {
                unwanted = unwanted.With(GroupOf(text[1..]));
            }
            else
            {
                wanted = wanted.With(GroupOf(text));
            }
        }

        joint.Add(new(signal, wanted, unwanted));
    }

    // Phrases of which any one will do share a bit.
    private PhraseBits GroupOf(string text)
    {
        if (!groups.TryGetValue(text, out var group))
        {
            groups[text] = group = groups.Count;
            foreach (var piece in text.Split('|'))
            {
                var index = IndexOf(piece);
                bits[index] = bits[index].With(PhraseBits.Single(group));
            }
        }

        return PhraseBits.Single(group);
    }

    private int IndexOf(string piece)
    {
        if (!indexes.TryGetValue(piece, out var index))
        {
            indexes[piece] = index = pieces.Count;
            pieces.Add(piece);
            if (index == meanings.Length)
            {
                Array.Resize(ref meanings, index * 2);
                Array.Resize(ref bits, index * 2);
            }
        }

        return index;
    }
}
