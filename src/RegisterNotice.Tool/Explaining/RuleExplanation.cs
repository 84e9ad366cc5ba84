using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Explains a rule for people: what is wrong, what to do, the law in its time, and an example that breaks the rule beside one that does not.</summary>
internal static class RuleExplanation
{
    public static void Write(RuleDescription rule, TextWriter output, LanguageTag language)
    {
        output.WriteLine($"{rule.Code} {rule.Name}\n");
        Paragraph(ExplainTexts.Wrong, [MessageTemplate.Blank(rule.Message.For(language))], output, language);
        if (rule.Remedy.For(language) is { Length: > 0 } remedy)
        {
            Paragraph(ExplainTexts.Remedy, [MessageTemplate.Blank(remedy)], output, language);
        }

        Paragraph(ExplainTexts.Why, rule.Grounds.Select(ground => Ground(ground, language)), output, language);
        if (RuleExamples.Of(rule) is { } example)
        {
            output.WriteLine(ExplainTexts.Breaking.Fill(language, ("place", example.Place)));
            Json(example.Breaking, output);
            output.WriteLine(ExplainTexts.Keeping[language]);
            Json(example.Keeping, output);
        }
    }

    private static void Paragraph(Phrase heading, IEnumerable<string> lines, TextWriter output, LanguageTag language)
    {
        output.WriteLine(heading[language]);
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }

    // "information, virhe, 2018-05-25 alkaen: tietosuoja-asetuksen 13 artiklan 1 kohdan a alakohta"
    private static string Ground(RuleGround ground, LanguageTag language)
    {
        string?[] signs =
        [
            ground.Set is { } set ? RuleNames.Name(set) : null,
            ReportPhrases.Name(ground.Severity, LanguageFallback.Main(language)),
            ground.InForceFrom is { } from ? ExplainTexts.From.Fill(language, ("day", Iso(from))) : null,
            ground.InForceUntil is { } until ? ExplainTexts.Until.Fill(language, ("day", Iso(until.PlusDays(-1)))) : null,
        ];
        var law = string.Join("; ", ground.Citations.Select(citation => LegalCitations.Cite(citation, language)));
        return $"{string.Join(", ", signs.OfType<string>())}: {(law.Length > 0 ? law : ExplainTexts.Form[language])}";
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static void Json(string text, TextWriter output)
    {
        foreach (var line in Indented(text).Split('\n'))
        {
            output.WriteLine($"  {TerminalText.OneLine(line)}");
        }

        output.WriteLine();
    }

    // An example of a fault of reading may be no JSON at all.
    private static string Indented(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return IndentedJson.Of(document.WriteTo);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return text;
        }
    }
}
