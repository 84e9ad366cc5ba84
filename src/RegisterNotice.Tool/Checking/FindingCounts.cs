using RegisterNotice.Words;
using RegisterNotice.Tool.Outputs;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Checking;

/// <summary>How often each rule was broken. What is suppressed is not counted.</summary>
internal sealed class FindingCounts
{
    private readonly Dictionary<(RuleDescription Rule, Severity Severity), int> counts = [];

    public void Add(PlacedFinding placed)
    {
        if (placed.Suppression is null)
        {
            Add((placed.Finding.Rule, placed.Finding.Severity), 1);
        }
    }

    public void Add(FindingCounts others)
    {
        foreach (var (key, count) in others.counts)
        {
            Add(key, count);
        }
    }

    /// <summary>Writes a line for each rule, the gravest first and then the most frequent, and the sum of each severity.</summary>
    public void WriteText(TextWriter output, LanguageTag language)
    {
        var width = Numbers.Plain(counts.Values.DefaultIfEmpty().Max()).Length;
        foreach (var ((rule, severity), count) in InOrder())
        {
            var name = ReportPhrases.Name(severity, LanguageFallback.Main(language));
            output.WriteLine(
                $"{Numbers.Plain(count).PadLeft(width)} {rule.Code} {name}: {MessageTemplate.Blank(rule.Message.For(language))}");
        }

        output.WriteLine($"{TallyTexts.Findings(Sum(Severity.Error), Sum(Severity.Warning), Sum(Severity.Info), language)}.");
    }

    /// <summary>Writes <c>{"summary": [{"code", "severity", "count"}], "errors": 0, "warnings": 0, "hints": 0}</c>.</summary>
    public void WriteJson(TextWriter output) => output.WriteLine(IndentedJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("summary");
        foreach (var ((rule, severity), count) in InOrder())
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("severity", ReportJson.Name(severity));
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("errors", Sum(Severity.Error));
        json.WriteNumber("warnings", Sum(Severity.Warning));
        json.WriteNumber("hints", Sum(Severity.Info));
        json.WriteEndObject();
    }));

    private void Add((RuleDescription Rule, Severity Severity) key, int count) => counts[key] = counts.GetValueOrDefault(key) + count;

    private int Sum(Severity severity) => counts.Where(row => row.Key.Severity == severity).Sum(row => row.Value);

    private IEnumerable<KeyValuePair<(RuleDescription Rule, Severity Severity), int>> InOrder() =>
        counts.OrderByDescending(row => row.Key.Severity)
            .ThenByDescending(row => row.Value)
            .ThenBy(row => row.Key.Rule.Code, StringComparer.Ordinal);
}
