using System.Text;
using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly NoticeValidationOptions Options = new()
    {
        RuleSet = NoticeRuleSet.All,
        AsOf = FaultlessNotice.Today,
        Suppressions = [new() { Code = "RN8003", Reason = "The page shows its date itself." }],
    };

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(NoticeJson.Write(new Notice { Id = "a" }, NoticeWriteOptions.Indented));

    [Fact]
    public void Every_report_has_the_form_that_SARIF_2_1_0_lays_down()
    {
        foreach (var notice in SampleNotices.All.Append(FaultlessNotice.Instance).Append(new Notice { Id = "a" }))
        {
            var json = Encoding.UTF8.GetBytes(NoticeJson.Write(notice));
            foreach (var source in new[] { null, "a.json", "seloste ä.json" })
            {
                var log = SarifReportWriter.Write(NoticeValidator.Validate(notice, Options).Placed(json, source), LanguageTag.Swedish);

                SarifForm.FaultsOf(log).Should().BeEmpty("{0} is reported on", notice.Id);
            }
        }
    }

    [Theory]
    [InlineData("""{"version":"2.1.0"}""")]
    [InlineData("""{"version":"2.0.0","runs":[]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"level":"note"}]}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"b"},"level":"info"}]}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"b"},"surprise":1}]}]}""")]
    public void The_check_of_the_form_finds_what_is_wrong(string log) => SarifForm.FaultsOf(log).Should().NotBeEmpty();

    [Fact]
    public void A_result_names_its_rule_its_place_and_what_to_do()
    {
        var run = Run(NoticeValidator.Validate(NoticeJson.Parse(Json), Options).Placed(Json, "notices/a b.json"), LanguageTag.English);

        var result = run["results"]!.AsArray().Single(it => (string?)it!["ruleId"] == "RN2001")!;
        result["level"]!.GetValue<string>().Should().Be("error");
        result["message"]!["text"]!.GetValue<string>().Should().StartWith("The notice").And.EndWith(".");
        result["properties"]!["citation"]!.GetValue<string>().Should().Contain("Article 13(1)(c) GDPR");
        var physical = result["locations"]![0]!["physicalLocation"]!;
        physical["artifactLocation"]!["uri"]!.GetValue<string>().Should().Be("notices/a%20b.json");
        physical["region"]!.ToJsonString().Should().Be("""{"startLine":1,"startColumn":1}""");
        result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>().Should().Be("/purposes");
        var rule = run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!;
        rule["id"]!.GetValue<string>().Should().Be("RN2001");
        rule["name"]!.GetValue<string>().Should().Be("PurposeMissing");
        rule["defaultConfiguration"]!["level"]!.GetValue<string>().Should().Be("error");
    }

    [Fact]
    public void A_run_names_the_tool_its_version_its_language_and_all_rules_in_order()
    {
        var findings = NoticeValidator.Validate(new Notice { Id = "a" }, Options).Placed();
        var log = JsonNode.Parse(SarifReportWriter.Write([.. findings.Reverse()], LanguageTag.Swedish))!;

        log["$schema"]!.GetValue<string>().Should().EndWith("sarif-schema-2.1.0.json");
        var run = log["runs"]![0]!;
        run["language"]!.GetValue<string>().Should().Be("sv");
        run["columnKind"]!.GetValue<string>().Should().Be("utf16CodeUnits");
        var driver = run["tool"]!["driver"]!;
        driver["name"]!.GetValue<string>().Should().Be("RegisterNotice");
        driver["version"]!.GetValue<string>().Should().Be(typeof(Notice).Assembly.GetName().Version!.ToString(3));
        driver["language"]!.GetValue<string>().Should().Be("sv");
        driver["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).Should().Equal(NoticeRules.All.Concat(NoticeRules.OfReading).Select(rule => rule.Code));
        driver["semanticVersion"]!.GetValue<string>().Should().Be(driver["version"]!.GetValue<string>());
        run["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>().Should().BeTrue();
        run["results"]!.AsArray().Select(result => result!["ruleId"]!.GetValue<string>()).Should().Equal(findings.Reverse().Select(placed => placed.Finding.Code));
        driver["rules"]!.AsArray().Single(rule => (string?)rule!["id"] == "RN4003")!["defaultConfiguration"]!["level"]!.GetValue<string>().Should().Be("warning");
    }

    [Fact]
    public void The_level_of_a_rule_is_that_of_its_gravest_ground()
    {
        var rule = new NoticeRule
        {
            Code = "SHOP0001",
            Name = "Always",
            Message = LocalizedText.Of("en", "Something."),
            Grounds = [new() { Severity = Severity.Info }, new() { Severity = Severity.Error }, new() { Severity = Severity.Warning }],
            Check = static it => it.Report(""),
        };

        var run = Run(NoticeValidator.Validate(FaultlessNotice.Instance, new() { RuleSet = NoticeRuleSet.Information.With(rule), AsOf = FaultlessNotice.Today }).Placed());

        var described = run["tool"]!["driver"]!["rules"]!.AsArray().Single(it => (string?)it!["id"] == "SHOP0001")!;
        described["defaultConfiguration"]!["level"]!.GetValue<string>().Should().Be("error");
        described["help"].Should().BeNull("the rule has no remedy");
        run["results"]![0]!["message"]!["text"]!.GetValue<string>().Should().Be("Something.");
        run["results"]![0]!["properties"].Should().BeNull("the rule cites no law");
    }

    [Fact]
    public void What_is_suppressed_is_there_with_its_justification()
    {
        var suppressed = Run(NoticeValidator.Validate(new Notice { Id = "a" }, Options).Placed())["results"]!.AsArray().Where(result => result!["suppressions"] is not null).ToArray();

        suppressed.Should().ContainSingle().Which!["suppressions"]![0]!.ToJsonString().Should().Be("""{"kind":"external","status":"accepted","justification":"The page shows its date itself."}""");
    }

    [Theory]
    [InlineData("fi", "Rekisterinpitäjän … postiosoite puuttuu.")]
    [InlineData("en-GB", "…")]
    public void Rules_are_described_in_the_language_of_the_report_without_particulars(string language, string description)
    {
        var notice = FaultlessNotice.Instance with { Controllers = [FaultlessNotice.Instance.Controllers[0] with { Address = null }] };

        var run = Run(NoticeValidator.Validate(notice, Options).Placed(), LanguageTag.Parse(language));

        var rule = run["tool"]!["driver"]!["rules"]!.AsArray().Single(it => (string?)it!["id"] == "RN1003")!;
        rule["shortDescription"]!["text"]!.GetValue<string>().Should().Contain(description).And.NotContain("{");
        run["language"]!.GetValue<string>().Should().Be(language[..2]);
    }

    [Fact]
    public void Braces_of_a_notice_s_own_words_are_doubled_for_they_mark_placeholders_in_SARIF()
    {
        var notice = FaultlessNotice.Instance with { RegisterName = LocalizedText.Of("fi", "{{yrityksen nimi}} asiakasrekisteri") };

        SarifReportWriter.Write(NoticeValidator.Validate(notice, Options).Placed()).Should().Contain("{{{{yrityksen nimi}}}}");
    }

    [Theory]
    [InlineData("https://shop.example/notice.json", "https://shop.example/notice.json")]
    [InlineData("../a#b.json", "../a%23b.json")]
    [InlineData("ä.json", "%C3%A4.json")]
    public void A_file_is_named_by_an_address(string source, string uri) =>
        Run(NoticeValidator.Validate(new Notice { Id = "a" }, Options).Placed(source))["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().Should().Be(uri);

    [Fact]
    public void A_rule_is_described_at_length_with_the_law_and_where_it_is_published()
    {
        var rules = Run(NoticeValidator.Validate(new Notice { Id = "a" }, Options).Placed(), LanguageTag.English)["tool"]!["driver"]!["rules"]!.AsArray();

        JsonNode Rule(string code) => rules.Single(it => (string?)it!["id"] == code)!;
        Rule("RN2001")["fullDescription"]!["text"]!.GetValue<string>().Should().StartWith("The notice states no purpose of the processing. [Article 13(1)(c) GDPR");
        Rule("RN2001")["helpUri"]!.GetValue<string>().Should().Be("http://data.europa.eu/eli/reg/2016/679/oj");
        Rule("RN2001")["properties"]!["tags"]!.ToJsonString().Should().Be("""["privacy","information","recordOfProcessing","personalDataAct"]""");
        Rule("RN2012")["helpUri"]!.GetValue<string>().Should().Be("http://data.finlex.fi/eli/sd/2018/1050/alkup");
        Rule("RN9001")["helpUri"].Should().BeNull("it rests on no law");
    }

    [Fact]
    public void A_host_names_its_page_of_rules_the_rules_it_checked_and_its_folder()
    {
        var findings = NoticeValidator.Validate(new Notice { Id = "a" }, Options).Placed("/srv/notices/fi/a.json");
        var options = new SarifReportOptions { Language = LanguageTag.English, RuleSet = NoticeRuleSet.PersonalDataAct, RulesAddress = new("https://villanen.example/rules"), Folder = "/srv/notices/" };

        var log = SarifReportWriter.Write(findings, options);

        SarifForm.FaultsOf(log).Should().BeEmpty();
        var run = JsonNode.Parse(log)!["runs"]![0]!;
        var driver = run["tool"]!["driver"]!;
        driver["informationUri"]!.GetValue<string>().Should().Be("https://villanen.example/rules");
        driver["rules"]![0]!["helpUri"]!.GetValue<string>().Should().Be("https://villanen.example/rules#rn1001-controllermissing");
        run["originalUriBaseIds"]!["%SRCROOT%"]!["uri"]!.GetValue<string>().Should().Be("file:///srv/notices/");
        run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!.ToJsonString().Should().Be("""{"uri":"fi/a.json","uriBaseId":"%SRCROOT%"}""");
        FluentActions.Invoking(() => new SarifReportOptions { RulesAddress = new("rules", UriKind.Relative) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SarifReportWriter.Write([], (SarifReportOptions)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Many_notices_make_one_run_and_are_told_apart_by_their_ids()
    {
        var placed = new[] { "a", "b" }.SelectMany((id, i) => NoticeValidator.Validate(new Notice { Id = id }, Options).Placed("all.json").Select(it => it with { Root = $"/{i}" })).ToArray();

        var run = JsonNode.Parse(SarifReportWriter.Write(placed))!["runs"]!.AsArray().Should().ContainSingle().Subject!;

        var prints = run["results"]!.AsArray().Select(result => result!["partialFingerprints"]!["registerNotice/v1"]!.GetValue<string>()).ToArray();
        prints.Should().Contain("a RN2001:/purposes").And.Contain("b RN2001:/purposes").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_finding_with_several_places_has_a_location_for_each()
    {
        var notice = RuleExamples.Put("""{"languages":["fi","sv"]}""");

        var result = Run(NoticeValidator.Validate(notice, Options with { RuleSet = NoticeRuleSet.Information }).Placed("a.json"))["results"]!.AsArray().Single(it => (string?)it!["ruleId"] == "RN8011")!;

        result["locations"]!.AsArray().Select(location => location!["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>()).Should().StartWith("/languages/1").And.Contain("/registerName");
    }

    private static JsonObject Run(IReadOnlyList<PlacedFinding> findings, LanguageTag? language = null) => JsonNode.Parse(SarifReportWriter.Write(findings, language))!["runs"]![0]!.AsObject();
}
