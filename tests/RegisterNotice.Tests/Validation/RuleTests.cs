using System.Text.Json.Nodes;
using NodaTime.Text;
using RegisterNotice.Json;
using RegisterNotice.Words;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>What holds for every rule.</summary>
public sealed class RuleTests
{
    public static TheoryData<RuleExample> Examples => [.. RuleExamples.All];

    [Fact]
    public void In_the_faultless_notice_no_rule_finds_anything() =>
        NoticeValidator.Validate(FaultlessNotice.Instance, On(null)).Findings.Select(finding => finding.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_breaks_a_rule_is_found_at_its_place(RuleExample example)
    {
        var notice = RuleExamples.Put(example.Breaks);

        var findings = NoticeValidator.Validate(notice, On(example.AsOf)).Findings;

        findings.Where(finding => finding.Code == example.Code).Select(finding => finding.Pointer).Should().Contain(example.Pointer);
        var json = JsonNode.Parse(NoticeJson.Write(notice));
        findings.Select(finding => finding.Pointer).Where(pointer => !Resolves(json, pointer)).Should().BeEmpty("each pointer must lead somewhere");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_near_miss_is_not_found(RuleExample example) =>
        NoticeValidator.Validate(RuleExamples.Put(example.Keeps), On(example.AsOf)).Findings.Should().NotContain(finding => finding.Code == example.Code);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Messages_are_whole_sentences_in_three_languages_with_the_particulars(RuleExample example)
    {
        var finding = NoticeValidator.Validate(RuleExamples.Put(example.Breaks), On(example.AsOf)).Findings.First(finding => finding.Code == example.Code);

        foreach (var language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English })
        {
            finding.MessageIn(language).Should().EndWith(".").And.NotMatchRegex(@"\{\w+\}");
            finding.RemedyIn(language).Should().EndWith(".").And.NotMatchRegex(@"\{\w+\}");
            foreach (var argument in MessageTemplate.Names(finding.Rule.Message[language]!))
            {
                finding.Arguments.Should().ContainKey(argument).WhoseValue.Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void Every_rule_has_an_example() => RuleExamples.All.Select(example => example.Code).Distinct().Should().BeEquivalentTo(NoticeRules.All.Select(rule => rule.Code));

    [Fact]
    public void Codes_and_names_are_unique_and_well_formed()
    {
        var rules = NoticeRules.All.Concat(NoticeRules.OfReading).Concat(NoticeRules.OfImport).Concat(NoticeRules.OfRevisions).ToArray();

        rules.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyContain(code => code.Length == 6 && code.StartsWith("RN"));
        rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_text_stands_in_three_languages_with_the_same_placeholders()
    {
        foreach (var rule in NoticeRules.All.Concat(NoticeRules.OfReading).Concat(NoticeRules.OfImport).Concat(NoticeRules.OfRevisions))
        {
            foreach (var text in new[] { rule.Message, rule.Remedy })
            {
                text.Select(entry => entry.Key).Should().BeEquivalentTo([LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English]);
                text.Select(entry => string.Join(",", MessageTemplate.Names(entry.Value).Order().Distinct())).Distinct().Should().ContainSingle("{0} takes the same arguments in each language", rule);
            }
        }
    }

    [Fact]
    public void Every_ground_of_law_is_cited()
    {
        foreach (var rule in NoticeRules.All)
        {
            rule.Grounds.Should().OnlyContain(ground => ground.Set != null);
            rule.Grounds.SelectMany(ground => ground.Citations).Should().NotContain(citation => RegisterNotice.Law.Acts.Find(citation.Act) == null);
        }
    }

    private static NoticeValidationOptions On(string? day) => new()
    {
        RuleSet = NoticeRuleSet.All,
        AsOf = day is null ? FaultlessNotice.Today : LocalDatePattern.Iso.Parse(day).Value,
    };

    // The place itself, or the member that its part lacks.
    private static bool Resolves(JsonNode? node, JsonPointer pointer)
    {
        var steps = pointer.Segments;
        for (var i = 0; i < steps.Count; i++)
        {
            var next = node is JsonArray array && int.TryParse(steps[i], System.Globalization.CultureInfo.InvariantCulture, out var index) && index < array.Count ? array[index] : (node as JsonObject)?[steps[i]];
            if (next is null)
            {
                return i == steps.Count - 1 && node is JsonObject;
            }

            node = next;
        }

        return true;
    }
}
