using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <summary>Reads a line as if it were a heading: what it announces, and how much of it is made of the words that headings are made of.</summary>
internal static class HeadingLexicon
{
    // No heading is longer.
    private const int MostWords = 40;
    private const int MostHits = 64;

    // What these words announce where there are no others.
    private static readonly HashSet<string> Alone = new(StringComparer.OrdinalIgnoreCase) { "henkilötiedot", "personuppgifter", "uppgifter", "personal data" };

    private static readonly (HeadingWord Word, SectionKind Kind, int Length)[] Meanings;
    private static readonly PhraseAutomaton Automaton;

    static HeadingLexicon()
    {
        var phrases = new List<string>();
        var meanings = new List<(HeadingWord, SectionKind, int)>();
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
            foreach (var phrase in words)
            {
                phrases.Add(phrase);
                meanings.Add((word, kind, phrase.TrimStart('*').TrimEnd().Length));
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
                var (meaning, kind, length) = Meanings[phrase];
                hits[count++] = new(meaning, kind, end - length, end, word);
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
            return new(coverage == 1 && Alone.Contains(text[start..].Trim(':', ' ')) ? [SectionKind.DataContent] : [], coverage, words, hasVerb, isTitle);
        }

        var kinds = Kinds(hits, start, out var leadEnd);
        return new(Settle(kinds, hasOther, isAbroad, isAbroad && JoinsDisclosuresAndTransfers(text, hits)), coverage, words, hasVerb, isTitle) { LeadEnd = leadEnd };
    }

    // In the order in which they begin; what ends first was found first.
    private static List<SectionKind> Kinds(Span<Hit> hits, int start, out int leadEnd)
    {
        leadEnd = 0;
        Span<Hit> found = stackalloc Hit[MostHits];
        var count = 0;
        foreach (var hit in hits)
        {
            if (hit.Word == HeadingWord.Kind && !IsInside(hit, hits))
            {
                var at = count++;
                for (; at > 0 && found[at - 1].Start > hit.Start; at--)
                {
                    found[at] = found[at - 1];
                }

                found[at] = hit;
            }
        }

        var kinds = new List<SectionKind>(count);
        foreach (var hit in found[..count])
        {
            leadEnd = leadEnd == 0 && hit.Start == start ? hit.End : leadEnd;
            if (!kinds.Contains(hit.Kind))
            {
                kinds.Add(hit.Kind);
            }
        }

        return kinds;
    }

    // A heading of rights by name is not one of rights in general; what is moved without going abroad is disclosed.
    private static SectionKind[] Settle(List<SectionKind> kinds, bool hasOther, bool isAbroad, bool joins)
    {
        if (kinds.Count > 1)
        {
            kinds.Remove(SectionKind.Other);
        }

        if (kinds.Contains(SectionKind.Disclosures) && isAbroad && !joins)
        {
            // "Disclosure outside the EU" is a transfer.
            kinds[kinds.IndexOf(SectionKind.Disclosures)] = SectionKind.Transfers;
            kinds = [.. kinds.Distinct()];
        }

        if (kinds.Contains(SectionKind.Transfers) && kinds.Contains(SectionKind.Disclosures) && !isAbroad)
        {
            kinds.Remove(SectionKind.Disclosures);
            kinds.Insert(kinds.IndexOf(SectionKind.Transfers), SectionKind.Disclosures);
        }

        if (kinds.Contains(SectionKind.Rights))
        {
            if (hasOther)
            {
                kinds[kinds.IndexOf(SectionKind.Rights)] = SectionKind.OtherRights;
            }
            else if (kinds.Count > 1 && kinds.Exists(kind => kind is SectionKind.Access or SectionKind.Rectification or SectionKind.Erasure or SectionKind.Objection or SectionKind.OtherRights))
            {
                kinds.Remove(SectionKind.Rights);
            }
        }

        return [.. kinds];
    }

    // "Disclosures and transfers outside the EU" are two things: a conjunction stands between them.
    private static bool JoinsDisclosuresAndTransfers(string text, Span<Hit> hits)
    {
        var (disclosure, abroad) = (default(Hit), default(Hit));
        foreach (var hit in hits)
        {
            disclosure = disclosure.End == 0 && hit is { Word: HeadingWord.Kind, Kind: SectionKind.Disclosures } ? hit : disclosure;
            abroad = abroad.End == 0 && hit.Word == HeadingWord.Abroad ? hit : abroad;
        }

        if (disclosure.End == 0 || abroad.End == 0 || abroad.Start < disclosure.End)
        {
            return true;
        }

        var between = text.AsSpan(disclosure.End, abroad.Start - disclosure.End);
        return between.IndexOf(" ja ".AsSpan()) >= 0 || between.IndexOf(" sekä ".AsSpan()) >= 0 || between.IndexOf(" och ".AsSpan()) >= 0 || between.IndexOf(" and ".AsSpan()) >= 0 || between.IndexOf(',') >= 0 || between.IndexOf('/') >= 0 || between.IndexOf("siir".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    // "Outside the association" is not abroad.
    private static bool IsOfDisclosures(Hit hit, Span<Hit> hits)
    {
        foreach (var other in hits)
        {
            if (other is { Word: HeadingWord.Kind, Kind: SectionKind.Disclosures } && other.Start <= hit.Start && other.End >= hit.End)
            {
                return true;
            }
        }

        return false;
    }

    // "Uppgifter som behandlas" is a heading, verb and all.
    private static bool IsInKind(Hit verb, Span<Hit> hits)
    {
        foreach (var other in hits)
        {
            if (other.Word == HeadingWord.Kind && other.Start < verb.Start && other.End >= verb.End)
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
            if (other.Word is HeadingWord.Kind or HeadingWord.Title && other.Start <= hit.Start && other.End >= hit.End && other.End - other.Start > hit.End - hit.Start)
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

    private readonly record struct Hit(HeadingWord Word, SectionKind Kind, int Start, int End, int LastWord);
}
