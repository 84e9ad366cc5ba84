using System.Buffers;

namespace RegisterNotice.Words.Lexicon;

/// <summary>Finds all signals of a text in one pass, without allocating.</summary>
internal sealed class SignalMatcher
{
    private const int Stretches = 4;

    private readonly PhraseAutomaton automaton;

    // What the phrases that end together mean by themselves, and their bits among those that mean something only with others.
    private readonly ulong[] alone;
    private readonly PhraseBits[] partOf;

    // What phrases mean together, under the one of those wanted that the fewest others want too; and those.
    private readonly JointPhrases[][] together;
    private readonly PhraseBits rarest;

    // Plain loops, here and in what is called: this runs at every start of a program, before anything is compiled.
    private SignalMatcher((Signal Signal, string[] Phrases)[][] parts)
    {
        var table = new PhraseTable();
        foreach (var part in parts)
        {
            foreach (var (signal, phrases) in part)
            {
                table.Add(signal, phrases);
            }
        }

        automaton = new(table.Pieces);
        (alone, partOf) = table.MeaningsOf(automaton.Ends);
        together = table.JointByRarest();
        for (var group = 0; group < together.Length; group++)
        {
            rarest = together[group].Length == 0 ? rarest : rarest.With(PhraseBits.Single(group));
        }
    }

    public static SignalMatcher Instance { get; } = new(SignalPhrases.Parts);

    /// <summary>The signals that a text gives.</summary>
    public SignalSet Find(string text)
    {
        var reading = default(Reading);
        var state = automaton.Start;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (PhraseAutomaton.IsSkipped(c))
            {
                continue;
            }

            state = automaton.Next(state, c);
            if (PhraseAutomaton.IsEnd(state))
            {
                reading.Take(this, text.AsSpan(), new(i, state));
            }
        }

        return reading.End(this);
    }

    /// <summary>The signals that each of many texts gives.</summary>
    /// <param name="texts">The texts, as <see cref="JoinedTexts"/> joins them.</param>
    /// <param name="closings">Where each is closed.</param>
    /// <param name="signals">Room for what each gives.</param>
    public void FindEach(ReadOnlySpan<char> texts, ReadOnlySpan<int> closings, Span<SignalSet> signals)
    {
        Span<int> bounds = stackalloc int[Stretches + 1];
        Span<int> counts = stackalloc int[Stretches];
        counts.Clear();
        Part(texts.Length, closings, bounds);
        var ends = ArrayPool<PhraseEnd>.Shared.Rent(Math.Max(1, texts.Length));
        automaton.FindEnds(texts, bounds, ends, counts);
        var reading = default(Reading);
        var text = 0;
        for (var stretch = 0; stretch < Stretches; stretch++)
        {
            foreach (var end in ends.AsSpan(bounds[stretch], counts[stretch]))
            {
                for (; end.At > closings[text]; reading = default)
                {
                    signals[text++] = reading.End(this);
                }

                reading.Take(this, texts, end);
            }
        }

        for (; text < closings.Length; reading = default)
        {
            signals[text++] = reading.End(this);
        }

        ArrayPool<PhraseEnd>.Shared.Return(ends);
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

    // Stretches of about the same length, parted where a text ends.
    private static void Part(int length, ReadOnlySpan<int> closings, Span<int> bounds)
    {
        bounds[0] = 0;
        bounds[Stretches] = length;
        var text = 0;
        for (var stretch = 1; stretch < Stretches; stretch++)
        {
            while (text < closings.Length && closings[text] < length * stretch / Stretches)
            {
                text++;
            }

            bounds[stretch] = text < closings.Length ? closings[text] + 1 : length;
        }
    }

    private static bool HasEndOfSentence(ReadOnlySpan<char> text, int start, int end)
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
        var leading = sentence.And(rarest);
        for (var group = leading.Next(0); group >= 0; group = leading.Next(group + 1))
        {
            foreach (var joint in together[group])
            {
                if (sentence.HasAll(joint.Wanted) && !sentence.HasAny(joint.Unwanted))
                {
                    found |= joint.Signal;
                }
            }
        }

        return found;
    }

    /// <summary>What has been found in a text so far.</summary>
    private struct Reading
    {
        private ulong found;
        private PhraseBits sentence;
        private int last;

        public void Take(SignalMatcher matcher, ReadOnlySpan<char> text, PhraseEnd end)
        {
            var phrases = matcher.automaton.EndAt(end.State);
            found |= matcher.alone[phrases];
            ref readonly var part = ref matcher.partOf[phrases];
            if (part.IsEmpty)
            {
                return;
            }

            if (!sentence.IsEmpty && HasEndOfSentence(text, last, end.At))
            {
                found |= matcher.Judge(sentence);
                sentence = default;
            }

            sentence = sentence.With(part);
            last = end.At;
        }

        public readonly SignalSet End(SignalMatcher matcher) => new(sentence.IsEmpty ? found : found | matcher.Judge(sentence));
    }
}
