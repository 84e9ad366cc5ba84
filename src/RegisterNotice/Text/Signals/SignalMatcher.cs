namespace RegisterNotice.Text.Signals;

/// <summary>Finds all signals of a text in one pass, without allocating.</summary>
internal sealed class SignalMatcher
{
    private readonly PhraseAutomaton automaton;

    // What a phrase means by itself, and its bit among those that mean something only together with others.
    private readonly ulong[] alone;
    private readonly PhraseBits[] partOf;

    // What phrases mean together, under the one of those wanted that the fewest others want too.
    private readonly (ulong Signal, PhraseBits Wanted, PhraseBits Unwanted)[][] together;

    private SignalMatcher((Signal Signal, string[] Phrases)[] rows)
    {
        var pieces = new List<string>();
        var meanings = new List<ulong>();
        var bits = new List<PhraseBits>();
        var groups = new Dictionary<string, PhraseBits>(StringComparer.Ordinal);
        var joint = new List<(ulong Signal, PhraseBits Wanted, PhraseBits Unwanted)>();
        foreach (var (signal, phrase) in rows.SelectMany(row => row.Phrases.Select(phrase => (1UL << (int)row.Signal, phrase))))
        {
            var pieceTexts = phrase.Split('&');
            if (pieceTexts.Length == 1)
            {
                meanings[IndexOf(phrase)] |= signal;
                continue;
            }

            var (wanted, unwanted) = (default(PhraseBits), default(PhraseBits));
            foreach (var text in pieceTexts.Select(text => text.Trim()))
            {
                var isUnwanted = text[0] == '!';
                var group = GroupOf(isUnwanted ? text[1..] : text);
                (wanted, unwanted) = isUnwanted ? (wanted, unwanted.With(group)) : (wanted.With(group), unwanted);
            }

            joint.Add((signal, wanted, unwanted));
        }

        automaton = new(pieces);
        alone = [.. meanings];
        partOf = [.. bits];
        var wants = Enumerable.Range(0, groups.Count).Select(group => joint.Count(row => row.Wanted.Has(group))).ToArray();
        var rarest = joint.ToLookup(row => Enumerable.Range(0, groups.Count).Where(row.Wanted.Has).OrderBy(group => wants[group]).First());
        together = [.. Enumerable.Range(0, groups.Count).Select(group => rarest[group].ToArray())];

        // Phrases of which any one will do share a bit.
        PhraseBits GroupOf(string text)
        {
            if (!groups.TryGetValue(text, out var bit))
            {
                groups[text] = bit = PhraseBits.Single(groups.Count);
                foreach (var index in text.Split('|').Select(IndexOf))
                {
                    bits[index] = bits[index].With(bit);
                }
            }

            return bit;
        }

        int IndexOf(string piece)
        {
            var index = pieces.IndexOf(piece);
            if (index < 0)
            {
                index = pieces.Count;
                pieces.Add(piece);
                meanings.Add(0);
                bits.Add(default);
            }

            return index;
        }
    }

    public static SignalMatcher Instance { get; } = new(SignalPhrases.Rows);

    /// <summary>The signals that a text gives.</summary>
    public SignalSet Find(string text)
    {
        var found = 0UL;
        var sentence = default(PhraseBits);
        var last = 0;
        var state = automaton.Start;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (PhraseAutomaton.IsSkipped(c))
            {
                continue;
            }

            state = automaton.Next(state, c);
            if (!PhraseAutomaton.IsEnd(state))
            {
                continue;
            }

            foreach (var phrase in automaton.EndingAt(state))
            {
                found |= alone[phrase];
                if (partOf[phrase] is { IsEmpty: false } part)
                {
                    if (!sentence.IsEmpty && HasEndOfSentence(text, last, i))
                    {
                        found |= Judge(sentence);
                        sentence = default;
                    }

                    sentence = sentence.With(part);
                    last = i;
                }
            }
        }

        return new(sentence.IsEmpty ? found : found | Judge(sentence));
    }

    /// <summary>The signals that a text gives in any of its languages.</summary>
    public SignalSet Find(LocalizedText? text)
    {
        var found = default(SignalSet);
        if (text is not null)
        {
            foreach (var entry in text.AsSpan())
            {
                found = found.With(Find(entry.Value));
            }
        }

        return found;
    }

    private static bool HasEndOfSentence(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\n' or '!' or '?' or ';' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private ulong Judge(in PhraseBits sentence)
    {
        var found = 0UL;
        for (var group = sentence.Next(0); group >= 0; group = sentence.Next(group + 1))
        {
            foreach (var (signal, wanted, unwanted) in together[group])
            {
                if (sentence.HasAll(wanted) && !sentence.HasAny(unwanted))
                {
                    found |= signal;
                }
            }
        }

        return found;
    }
}
