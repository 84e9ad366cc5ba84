using RegisterNotice.Import.Pages;
using RegisterNotice.Text.Signals;

namespace RegisterNotice.Import.Lexicon;

/// <summary>Reads a line as if it were a heading: what it announces, and how much of it is made of the words that headings are made of.</summary>
internal static class HeadingLexicon
{
    private const int MostWords = 40;

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
        List<Hit>? hits = null;
        Span<bool> covered = stackalloc bool[MostWords];
        var (words, inParentheses, isTitle) = (0, 0, false);
        var (state, isBetweenWords) = (Automaton.Start, true);
        for (var i = start; i <= end; i++)
        {
            var c = i < end ? text[i] : ' ';
            inParentheses += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (inParentheses > 0)
            {
                c = ' ';
            }

            if (PhraseAutomaton.IsSkipped(c))
            {
                continue;
            }

            var wasBetweenWords = isBetweenWords;
            isBetweenWords = Automaton.IsBetweenWords(c);
            if (wasBetweenWords && !isBetweenWords && ++words > MostWords)
            {
                return new(null, 0, words, HasVerb: true, IsTitle: false);
            }

            state = Automaton.Next(state, c);
            if (!PhraseAutomaton.IsEnd(state))
            {
                continue;
            }

            hits ??= new(8);
            foreach (var phrase in Automaton.EndingAt(state))
            {
                var (word, kind, length) = Meanings[phrase];
                var last = char.IsLetterOrDigit(c) ? i + 1 : i;
                hits.Add(new(word, kind, last - length, last, words - 1));
            }
        }

        return hits is null ? new([], 0, words, HasVerb: false, IsTitle: false) : Judge(text, hits, covered, words, ref isTitle, start);
    }

    private static HeadingReading Judge(string text, List<Hit> hits, Span<bool> covered, int words, ref bool isTitle, int start)
    {
        var kinds = new List<SectionKind>(4);
        var (hasVerb, hasOther, isAbroad, hasKind, leadEnd) = (false, false, false, false, 0);
        foreach (var hit in hits)
        {
            CoverWords(text, hit, covered);
            hasVerb |= hit.Word == HeadingWord.Verb && !IsInKind(hit, hits);
            isTitle |= hit.Word == HeadingWord.Title;
            hasOther |= hit.Word == HeadingWord.Other;
            isAbroad |= hit.Word == HeadingWord.Abroad;
            hasKind |= hit.Word == HeadingWord.Kind;
        }

        foreach (var hit in hasKind ? OfKinds(hits) : [])
        {
            leadEnd = leadEnd == 0 && hit.Start == start ? hit.End : leadEnd;
            if (!kinds.Contains(hit.Kind))
            {
                kinds.Add(hit.Kind);
            }
        }

        var count = 0;
        for (var i = 0; i < Math.Min(words, MostWords); i++)
        {
            count += covered[i] ? 1 : 0;
        }

        return new(hasKind ? Settle(kinds, hasOther, isAbroad, JoinsDisclosuresAndTransfers(text, hits)) : [], words == 0 ? 0 : (double)count / words, words, hasVerb, isTitle) { LeadEnd = leadEnd };
    }

    // In the order in which they begin; what ends first was found first.
    private static List<Hit> OfKinds(List<Hit> hits)
    {
        var found = new List<Hit>(hits.Count);
        foreach (var hit in hits)
        {
            if (hit.Word == HeadingWord.Kind && !IsInside(hit, hits))
            {
                var at = found.Count;
                while (at > 0 && found[at - 1].Start > hit.Start)
                {
                    at--;
                }

                found.Insert(at, hit);
            }
        }

        return found;
    }

    // A heading of rights by name is not one of rights in general; what is moved without going abroad is disclosed.
    private static SectionKind[] Settle(List<SectionKind> kinds, bool hasOther, bool isAbroad, bool joins)
    {
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
    private static bool JoinsDisclosuresAndTransfers(string text, List<Hit> hits)
    {
        var disclosure = hits.Find(hit => hit.Word == HeadingWord.Kind && hit.Kind == SectionKind.Disclosures);
        var abroad = hits.Find(hit => hit.Word == HeadingWord.Abroad);
        if (disclosure.End == 0 || abroad.End == 0 || abroad.Start < disclosure.End)
        {
            return true;
        }

        var between = text.AsSpan(disclosure.End, abroad.Start - disclosure.End);
        return between.IndexOf(" ja ".AsSpan()) >= 0 || between.IndexOf(" sekä ".AsSpan()) >= 0 || between.IndexOf(" och ".AsSpan()) >= 0 || between.IndexOf(" and ".AsSpan()) >= 0 || between.IndexOf(',') >= 0 || between.IndexOf('/') >= 0 || between.IndexOf("siir".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    // "Uppgifter som behandlas" is a heading, verb and all.
    private static bool IsInKind(Hit verb, List<Hit> hits)
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

    private static bool IsInside(Hit hit, List<Hit> hits)
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

    private static void CoverWords(string text, Hit hit, Span<bool> covered)
    {
        var word = hit.LastWord;
        for (var i = hit.End - 1; i >= hit.Start && word >= 0; i--)
        {
            if (word < covered.Length)
            {
                covered[word] = true;
            }

            if (!char.IsLetterOrDigit(text[i]) && i > 0 && char.IsLetterOrDigit(text[i - 1]))
            {
                word--;
            }
        }
    }

    private readonly record struct Hit(HeadingWord Word, SectionKind Kind, int Start, int End, int LastWord);
}
