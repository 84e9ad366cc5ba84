using System.Buffers;

namespace RegisterNotice.Words.Lexicon;

/// <summary>Finds what a text means by the phrases of <see cref="LexiconTable"/>, all of it in one pass.</summary>
internal static class MeaningReader
{
    private const int Stretches = 4;
    private const int FewestHits = 64;

    private static readonly PhraseAutomaton Automaton;

    // What each piece means by itself; what the pieces that end together do, and their groups among those that mean something only with others.
    private static readonly PieceMeaning[][] OfPiece;
    private static readonly MeaningSet[] Alone;
    private static readonly PhraseBits[] PartOf;
    private static readonly PhraseOrder[] Orders;
    private static readonly PhraseBits Followers;
    private static readonly PhraseBits ClauseBreaks;

    // What phrases mean together, under the one of those wanted that the fewest others want too; and those.
    private static readonly JointPhrases[][] Together;
    private static readonly PhraseBits Rarest;

    static MeaningReader()
    {
        var table = LexiconBuilder.Table();
        ClauseBreaks = table.ClauseBreaks();
        Automaton = new(table.Pieces);
        OfPiece = table.Meanings;
        (Alone, PartOf) = table.MeaningsOf(Automaton.Ends);
        Together = table.JointByRarest();
        for (var group = 0; group < Together.Length; group++)
        {
            Rarest = Together[group].Length == 0 ? Rarest : Rarest.With(PhraseBits.Single(group));
        }

        Orders = table.Orders;
        foreach (var order in Orders)
        {
            Followers = Followers.With(order.Then);
        }
    }

    /// <summary>What a text means.</summary>
    public static MeaningSet Read(string text)
    {
        var reading = default(Reading);
        var state = Automaton.Start;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (PhraseAutomaton.IsSkipped(c))
            {
                continue;
            }

            state = Automaton.Next(state, c);
            if (Automaton.IsEnd(state))
            {
                reading.Take(text.AsSpan(), new(i, state));
            }
        }

        return reading.End();
    }

    /// <summary>Where a text says a meaning by itself, in the order of the ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="meanings">What it means, as <see cref="Read(string)"/> tells.</param>
    public static MeaningHit[] Hits(string text, out MeaningSet meanings)
    {
        var reading = default(Reading);
        MeaningHit[]? found = null;
        var count = 0;
        var state = Automaton.Start;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (PhraseAutomaton.IsSkipped(c))
            {
                continue;
            }

            state = Automaton.Next(state, c);
            if (Automaton.IsEnd(state))
            {
                reading.Take(text.AsSpan(), new(i, state));
                Add(ref found, ref count, state, char.IsLetterOrDigit(c) ? i + 1 : i);
            }
        }

        meanings = reading.End();
        MeaningHit[] hits = count == 0 ? [] : found.AsSpan(0, count).ToArray();
        Borrowed.GiveBack(found);
        return hits;
    }

    private static void Add(ref MeaningHit[]? hits, ref int count, int state, int end)
    {
        foreach (var piece in Automaton.EndingAt(state))
        {
            var meanings = OfPiece[piece];
            Borrowed.Grow(ref hits, count, count + meanings.Length, FewestHits);
            foreach (var meaning in meanings)
            {
                hits![count++] = new(meaning.Meaning, meaning.Row, meaning.Length, end);
            }
        }
    }

    /// <summary>What each of many texts means.</summary>
    /// <param name="texts">The texts, as <see cref="JoinedTexts"/> joins them.</param>
    /// <param name="closings">Where each is closed.</param>
    /// <param name="meanings">Room for what each means.</param>
    public static void ReadEach(ReadOnlySpan<char> texts, ReadOnlySpan<int> closings, Span<MeaningSet> meanings)
    {
        Span<int> bounds = stackalloc int[Stretches + 1];
        Span<int> counts = stackalloc int[Stretches];
        counts.Clear();
        Part(texts.Length, closings, bounds);
        var ends = ArrayPool<PhraseEnd>.Shared.Rent(Math.Max(1, texts.Length));
        Automaton.FindEnds(texts, bounds, ends, counts);
        var reading = default(Reading);
        var text = 0;
        for (var stretch = 0; stretch < Stretches; stretch++)
        {
            foreach (var end in ends.AsSpan(bounds[stretch], counts[stretch]))
            {
                for (; end.At > closings[text]; reading = default)
                {
                    meanings[text++] = reading.End();
                }

                reading.Take(texts, end);
            }
        }

        for (; text < closings.Length; reading = default)
        {
            meanings[text++] = reading.End();
        }

        ArrayPool<PhraseEnd>.Shared.Return(ends);
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

    /// <summary>What has been found in a text so far.</summary>
    private struct Reading
    {
        private MeaningSet found;
        private PhraseBits sentence;
        private PhraseBits clause;
        private int last;

        public void Take(ReadOnlySpan<char> text, PhraseEnd end)
        {
            var phrases = Automaton.EndAt(end.State);
            found = found.With(Alone[phrases]);
            ref readonly var part = ref PartOf[phrases];
            if (part.IsEmpty)
            {
                return;
            }

            if (!sentence.IsEmpty && HasEndOfSentence(text, last, end.At))
            {
                Judge();
                (sentence, clause) = (default, default);
            }

            sentence = sentence.With(part);
            clause = part.HasAny(ClauseBreaks) ? part : clause.With(part);
            last = end.At;
            if (part.HasAny(Followers))
            {
                Follow(part);
            }
        }

        public MeaningSet End()
        {
            if (!sentence.IsEmpty)
            {
                Judge();
            }

            return found;
        }

        private void Follow(in PhraseBits part)
        {
            foreach (var order in Orders)
            {
                if (part.HasAny(order.Then) && clause.HasAny(order.First))
                {
                    sentence = sentence.With(order.Both);
                }
            }
        }

        private void Judge()
        {
            var leading = sentence.And(Rarest);
            for (var group = leading.Next(0); group >= 0; group = leading.Next(group + 1))
            {
                foreach (var joint in Together[group])
                {
                    if (sentence.HasAll(joint.Wanted) && !sentence.HasAny(joint.Unwanted))
                    {
                        found = found.With(joint.Meanings);
                    }
                }
            }
        }
    }
}
