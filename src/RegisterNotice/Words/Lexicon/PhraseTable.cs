namespace RegisterNotice.Words.Lexicon;

/// <summary>The phrases of all meanings, taken apart into pieces that are looked for by themselves.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly List<string> pieces = [];
    private readonly List<List<PieceMeaning>> ofPieces = [];
    private readonly Dictionary<Meaning, List<int>> ofMeanings = [];
    private readonly List<PhraseBits> bits = [];
    private readonly List<JointPhrases> joint = [];
    private readonly List<PhraseOrder> orders = [];

    /// <summary>Each piece once, as <see cref="PhraseAutomaton"/> wants it.</summary>
    public IReadOnlyList<string> Pieces => pieces;

    /// <summary>What each piece means by itself.</summary>
    public PieceMeaning[][] Meanings => [.. ofPieces.Select(list => list.ToArray())];

    /// <summary>The groups of which one must stand before the other.</summary>
    public PhraseOrder[] Orders => [.. orders];

    /// <summary>The group of what ends a clause, behind which a negation reaches no verb.</summary>
    public PhraseBits ClauseBreaks() => PhraseBits.Single(GroupOf(nameof(Meaning.ClauseBreak)));

    /// <summary>Adds what a phrase means by itself, and which row of its own table it is.</summary>
    public void Add(Meaning meaning, int row, string phrase)
    {
        var piece = LexiconNotation.ForAutomaton(phrase);
        var index = IndexOf(piece);
        var known = ofPieces[index];
        var added = new PieceMeaning(meaning, checked((byte)row), checked((ushort)piece.Trim('*', ' ').Length));
        if (!known.Contains(added))
        {
            known.Add(added);
            PiecesThatMean(meaning).Add(index);
        }
    }

    /// <summary>Adds what phrases mean together; what means something by itself has been added before.</summary>
    public void Add(MeaningSet meanings, LexiconPhrase phrase)
    {
        var (wanted, unwanted) = (default(PhraseBits), default(PhraseBits));
        foreach (var group in phrase.Wanted)
        {
            wanted = wanted.With(PhraseBits.Single(GroupOf(group)));
        }

        foreach (var group in phrase.Unwanted)
        {
            unwanted = unwanted.With(PhraseBits.Single(GroupOf(group)));
        }

        joint.Add(new(meanings, wanted, unwanted));
    }

    /// <summary>What pieces that end together mean by themselves, and the groups to which they belong.</summary>
    public (MeaningSet[] Alone, PhraseBits[] PartOf) MeaningsOf(IReadOnlyList<int[]> ends)
    {
        var (alone, partOf) = (new MeaningSet[ends.Count], new PhraseBits[ends.Count]);
        for (var end = 0; end < ends.Count; end++)
        {
            foreach (var piece in ends[end])
            {
                partOf[end] = partOf[end].With(bits[piece]);
                foreach (var meaning in ofPieces[piece])
                {
                    alone[end] = alone[end].With(MeaningSet.Of(meaning.Meaning));
                }
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

    // Phrases of which any one will do share a bit; so do those that end what must stand in order.
    private int GroupOf(string text)
    {
        if (groups.TryGetValue(text, out var known))
        {
            return known;
        }

        var group = groups[text] = groups.Count;
        var order = text.IndexOf('>');
        if (order >= 0)
        {
            orders.Add(new(
                PhraseBits.Single(GroupOf(text[..order].Trim())),
                PhraseBits.Single(GroupOf(text[(order + 1)..].Trim())),
                PhraseBits.Single(group)));
            return group;
        }

        foreach (var phrase in text.Split('|'))
        {
            foreach (var piece in PiecesOf(phrase.Trim()))
            {
                bits[piece] = bits[piece].With(PhraseBits.Single(group));
            }
        }

        return group;
    }

    private List<int> PiecesOf(string phrase)
    {
        if (!LexiconNotation.NamesMeaning(phrase))
        {
            return [IndexOf(LexiconNotation.ForAutomaton(phrase))];
        }

        _ = Enum.TryParse<Meaning>(phrase, out var named);
        var found = PiecesThatMean(named);
        return found.Count > 0
            ? found
            : throw new InvalidOperationException($"Nothing means {phrase} by itself: no phrase can name it.");
    }

    private List<int> PiecesThatMean(Meaning meaning)
    {
        if (!ofMeanings.TryGetValue(meaning, out var known))
        {
            ofMeanings.Add(meaning, known = []);
        }

        return known;
    }

    private int IndexOf(string piece)
    {
        if (!indexes.TryGetValue(piece, out var index))
        {
            indexes[piece] = index = pieces.Count;
            pieces.Add(piece);
            ofPieces.Add([]);
            bits.Add(default);
        }

        return index;
    }
}
