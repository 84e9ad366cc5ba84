using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <summary>Reads a line as if it were a heading: what it announces, and how much of it is made of the words that headings are made of.</summary>
internal static partial class HeadingLexicon
{
    // No heading is longer.
    private const int MostWords = 40;
    private const int MostHits = 64;
    private const int LongPhrase = 24;

    // What these words announce where there are no others.
    private static readonly HashSet<string> Alone = new(StringComparer.OrdinalIgnoreCase)
    {
        "henkilötiedot", "personuppgifter", "uppgifter", "personal data", "personal information",
    };

    private static readonly HeadingPhrase[] Meanings;
    private static readonly PhraseAutomaton Automaton;

    static HeadingLexicon()
    {
        var phrases = new List<string>();
        var meanings = new List<HeadingPhrase>();
        foreach (var (kind, words) in HeadingWords.Kinds)
        {
            Add(HeadingWord.Kind, kind, words);
        }

        foreach (var (word, words) in HeadingWords.Others)
        {
            Add(word, default, words);
        }

        Meanings = [.. meanings];
        Automaton = new(phrases);

        void Add(HeadingWord word, SectionKind kind, string[] words)
        {
            SectionKind[] alone = word == HeadingWord.Kind ? [kind] : [];
            foreach (var phrase in words)
            {
                phrases.Add(phrase);
                meanings.Add(new(word, alone, phrase.TrimStart('*').TrimEnd().Length));
            }
        }
    }

    public static HeadingReading Read(string text) => Read(text, 0, text.Length);

    public static HeadingReading Read(string text, int start, int end)
    {
        Span<Hit> hits = stackalloc Hit[MostHits];
        var words = Find(text, start, end, hits, out var count);
        return words > MostWords ? new(null, 0, words, HasVerb: true, IsTitle: false)
            : count == 0 ? new([], 0, words, HasVerb: false, IsTitle: false)
            : Judge(text, start, hits[..count], words);
    }

    // Gives how many words there are, and where the phrases stand; what is set in parentheses counts as if it were not there.
    private static int Find(string text, int start, int end, Span<Hit> hits, out int count)
    {
        count = 0;
        var (words, depth, isInWord, state) = (0, 0, false, Automaton.Start);
        for (var i = start; i <= end; i++)
        {
            var c = i < end ? text[i] : ' ';
            var kind = Automaton.ClassOf(c);
            if (kind == PhraseAutomaton.Space)
            {
                if (PhraseAutomaton.IsSkipped(c))
                {
                    continue;
                }

                depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
                isInWord = false;
            }
            else if (depth > 0)
            {
                (kind, isInWord) = (PhraseAutomaton.Space, false);
            }
            else if (!isInWord)
            {
                isInWord = true;
                if (++words > MostWords)
                {
                    return words;
                }
            }

            state = Automaton.NextOf(state, kind);
            if (Automaton.IsEnd(state))
            {
                Add(hits, ref count, state, kind == PhraseAutomaton.Space ? i : i + 1, words - 1);
            }
        }

        return words;
    }

    private static void Add(Span<Hit> hits, ref int count, int state, int end, int word)
    {
        foreach (var phrase in Automaton.EndingAt(state))
        {
            if (count < hits.Length)
            {
                hits[count++] = new((ushort)phrase, (sbyte)word, end);
            }
        }
    }

    private static HeadingReading Judge(string text, int start, Span<Hit> hits, int words)
    {
        var covered = 0UL;
        var (hasVerb, isTitle, hasOther, isAbroad, hasKind) = (false, false, false, false, false);
        foreach (var hit in hits)
        {
            covered |= Cover(text, hit);
            hasVerb |= hit.Word == HeadingWord.Verb && !IsInKind(hit, hits);
            isTitle |= hit.Word == HeadingWord.Title;
            hasOther |= hit.Word == HeadingWord.Other;
            isAbroad |= hit.Word == HeadingWord.Abroad && !IsOfDisclosures(hit, hits);
            hasKind |= hit.Word == HeadingWord.Kind;
        }

        var count = 0;
        for (; covered != 0; covered &= covered - 1)
        {
            count++;
        }

        var coverage = words == 0 ? 0 : (double)count / words;
        if (!hasKind)
        {
            return new(coverage == 1 && Alone.Contains(text[start..].Trim(':', ' ')) ? [SectionKind.DataContent]
                : [], coverage, words, hasVerb, isTitle);
        }

        Span<byte> order = stackalloc byte[MostHits];
        var ordered = Kinds(hits, order);
        var leadEnd = 0;
        foreach (var at in ordered)
        {
            leadEnd = leadEnd == 0 && hits[at].Start == start ? hits[at].End : leadEnd;
        }

        var joins = isAbroad && JoinsDisclosuresAndTransfers(text, hits);
        var kinds = ordered is [var only] && !MayTurn(hits[only].Kind, hasOther, isAbroad)
            ? Meanings[hits[only].Phrase].Alone
            : Settle(Distinct(hits, ordered), hasOther, isAbroad, joins);
        return new(kinds, coverage, words, hasVerb, isTitle) { LeadEnd = leadEnd };
    }

    // "Uppgifter som behandlas" is a heading, verb and all.
    private static bool IsInKind(Hit verb, Span<Hit> hits)
    {
        foreach (var other in hits)
        {
            // A long phrase is one also where it begins with its verb: "är det obligatoriskt att lämna uppgifterna".
            var isWithin = other.Start < verb.Start || (other.Start == verb.Start && other.End - other.Start > LongPhrase);
            if (other.Word == HeadingWord.Kind && isWithin && other.End >= verb.End)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(Hit hit, Span<Hit> hits)
    {
        foreach (var other in hits)
        {
            if (other.Word is HeadingWord.Kind or HeadingWord.Title && other.Start <= hit.Start && other.End >= hit.End
                && other.End - other.Start > hit.End - hit.Start)
            {
                return true;
            }
        }

        return false;
    }

    // The words that the phrase reaches into, a bit each.
    private static ulong Cover(string text, Hit hit)
    {
        var (words, word) = (0UL, hit.LastWord);
        for (var i = hit.End - 1; i >= hit.Start && word >= 0; i--)
        {
            words |= 1UL << word;
            if (!char.IsLetterOrDigit(text[i]) && i > 0 && char.IsLetterOrDigit(text[i - 1]))
            {
                word--;
            }
        }

        return words;
    }

    // Small, because room for all is cleared for each heading.
    private readonly record struct Hit(ushort Phrase, sbyte LastWord, int End)
    {
        public HeadingWord Word => Meanings[Phrase].Word;

        public SectionKind Kind => Meanings[Phrase].Alone is [var kind] ? kind : default;

        public int Start => End - Meanings[Phrase].Length;
    }
}
