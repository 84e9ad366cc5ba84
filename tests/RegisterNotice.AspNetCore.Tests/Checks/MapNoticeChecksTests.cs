using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Tests.Checks;

public sealed class MapNoticeChecksTests
{
    private static readonly NoticeCheckOptions AsOfToday = new() { Validation = new() { AsOf = FaultlessNotice.Today } };

    [Fact]
    public async Task A_faultless_notice_needs_no_words()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance));

        answer.Should().Be(new CheckAnswer(204, null, null, ""));
    }

    [Fact]
    public async Task An_error_is_told_with_its_place_law_and_remedy()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        var json = NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }, NoticeWriteOptions.Indented);

        var answer = await host.PostAsync(json);

        answer.Status.Should().Be(422);
        answer.ContentType.Should().Be("application/problem+json");
        answer.Json["status"]!.GetValue<int>().Should().Be(422);
        answer.Json["title"]!.GetValue<string>().Should().Be("Tietosuojaselosteessa on virheitä");
        answer.Json["type"]!.GetValue<string>().Should().EndWith("#section-15.5.21");
        answer.Json["detail"]!.GetValue<string>().Should().Contain("findings");
        var finding = answer.Findings.Single(it => it!["code"]!.GetValue<string>() == "RN5001")!.AsObject();
        finding.Select(member => member.Key).Should().Contain(["code", "severity", "pointer", "message", "citation", "remedy", "line", "column"]);
        finding["severity"]!.GetValue<string>().Should().Be("error");
        answer.Body.Should().Contain("säilyty", "letters are not escaped").And.NotContain("\\u00");
    }

    [Fact]
    public async Task Lines_and_columns_are_those_of_the_posted_bytes()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        const string Json = "{ \"schemaVersion\": \"1.0\",\n  \"id\": \"ä\",\n    \"nope\": 1 }";

        var finding = (await host.PostAsync(Json)).Findings.First(it => it!["code"]!.GetValue<string>() == "RN9004")!;

        (finding["pointer"]!.GetValue<string>(), finding["line"]!.GetValue<int>(), finding["column"]!.GetValue<int>()).Should().Be(("/nope", 3, 5));
    }

    [Fact]
    public async Task Faults_of_reading_and_of_law_are_told_together()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        var json = JsonNode.Parse(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }))!.AsObject();
        json["foo"] = 1;

        var answer = await host.PostAsync(json.ToJsonString());

        answer.Status.Should().Be(422);
        answer.Codes.Should().ContainInOrder("RN9004", "RN5001");
    }

    [Fact]
    public async Task What_could_not_be_read_is_not_said_to_lack()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        var json = JsonNode.Parse(NoticeJson.Write(FaultlessNotice.Instance))!.AsObject();
        json["controllers"] = "Lankakauppa Villanen Oy";

        var answer = await host.PostAsync(json.ToJsonString());

        answer.Findings.Where(it => it!["pointer"]!.GetValue<string>().StartsWith("/controllers", StringComparison.Ordinal))
            .Select(it => it!["code"]!.GetValue<string>()).Should().Equal("RN9006");
    }

    [Fact]
    public async Task Warnings_alone_do_not_refuse_a_notice_and_are_not_lost()
    {
        await using var host = await CheckHost.StartAsync(new()
        {
            Validation = new() { AsOf = FaultlessNotice.Today, RuleSet = NoticeRuleSet.Information.WithSeverity("RN5001", Severity.Warning) },
        });

        var answer = await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }), "sv");

        (answer.Status, answer.ContentType, answer.Language).Should().Be((200, "application/json", "sv"));
        answer.Codes.Should().Contain("RN5001");
    }

    [Fact]
    public async Task What_is_suppressed_is_left_out()
    {
        await using var host = await CheckHost.StartAsync(new()
        {
            Validation = new()
            {
                AsOf = FaultlessNotice.Today,
                RuleSet = NoticeRuleSet.Empty.With(NoticeRuleSet.Information.Rules.Single(rule => rule.Code == "RN5001")),
                Suppressions = [new() { Code = "RN5001", Reason = "Tested." }],
            },
        });

        (await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }))).Status.Should().Be(204);
    }

    [Theory]
    [InlineData("sv", "sv", "Dataskyddsbeskrivningen innehåller fel")]
    [InlineData("sv-FI, fi;q=0.5", "sv", "Dataskyddsbeskrivningen innehåller fel")]
    [InlineData("de, en;q=0.5, fi;q=0.1", "en", "The privacy notice has errors")]
    [InlineData("fi;q=0, *", "sv", "Dataskyddsbeskrivningen innehåller fel")]
    [InlineData("de", "fi", "Tietosuojaselosteessa on virheitä")]
    [InlineData("nonsense;;q=x", "fi", "Tietosuojaselosteessa on virheitä")]
    [InlineData(null, "fi", "Tietosuojaselosteessa on virheitä")]
    public async Task Messages_are_in_the_readers_language_else_in_that_of_the_notice(string? accepted, string language, string title)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        var report = NoticeValidator.Validate(FaultlessNotice.Instance with { RetentionRules = [] }, AsOfToday.Validation);

        var answer = await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }), accepted);

        answer.Language.Should().Be(language);
        answer.Json["title"]!.GetValue<string>().Should().Be(title);
        answer.Findings[0]!["message"]!.GetValue<string>().Should().Be(report.Findings[0].MessageIn(LanguageTag.Parse(language)));
        answer.Findings[0]!["remedy"]!.GetValue<string>().Should().Be(report.Findings[0].RemedyIn(LanguageTag.Parse(language)));
        answer.Findings[0]!["citation"]!.GetValue<string>().Should().Be(report.Findings[0].CitationIn(LanguageTag.Parse(language)));
    }

    [Fact]
    public async Task A_notice_in_Swedish_is_told_of_in_Swedish()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        (await host.PostAsync("""{"schemaVersion":"1.0","id":"a","languages":["sv-FI","fi"]}""")).Language.Should().Be("sv");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\":")]
    [InlineData("seloste")]
    [InlineData("<html></html>")]
    public async Task What_is_no_json_is_a_bad_request_that_says_so(string body)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync(body, "en");

        answer.Status.Should().Be(400);
        answer.Json["title"]!.GetValue<string>().Should().Be("The request cannot be read");
        answer.Codes.Should().Contain("RN9001");
        answer.Findings[0]!["line"]!.GetValue<int>().Should().Be(1);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion":"9.0","id":"a"}""")]
    public async Task Json_that_is_no_notice_cannot_be_processed(string body)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync(body);

        answer.Status.Should().Be(422);
        answer.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_found()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync([.. "{\"schemaVersion\":\"1.0\",\"id\":\""u8, 0xE4, .. "\"}"u8], "application/json");

        answer.Status.Should().BeOneOf(400, 422);
        answer.Findings.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public async Task More_bytes_than_may_be_are_too_large(int most, bool fits)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday with { Reading = new() { MaxBytes = most } });
        var body = Encoding.UTF8.GetBytes("{}".PadRight(100));

        foreach (var content in new HttpContent[] { new ByteArrayContent(body), new StreamContent(new Unsized(body)) })
        {
            content.Headers.ContentType = new("application/json");
            using var response = await host.Client.PostAsync(new Uri(CheckHost.Path, UriKind.Relative), content, TestContext.Current.CancellationToken);

            ((int)response.StatusCode).Should().Be(fits ? 422 : 413);
            response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            content.Dispose();
        }
    }

    [Theory]
    [InlineData("text/plain", false)]
    [InlineData("application/xml", false)]
    [InlineData("application/x-www-form-urlencoded", false)]
    [InlineData("application/json; charset=iso-8859-1", false)]
    [InlineData("application/json; charset=utf-16", false)]
    [InlineData(null, false)]
    [InlineData("application/json", true)]
    [InlineData("Application/JSON; Charset=\"UTF-8\"", true)]
    [InlineData("application/vnd.villanen.notice+json", true)]
    public async Task What_is_not_sent_as_json_is_not_taken(string? contentType, bool isTaken)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync("{}"u8.ToArray(), contentType, "fi");

        answer.Status.Should().Be(isTaken ? 422 : 415);
        answer.ContentType.Should().Be("application/problem+json");
        answer.Json["detail"]!.GetValue<string>().Contains("UTF-8", StringComparison.Ordinal).Should().Be(!isTaken);
    }

    [Fact]
    public async Task What_is_compressed_is_not_taken_for_json()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        using var content = new ByteArrayContent([0x1F, 0x8B]);
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        using var response = await host.Client.PostAsync(new Uri(CheckHost.Path, UriKind.Relative), content, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).Should().Be(415);
    }

    [Theory]
    [InlineData(null, 422)]
    [InlineData("*/*", 422)]
    [InlineData("application/json", 422)]
    [InlineData("application/problem+json", 422)]
    [InlineData("text/html, application/*;q=0.1", 422)]
    [InlineData("text/html", 406)]
    [InlineData("application/xml", 406)]
    [InlineData("application/json;q=0, application/problem+json;q=0, */*", 406)]
    public async Task Whoever_takes_no_json_is_told_what_there_is(string? accept, int status)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync("{}", accept: accept);

        answer.Status.Should().Be(status);
    }

    [Fact]
    public async Task The_day_and_the_rules_can_be_chosen_by_the_query()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);
        var notice = NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] });

        (await host.PostAsync(notice, query: "?rules=personalDataAct")).Status.Should().Be(204, "the act has been repealed");
        (await host.PostAsync(notice, query: "?rules=INFORMATION&asOf=2026-11-30")).Status.Should().Be(422);
        (await host.PostAsync(notice, query: "?asOf=2010-01-01")).Body.Should().NotContain("RN5001", "the GDPR did not apply yet");
    }

    [Theory]
    [InlineData("?asOf=2026-02-30", "VVVV-KK-PP")]
    [InlineData("?asOf=", "VVVV-KK-PP")]
    [InlineData("?asOf=2026-01-01&asOf=2026-01-02", "VVVV-KK-PP")]
    [InlineData("?rules=everything", "information, record, processor, personalDataAct, recommended, all.")]
    public async Task A_query_that_cannot_be_followed_is_refused(string query, string detail)
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance), query: query);

        answer.Status.Should().Be(400);
        answer.Json["detail"]!.GetValue<string>().Should().Contain(detail);
    }

    [Fact]
    public async Task A_host_can_take_the_choice_away()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday with { AllowQuery = false });

        (await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }), query: "?rules=personalDataAct&asOf=x")).Status.Should().Be(422);
    }

    [Fact]
    public async Task Today_is_told_by_the_hosts_source_of_time()
    {
        var past = new StoppedTime(Instant.FromUtc(2010, 1, 1, 0, 0));
        await using var host = await CheckHost.StartAsync(configure: services => services.AddSingleton<TimeProvider>(past));

        (await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }))).Body.Should().NotContain("RN5001");
    }

    [Fact]
    public async Task What_the_host_adds_to_problem_details_is_added()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday, services => services.AddProblemDetails(options => options.CustomizeProblemDetails = it =>
        {
            it.ProblemDetails.Instance = it.HttpContext.Request.Path;
            it.ProblemDetails.Extensions["trace"] = "ääkkönen";
            it.ProblemDetails.Extensions["number"] = 7;
        }));

        var json = (await host.PostAsync("{}")).Json;

        json["instance"]!.GetValue<string>().Should().Be(CheckHost.Path);
        json["trace"]!.GetValue<string>().Should().Be("ääkkönen");
        json["number"]!.ToString().Should().Be("7");
    }

    [Fact]
    public async Task What_hostile_people_write_stays_text()
    {
        await using var host = await CheckHost.StartAsync(AsOfToday);

        var answer = await host.PostAsync("""{"schemaVersion":"1.0","id":"a","<script>alert('x')</script>":1}""");

        answer.Body.Should().NotContain("<").And.NotContain(">");
        answer.Body.Should().Contain("\\u003Cscript");
        answer.Json["findings"]!.ToJsonString().Should().Contain("script");
    }

    [Fact]
    public async Task Other_methods_are_not_allowed_and_several_addresses_are()
    {
        await using var host = await CheckHost.StartAsync(map: app => app.MapNoticeChecks("/other").WithName("other"));

        using var response = await host.Client.GetAsync(new Uri(CheckHost.Path, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(System.Net.HttpStatusCode.MethodNotAllowed);
    }

    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
