using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what the register is called.</summary>
internal static class RegisterNameReader
{
    private const int ShortestLabel = 4;
    private const int LongestLabel = 59;
    private const int FurthestIntroduction = 7;
    private const double LeastCoverage = 0.9;

    // By itself no heading; before a name it says as much.
    private static readonly string[] ShortLabels = ["Rekisteri", "Register"];

    private static readonly string[] Introductions = ["rekisterin nimi on ", "rekisterin nimenä on ", "registrets namn är ", "name of the register is "];

    /// <summary>Reads the name: under its heading, in a sentence that says it, or behind its label in a form.</summary>
    public static void Read(NoticeDraft draft) => _ = InSection(draft) || InSentence(draft) || BehindLabel(draft);

    private static bool InSection(NoticeDraft draft)
    {
        if (draft.Sections.FirstOrDefault(section => section.Main == SectionKind.RegisterName && section.Lines.Count > 0) is not { } section)
        {
            return false;
        }

        var line = section.Lines[0];
        var name = line.Label is ({ Length: > 0 }, var value) ? value : WithoutIntroduction(NumberPrefix.Without(line.Text));
        return Settle(draft, name, line.SpanOf, "firstLineOfRegisterName");
    }

    private static bool InSentence(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Has(Meaning.RegisterNoun) && WithoutIntroduction(sentence.Text) is var name
                && name.Length < sentence.Text.TrimEnd('.').Length)
            {
                return Settle(draft, name, sentence.SpanOf, "sentenceOfRegisterName");
            }
        }

        return false;
    }

    // In forms, the name stands behind its label in some other section.
    private static bool BehindLabel(NoticeDraft draft)
    {
        foreach (var line in draft.Sections.SelectMany(section => section.Lines))
        {
            var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
            if (colon is >= ShortestLabel and <= LongestLabel && IsLabel(line.Text, colon))
            {
                var name = line.Text[(colon + 2)..].Trim();
                return Settle(draft, name, line.SpanOf, "labelOfRegisterName");
            }
        }

        return false;
    }

    private static bool IsLabel(string text, int colon) =>
        Array.IndexOf(ShortLabels, text[..colon]) >= 0 ||
        HeadingLexicon.Read(text, 0, colon) is { Kinds: [SectionKind.RegisterName], Coverage: >= LeastCoverage, HasVerb: false };

    private static bool Settle(NoticeDraft draft, string words, Func<string, Pages.LineSpan> spanOf, string rule)
    {
        var name = FirstSentence(words);
        draft.RegisterName = name;
        draft.Log(Place.Of(NoticeShape.RegisterName), spanOf(name), rule);
        return true;
    }

    // "Villapajan asiakasrekisteri. Rekisteri on sähköinen."
    private static string FirstSentence(string words)
    {
        var end = words.Length;
        for (var at = words.IndexOf(". ", StringComparison.Ordinal); at > 0
            && end == words.Length; at = words.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            // "Villapaja r.y. asiakkaat": what goes on in small letters is no sentence, nor what stands behind an initial.
            end = at + 2 < words.Length && char.IsUpper(words[at + 2]) && at > 1 && char.IsLower(words[at - 1]) && words[at - 2] != '.'
                ? at : end;
        }

        var name = words[..end].TrimEnd();
        return name.Length > 1 && name[^1] == '.' && !Abbreviates(name) ? name[..^1] : name;
    }

    // "Kudelma r.y."
    private static bool Abbreviates(string name) => name.Length > 2 && (name[^3] == '.' || name[^3] == ' ');

    // "The name of the register is X."
    private static string WithoutIntroduction(string text)
    {
        foreach (var introduction in Introductions)
        {
            var at = text.IndexOf(introduction, StringComparison.OrdinalIgnoreCase);
            if (at is >= 0 and <= FurthestIntroduction && at + introduction.Length < text.Length)
            {
                return text[(at + introduction.Length)..].TrimEnd('.');
            }
        }

        return text;
    }
}
