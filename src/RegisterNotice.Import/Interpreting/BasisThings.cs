using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The words of a statement of bases that say for what one of them is, and where they stand.</summary>
internal static class BasisThings
{
    private const int FurthestMention = 12;

    /// <summary>Of several bases, each with its own bracket, what stands in that of one: <c>sopimus (tilaukset), suostumus (uutiskirje)</c>.</summary>
    public static (int Start, string Text)? InOwnBracket(Sentence sentence, LegalBasisKind kind)
    {
        var mentions = Array.FindAll(sentence.Hits, hit => BasisStatements.IsBasis(hit.Meaning));
        var kinds = mentions.Select(hit => hit.Meaning).Distinct().Count();
        var own = Array.Find(mentions, hit => hit.Meaning == BasisStatements.MeaningOf(kind));
        if (kinds < 2 || own.End == 0)
        {
            return null;
        }

        var next = mentions
            .Where(hit => hit.Start > own.End && hit.Meaning != own.Meaning)
            .Select(hit => hit.Start).DefaultIfEmpty(sentence.Text.Length).Min();
        var open = sentence.Text.IndexOf('(', own.End, next - own.End);
        var close = open < 0 ? -1 : sentence.Text.IndexOf(')', open);
        return close > open + 1 ? (open + 1, sentence.Text[(open + 1)..close]) : null;
    }

    /// <summary>What stands in the bracket behind the basis, behind its label, or behind the basis in an item; null where examples of something else
    /// stand there.</summary>
    public static (int Start, string Text)? In(Sentence sentence, LegalBasisKind? kind, string language)
    {
        var text = sentence.Text;
        if (BasisMention(sentence) is not { } mention)
        {
            return null;
        }

        var (start, end) = PlaceOfThings(text);
        if (end == 0 || mention.Start > start)
        {
            return Behind(sentence, mention, language);
        }

        if (IsBracketOfAnother(sentence, kind, start))
        {
            return null;
        }

        var things = text[start..end];
        var isOther = things.StartsWith("esim", StringComparison.OrdinalIgnoreCase)
            || things.StartsWith("e.g", StringComparison.OrdinalIgnoreCase) || ArticleSix.Bases(things).Count > 0;
        return isOther ? null : (start, things.TrimEnd('.', ' ', ')'));
    }

    /// <summary>Whether a basis is only mentioned in what another is for: <c>Oikeutettu etu käsitellä tietoja sopimusten hoitamiseksi</c>.</summary>
    public static bool IsOfAnother(Sentence sentence, LegalBasisKind kind, string language) =>
        BasisMention(sentence) is { } first && first.Meaning != BasisStatements.MeaningOf(kind)
            && Behind(sentence, first, language) is not null;

    // "Our interest and your consent (the newsletter)": a bracket behind several belongs to the last of them.
    private static bool IsBracketOfAnother(Sentence sentence, LegalBasisKind? kind, int start)
    {
        var before = Array.FindAll(sentence.Hits, hit => BasisStatements.IsBasis(hit.Meaning) && hit.Start < start);
        return sentence.Text[start - 1] == '(' && kind is { } own && before is [.., var last]
            && last.Meaning != BasisStatements.MeaningOf(own);
    }

    private static (int Start, int End) PlaceOfThings(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            return (colon + 2, text.Length);
        }

        var open = text.IndexOf('(');
        var close = open > 0 ? text.IndexOf(')', open) : -1;
        return close > open ? (open + 1, close) : (0, 0);
    }

    // "Suostumus tietojen keräämiseen kurssien järjestämiseksi", as an item of a list of bases.
    private static (int Start, string Text)? Behind(Sentence sentence, MeaningHit mention, string language)
    {
        var behind = TextScan.EndOfLetters(sentence.Text, mention.End);
        var isItem = sentence.IsListItem && mention.Start <= FurthestMention && behind + 1 < sentence.Text.Length;
        var text = isItem ? sentence.Text[(behind + 1)..].TrimEnd('.', ';', ' ') : "";
        return PurposeFrames.InBasis(text, language).Count > 0 ? (behind + 1, text) : null;
    }

    private static MeaningHit? BasisMention(Sentence sentence)
    {
        foreach (var hit in sentence.Hits)
        {
            if (BasisStatements.IsBasis(hit.Meaning))
            {
                return hit;
            }
        }

        return null;
    }
}
