using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Tests.Checks;

public sealed class NoticeProblemTests
{
    private static readonly NoticeReport Report =
        NoticeValidator.Validate(FaultlessNotice.Instance with { RetentionRules = [] }, new() { AsOf = FaultlessNotice.Today });

    [Fact]
    public void Problem_details_speak_the_language_of_the_findings_unless_another_is_asked_for()
    {
        NoticeProblems.From(Report).Title.Should().Be("Tietosuojaselosteessa on virheitä");
        NoticeProblems.From(Report, LanguageTag.Parse("sv-FI")).Title.Should().Be("Dataskyddsbeskrivningen innehåller fel");
        NoticeProblems.From(Report, LanguageTag.Parse("de")).Title.Should().Be("The privacy notice has errors");
        NoticeProblems.From(Report).Findings.Select(placed => placed.Finding).Should().Equal(Report.Findings);
    }

    [Fact]
    public void Faults_of_reading_become_problem_details_with_their_places()
    {
        var read = NoticeJson.Read("{}");

        var problem = NoticeProblems.From(read.Findings);

        problem.Findings.Should().HaveCount(read.Findings.Count);
        problem.Findings[0].Position.Should().Be(read.Findings[0].Position).And.NotBeNull();
    }

    [Fact]
    public void What_is_suppressed_is_left_out()
    {
        var report = NoticeValidator.Validate(
            FaultlessNotice.Instance with { RetentionRules = [] },
            new() { AsOf = FaultlessNotice.Today, Suppressions = [new() { Code = "RN5001", Reason = "Tested." }] });

        report.Suppressed.Should().NotBeEmpty();
        NoticeProblems.From(report).Findings.Select(placed => placed.Finding).Should().Equal(report.Findings);
    }

    [Fact]
    public void Any_serializer_writes_them_as_they_are_answered()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(NoticeProblems.From(Report, LanguageTag.Swedish), Reflecting))!;

        json["status"]!.GetValue<int>().Should().Be(422);
        json["findings"]![0]!["message"]!.GetValue<string>().Should().Be(Report.Findings[0].MessageIn(LanguageTag.Swedish));
        var reading = () => JsonSerializer.Deserialize<NoticeProblemDetails>(json.ToJsonString(), Reflecting);
        reading.Should().Throw<NotSupportedException>().WithMessage("*ProblemDetails*");
    }

    [Fact]
    public async Task An_endpoint_answers_with_a_report()
    {
        await using var host = await CheckHost.StartAsync(map: app =>
        {
            app.MapGet("/typed", (HttpContext context) => TypedResults.NoticeProblem(Report, LanguageTag.English).ExecuteAsync(context));
            app.MapGet("/untyped", (HttpContext context) => Results.NoticeProblem(Report, status: 400).ExecuteAsync(context));
            app.MapGet("/faults", (HttpContext context) => Results.NoticeProblem(NoticeJson.Read("{}").Findings).ExecuteAsync(context));
            app.MapGet("/made", (HttpContext context) => Results.NoticeProblem(NoticeProblems.From(Report)).ExecuteAsync(context));
        });

        foreach (var (path, status, title) in new[]
        {
            ("/typed", 422, "The privacy notice has errors"), ("/untyped", 400, "Pyyntöä ei voi lukea"), ("/faults", 422, null), ("/made", 422, "Tietosuojaselosteessa on virheitä"),
        })
        {
            using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var answer = await CheckAnswer.OfAsync(response);

            (answer.Status, answer.ContentType).Should().Be((status, "application/problem+json"));
            (title is null || answer.Json["title"]!.GetValue<string>() == title).Should().BeTrue(answer.Body);
        }
    }

    [Fact]
    public void The_type_of_the_answer_tells_descriptions_what_to_expect()
    {
        IResult result = TypedResults.NoticeProblem(Report);

        result.Should().BeAssignableTo<IStatusCodeHttpResult>().Which.StatusCode.Should().Be(422);
        result.Should().BeAssignableTo<IContentTypeHttpResult>().Which.ContentType.Should().Be("application/problem+json");
        result.Should().BeAssignableTo<IValueHttpResult<NoticeProblemDetails>>().Which.Value!.Findings.Should().NotBeEmpty();
        Results<Ok, NoticeProblemHttpResult> either = TypedResults.NoticeProblem(Report);
        either.Result.Should().BeOfType<NoticeProblemHttpResult>();
    }

    private static JsonSerializerOptions Reflecting { get; } = new(JsonSerializerOptions.Web) { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };
}
