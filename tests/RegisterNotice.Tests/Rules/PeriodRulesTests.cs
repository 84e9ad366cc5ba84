using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>Periods that cannot be meant, in every member that holds one.</summary>
public sealed class PeriodRulesTests
{
    public static TheoryData<string> Impossible => ["P-30D", "P0D", "P-1M", "P1Y-1D", "P-1Y6M", "PT-1H", "PT0S"];

    public static TheoryData<string> Possible => ["P30D", "P1Y", "P1Y2W", "PT72H", "P1DT12H"];

    [Fact]
    public void Every_member_that_holds_a_period_is_tried()
    {
        var members = ModelTypes.Parts.SelectMany(ModelTypes.Properties).Where(property => property.PropertyType == typeof(Period)).Select(property => property.Name).Distinct(StringComparer.Ordinal);

        Everywhere("P-30D").Pointers.Select(pointer => pointer[(pointer.LastIndexOf('/') + 1)..]).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(members.Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_period_that_cannot_be_meant_is_found_wherever_it_stands(string period)
    {
        var (notice, pointers) = Everywhere(period);

        Found(notice).Should().BeEquivalentTo(pointers.Select(JsonPointer.Parse));
    }

    [Theory]
    [MemberData(nameof(Possible))]
    public void Any_other_is_not(string period) => Found(Everywhere(period).Notice).Should().BeEmpty();

    [Theory]
    [InlineData("P-30D")]
    [InlineData("P0D")]
    [InlineData("P1Y-30D")]
    public void No_page_promises_it(string period)
    {
        var notice = Everywhere(period).Notice with { Wordings = [] };

        foreach (var language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English })
        {
            foreach (var layout in Enum.GetValues<Layout>())
            {
                var page = PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = language, Layout = layout }));
                page.Should().NotContainAny("-30", "-1 ", " 0 ", "P-", "P0D");
            }
        }
    }

    [Fact]
    public void Of_a_rule_with_such_a_period_the_rest_is_told()
    {
        var rule = new RetentionRule { Id = "r", Period = Period.FromDays(-30), StartsFrom = RetentionStart.EndOfRelationship, Description = LocalizedText.Of("en", "Until you leave us.") };
        var notice = FaultlessNotice.Instance with { RetentionRules = [rule, rule with { Id = "s", Criterion = RetentionCriterion.UntilConsentWithdrawn }] };

        var page = PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.English }));

        page.Should().Contain("Until you leave us.").And.Contain("consent").And.NotContain("-30").And.NotContain("kept for");
    }

    [Fact]
    public void Where_no_other_time_is_stated_none_is() =>
        NoticeValidator.Validate(FaultlessNotice.Instance with { RetentionRules = [new() { Id = "r", Period = Period.Zero }] }).Findings.Select(finding => finding.Code)
            .Should().Contain(["RN5001", "RN8012"]).And.NotContain("RN5005");

    [Fact]
    public void Builders_hold_what_they_are_given() =>
        NoticeBuilder.Create("a", "fi").Controller("Villanen Oy").Keep("r", Period.FromDays(-30), RetentionStart.Transaction).Build().RetentionRules[0].Period.Should().Be(Period.FromDays(-30));

    private static IEnumerable<JsonPointer> Found(Notice notice) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All }).Findings.Where(finding => finding.Code == "RN8012").Select(finding => finding.Pointer);

    // A notice that uses every member, with one period in all that hold one.
    private static (Notice Notice, IReadOnlyList<string> Pointers) Everywhere(string period)
    {
        var known = Period.FromDays(987_654);
        var json = JsonNode.Parse(NoticeJson.Write(WithPeriods(ModelTypes.FullNotice(), known)))!;
        var pointers = new List<string>();
        Replace(json, PeriodPattern.Roundtrip.Format(known), period, "", pointers);
        return (NoticeJson.Parse(json.ToJsonString()), pointers);
    }

    private static void Replace(JsonNode node, string from, string to, string pointer, List<string> pointers)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => (Key: member.Key, member.Value)).ToArray(),
            JsonArray elements => elements.Select((element, index) => (Key: index.ToString(System.Globalization.CultureInfo.InvariantCulture), Value: element)).ToArray(),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            if (child is JsonValue value && value.TryGetValue<string>(out var text) && text == from)
            {
                node.AsObject()[key] = to;
                pointers.Add($"{pointer}/{key}");
            }
            else if (child is not null)
            {
                Replace(child, from, to, $"{pointer}/{key}", pointers);
            }
        }
    }

    private static T WithPeriods<T>(T part, Period period)
        where T : class
    {
        foreach (var property in ModelTypes.Properties(part.GetType()))
        {
            var value = property.GetValue(part);
            if (property.PropertyType == typeof(Period))
            {
                property.SetValue(part, period);
            }
            else if (value is NoticePart inner)
            {
                WithPeriods(inner, period);
            }
            else if (value is IEnumerable<NoticePart> inners)
            {
                foreach (var each in inners)
                {
                    WithPeriods(each, period);
                }
            }
        }

        return part;
    }
}
