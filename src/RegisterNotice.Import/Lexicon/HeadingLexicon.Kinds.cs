using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <content>What the words of a heading announce together.</content>
internal static partial class HeadingLexicon
{
    // Where the hits stand that announce a section, in the order in which they begin; what ends first was found first.
    private static ReadOnlySpan<byte> Kinds(Span<Hit> hits, Span<byte> order)
    {
        var count = 0;
        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Word == HeadingWord.Kind && !IsInside(hits[i], hits))
            {
                var at = count++;
                for (; at > 0 && hits[order[at - 1]].Start > hits[i].Start; at--)
                {
                    order[at] = order[at - 1];
                }

                order[at] = (byte)i;
            }
        }

        return order[..count];
    }

    private static List<SectionKind> Distinct(Span<Hit> hits, ReadOnlySpan<byte> ordered)
    {
        var kinds = new List<SectionKind>(ordered.Length);
        foreach (var at in ordered)
        {
            if (!kinds.Contains(hits[at].Kind))
            {
                kinds.Add(hits[at].Kind);
            }
        }

        return kinds;
    }

    // Whether a kind by itself may be settled as another.
    private static bool MayTurn(SectionKind kind, bool hasOther, bool isAbroad) => kind switch
    {
        SectionKind.Disclosures => isAbroad,
        SectionKind.Rights => hasOther,
        _ => false,
    };

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
            else if (kinds.Count > 1
                && kinds.Exists(kind => kind is SectionKind.Access or SectionKind.Rectification or SectionKind.Erasure or SectionKind.Objection or SectionKind.OtherRights))
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
        return between.IndexOf(" ja ".AsSpan()) >= 0 || between.IndexOf(" sekä ".AsSpan()) >= 0 || between.IndexOf(" och ".AsSpan()) >= 0
            || between.IndexOf(" and ".AsSpan()) >= 0 || between.IndexOf(',') >= 0 || between.IndexOf('/') >= 0
            || between.IndexOf("siir".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
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
}
