using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The words of a sentence that say which legitimate interest it is.</summary>
/// <remarks><c>oikeutettu etu (asiakaspalvelu)</c>, <c>oikeutettuun etuun eli jäsenyyteen</c>, <c>oikeutettu etu on oikeus harjoittaa myyntiä</c>,
/// our legitimate interest in selling yarn.</remarks>
internal static class Interests
{
    private const int Shortest = 5;
    private const int LongestName = 120;

    // What opens the interest behind the words for it; anything else says something else.
    private static readonly string[] Openings =
    [
        "on ", "ovat ", "eli ", "joka on ", "jona on ", "jotka ovat ", "perustuu ", "joka perustuu ", "joka syntyy ", "joka muodostuu ",
        "joka liittyy ", "kuten ", "esim. ", "esimerkiksi ", "är att ", "är ", "av att ", "i att ", "för att ", "att ", "såsom ", "nämligen ",
        "som grundar sig på ", "som baserar sig på ", "som uppstår ur ",
        "is to ", "is ", "are to ", "are ", "in ", "to ", "such as ", "of ", "namely ", "which is ", "which are ", "based on ", "arising from ",
        "which arises from ", "that arises from ",
    ];

    private static readonly string[] Participles = [" perustuva ", " perustuvat ", " perustuvaan ", " liittyvä ", " liittyvään ", " pohjautuva "];
    private static readonly string[] Partings = [" on ", " ovat ", ", ", "; ", ": ", "kyseessä "];

    private static readonly string[] Others = ["olemassa", "käsittelyn", "perust", "oikeusperust", "the legal", "den rättsliga", "based", "grunden"];
    private static readonly string[] Examples =
    [
        "esim. ", "esimerkiksi ", "kuten ", "t.ex. ", "till exempel ", "e.g. ", "for example ", "such as ", "såsom ", "eli ",
    ];

    /// <summary>The interest that a sentence names beside the basis; null for none.</summary>
    public static string? In(Sentence sentence)
    {
        var end = sentence.EndOf(Meaning.LegitimateInterests);
        if (end < 0)
        {
            return null;
        }

        end = TextScan.EndOfLetters(sentence.Text, end);
        return Behind(sentence, EndOfName(sentence.Text, end)) ?? Before(sentence);
    }

    /// <summary>Whether a sentence among the purposes says that something is an interest: <c>kyseessä on kurssien järjestämiseen liittyvä oikeutettu
    /// etu</c>.</summary>
    public static bool EndsWithThem(Sentence sentence)
    {
        var isInPlace = sentence.Section.Announces(SectionKind.Purposes) || sentence.Section.Announces(SectionKind.LegalBasis);
        var end = isInPlace ? sentence.EndOf(Meaning.LegitimateInterests) : -1;
        return end > 0 && TextScan.EndOfLetters(sentence.Text, end) >= sentence.Text.TrimEnd('.', ' ').Length
            && sentence.Clauses is [.., { Verbs: ClauseVerbs.Be, IsNegated: false } last] && last.BehindStart < end;
    }

    /// <summary>The interest that a line names under a heading which asks for it: <c>Oikeutetun edun peruste</c>, and below it
    /// <c>Asiakassuhde</c>.</summary>
    public static string? UnderHeading(Sentence sentence, string language)
    {
        var isAsked = sentence.Section.HeadingMeanings.Has(Meaning.LegitimateInterests) && sentence.Before is null && sentence.Lead is null
            && !sentence.IsLead && sentence.Section.Main is null or SectionKind.LegalBasis or SectionKind.Other;
        var isName = isAsked && sentence.Text.Length is >= Shortest and <= LongestName && !sentence.Has(Meaning.Not)
            && !BasisStatements.NamesBasis(sentence) && !PurposeItems.HasVerb(sentence.Text, language);
        return isName ? Cleaned(sentence.Text) : null;
    }

    /// <summary>The interest where a sentence says nothing else than which it is; null elsewhere.</summary>
    public static string? Alone(Sentence sentence)
    {
        if (!sentence.Has(Meaning.LegitimateInterests) || sentence.Has(Meaning.LegalBasisNoun) || sentence.Has(Meaning.Right))
        {
            return null;
        }

        var subject = sentence.Clauses.Find(clause => clause.Does(ClauseVerbs.Be) && !clause.IsNegated);
        var mention = sentence.EndOf(Meaning.LegitimateInterests);
        return subject is not null && mention <= subject.VerbStart + 1 && subject.VerbStart - mention < 25 ? In(sentence) : null;
    }

    // "Asiakassuhteeseen perustuva oikeutettu etu": from the verb, or the beginning of the clause, to the participle.
    private static string? Before(Sentence sentence)
    {
        var mention = Array.Find(sentence.Hits, hit => hit.Meaning == Meaning.LegitimateInterests).Start;
        var words = sentence.Text[..mention];
        var participle = Array.Find(Participles, word => words.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        if (participle is null)
        {
            return null;
        }

        words = words[..^participle.Length];
        foreach (var parting in Partings)
        {
            var at = words.LastIndexOf(parting, StringComparison.OrdinalIgnoreCase);
            words = at < 0 ? words : words[(at + parting.Length)..];
        }

        return Cleaned(words);
    }

    // "oikeutettuun etuun", "oikeutettu etumme", "the legitimate interests of the controller"
    private static int EndOfName(string text, int end)
    {
        foreach (var owner in new[] { " of the controller", " hos den personuppgiftsansvarige", " of the company", " (GDPR 6.1 f)", " (f)" })
        {
            if (TextScan.StandsInAnyCase(text, end, owner))
            {
                return end + owner.Length;
            }
        }

        return end;
    }

    private static string? Behind(Sentence sentence, int end)
    {
        var text = sentence.Text;
        var at = end;
        while (at < text.Length && text[at] is ' ' or ',')
        {
            at++;
        }

        if (at >= text.Length)
        {
            return null;
        }

        var stop = EndOfInterest(sentence, at);
        if (text[at] is '(' or ':' or '–' or '—' or '-')
        {
            var close = text[at] == '(' ? text.IndexOf(')', at) : -1;
            return Cleaned(text[(at + 1)..(close > at ? close : stop)]);
        }

        foreach (var opening in Openings)
        {
            if (TextScan.StandsInAnyCase(text, at, opening))
            {
                return Cleaned(text[(at + opening.Length)..Math.Max(at + opening.Length, stop)]);
            }
        }

        return text[at - 1] != ',' && Infinitives.Begins(WordScan.Of(text[at..stop]), 0, 1, "fi") ? Cleaned(text[at..stop]) : null;
    }

    // The interest ends where another basis is named.
    private static int EndOfInterest(Sentence sentence, int at)
    {
        foreach (var hit in sentence.Hits)
        {
            if (hit.Start > at && BasisStatements.IsBasis(hit.Meaning) && hit.Meaning != Meaning.LegitimateInterests)
            {
                var words = sentence.Text[at..hit.Start];
                return at + Math.Max(Math.Max(words.LastIndexOf(',') + 1, words.LastIndexOf(" ja ", StringComparison.Ordinal)), words.LastIndexOf(" och ", StringComparison.Ordinal));
            }
        }

        return sentence.Text.Length;
    }

    private static string? Cleaned(string words)
    {
        var interest = words.Trim(' ', ',', '.', ':', ';', '(', ')', '–', '-', '—');
        foreach (var example in Examples)
        {
            interest = interest.StartsWith(example, StringComparison.OrdinalIgnoreCase) ? interest[example.Length..].TrimStart() : interest;
        }

        var saysOther = TextScan.BeginsWithAny(interest, Others) || ArticleSix.Bases(interest).Count > 0;
        return interest.Length >= Shortest && !saysOther ? interest : null;
    }
}
