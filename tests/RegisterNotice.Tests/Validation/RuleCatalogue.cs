using System.Text;
using NodaTime.Text;
using RegisterNotice.Words;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>Writes the catalogue of rules as Markdown: an index, and a page for each band, which a browser shows at once.</summary>
internal static class RuleCatalogue
{
    /// <summary>The index, from the root of the repository.</summary>
    public const string Index = "src/RegisterNotice/Validation/RULES.md";

    private const string FromIndex = "../../../docs/rules";

    public static readonly (string Prefix, string Title)[] Bands =
    [
        ("RN1", "Controller and contacts"),
        ("RN2", "Purposes and legal bases"),
        ("RN3", "Data, data subjects and sources"),
        ("RN4", "Disclosures and transfers"),
        ("RN5", "Retention and security"),
        ("RN6", "Rights, requests and automated decisions"),
        ("RN7", "Contradictions between parts"),
        ("RN8", "Cookies, dates, languages and presentation"),
        ("RN90", "Reading"),
        ("RN91", "Importing"),
        ("RN92", "Revisions"),
    ];

    private static readonly RuleDescription[] Rules = [.. NoticeRules.All, .. NoticeRules.OfReading, .. NoticeRules.OfImport, .. NoticeRules.OfRevisions];

    /// <summary>Where the page of a band lies, from the root of the repository.</summary>
    public static string PageOf(string prefix) => $"docs/rules/{prefix}.md";

    public static string WriteIndex()
    {
        var text = new StringBuilder();
        Introduce(text);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    public static string WritePage(string prefix, string title)
    {
        var text = new StringBuilder($"# {prefix}: {title}\n\nWritten by a test from the rules themselves: do not edit it. [All rules](../../{Index}), and how they are to be read.\n\n");
        foreach (var rule in In(prefix))
        {
            Write(text, rule);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Introduce(StringBuilder text)
    {
        text.Append("""
            # The rules

            Written by a test from the rules themselves: do not edit it. A code is permanent. The severity says how grave a breach is in each rule set; only errors make a notice fail. A rule
            holds while its law is in force, and the day for which a notice is judged decides. A part of a message in braces is filled with what was found.

            Rule sets: `Information` is what data subjects must be told (GDPR Articles 13 and 14 and the Finnish acts beside them), `RecordOfProcessing` the record of Article 30(1),
            `ProcessorRecord` that of a processor (Article 30(2)), by which alone its notice is judged in whichever set, `PersonalDataAct` the Personal Data Act (523/1999) during its time, `Recommended` good practice beyond the duties.

            The examples are the rules' tests. Each is put into a notice in which no rule finds anything: its members take the place of those with the same name. Those of RN90 are whole documents; RN91 has none, for it speaks of files that are no notices, and RN92 has none, for it speaks of two.

            ## Contents


            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, title) in Bands)
        {
            text.Append($"- [{prefix}: {title}]({FromIndex}/{prefix}.md)\n");
            foreach (var rule in In(prefix))
            {
                text.Append($"  - [{rule.Code} {rule.Name}]({FromIndex}/{prefix}.md#{Anchor(rule)})\n");
            }
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, RuleDescription rule)
    {
        text.Append($"## {rule.Code} {rule.Name}\n\n");
        text.Append("| Rule set | Severity | In force | Law |\n| --- | --- | --- | --- |\n");
        foreach (var ground in rule.Grounds)
        {
            var law = string.Join("; ", ground.Citations.Select(citation => LegalCitations.Cite(citation, LanguageTag.English)));
            text.Append($"| {(ground.Set is { } set ? $"`{set}`" : "-")} | {ground.Severity} | {InForce(ground)} | {(law.Length == 0 ? "-" : law)} |\n");
        }

        text.Append("\n| | What is wrong | What to do |\n| --- | --- | --- |\n");
        foreach (var language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English })
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {language} | {Cell(rule.Message[language]!)} | {Cell(rule.Remedy[language]!)} |\n");
        }

        var example = RuleExamples.All.Concat(RuleExamples.Reading).FirstOrDefault(example => example.Code == rule.Code);
        if (example is null)
        {
            text.Append('\n');
            return;
        }

        text.Append($"\nFound at {(example.Pointer.Length == 0 ? "the document" : $"`{example.Pointer}`")}{(example.AsOf is { } day ? $" as of {day}" : "")} in\n\n```json\n{example.Breaks}\n```\n\n");
        text.Append($"and not in\n\n```json\n{example.Keeps}\n```\n\n");
    }

    private static IEnumerable<RuleDescription> In(string prefix) => Rules.Where(rule => rule.Code.StartsWith(prefix, StringComparison.Ordinal));

    private static string Anchor(RuleDescription rule) => $"{rule.Code}-{rule.Name}".ToLowerInvariant();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string InForce(RuleGround ground) => (ground.InForceFrom, ground.InForceUntil) switch
    {
        (null, null) => "always",
        ({ } from, null) => $"from {LocalDatePattern.Iso.Format(from)}",
        (null, { } until) => $"until {LocalDatePattern.Iso.Format(until.PlusDays(-1))}",
        ({ } from, { } until) => $"{LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(until.PlusDays(-1))}",
    };
}
