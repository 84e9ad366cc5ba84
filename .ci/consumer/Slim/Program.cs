// A host as small as can be, published trimmed and as a native program. It starts, calls itself, says what it saw and stops.
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using NodaTime;
using RegisterNotice;
using RegisterNotice.AspNetCore;
using RegisterNotice.Json;
using RegisterNotice.Validation;

var notice = NoticeBuilder.Create("members", "fi").AlsoIn("sv")
    .Title("Tietosuojaseloste").RegisterName("Soutuseura Airon jäsenrekisteri")
    .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
    .Purpose("membership", "Jäsenasioiden hoito", p => p.OnContract())
    .DataSubjects("members", "Jäsenet")
    .Data("contact", "Yhteystiedot", d => d.Items("nimi", "sähköposti").Of("members").For("membership"))
    .Keep("contact", Period.FromYears(1), RetentionStart.EndOfMembership, k => k.Of("contact"))
    .NoDisclosures().NoTransfersOutsideEea()
    .RightsThatApply(r => r.Email("toimisto@airo.example"))
    .DataProtectionOmbudsman()
    .Build();

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddRegisterNotice().AddNotices(notice, notice with { Id = "empty", RetentionRules = [] });
builder.Services.AddHealthChecks().AddRegisterNotice();

await using var app = builder.Build();
app.MapNotices("/tietosuoja");
app.MapNoticeChecks("/check");
app.MapHealthChecks("/health", new HealthCheckOptions
{
    ResponseWriter = (context, report) => context.Response.WriteAsync($"{report.Status}: {string.Join(' ', report.Entries.SelectMany(entry => entry.Value.Data.Keys))}"),
});
app.MapGet("/mine", context => Results.Notice(notice).ExecuteAsync(context));
app.MapGet("/problem", context => TypedResults.NoticeProblem(NoticeValidator.Validate(notice with { RetentionRules = [] })).ExecuteAsync(context));

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var failures = 0;
void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "NOT OK")}: {what}");
    failures += holds ? 0 : 1;
}

async Task<(HttpStatusCode Status, string Body, string? Type)> Send(HttpMethod method, string path, string? json = null, string? language = null, string? accept = null, string type = "application/json")
{
    using var request = new HttpRequestMessage(method, path) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, type) };
    request.Headers.TryAddWithoutValidation("Accept-Language", language ?? "fi");
    request.Headers.TryAddWithoutValidation("Accept", accept ?? "*/*");
    using var response = await client.SendAsync(request);
    return (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType);
}

var page = await Send(HttpMethod.Get, "/tietosuoja/members", language: "sv");
Check("a page is served in the reader's language", page is { Status: HttpStatusCode.OK, Type: "text/html" } && page.Body.Contains("<html lang=\"sv\""));
var data = await Send(HttpMethod.Get, "/tietosuoja/members", accept: "application/json");
Check("the notice is served as data", NoticeJson.Parse(data.Body) == notice);
Check("the list, the feed and the schema are served", (await Send(HttpMethod.Get, "/tietosuoja")).Status == HttpStatusCode.OK
    && (await Send(HttpMethod.Get, "/tietosuoja/feed.atom")).Body.Contains("<feed") && (await Send(HttpMethod.Get, "/tietosuoja/notice.schema.json")).Body.Contains("$defs"));
Check("what is not there is a problem", (await Send(HttpMethod.Get, "/tietosuoja/nothing")) is { Status: HttpStatusCode.NotFound, Type: "application/problem+json" });
Check("a notice of the host's own is answered in the form asked for", (await Send(HttpMethod.Get, "/mine", accept: "text/markdown")) is { Status: HttpStatusCode.OK, Type: "text/markdown" });
var faulty = await Send(HttpMethod.Post, "/check", NoticeJson.Write(notice with { RetentionRules = [] }));
Check("a faulty notice is answered with its findings", faulty is { Status: HttpStatusCode.UnprocessableEntity, Type: "application/problem+json" }
    && faulty.Body.Contains("RN5001") && faulty.Body.Contains("säilyty") && faulty.Body.Contains("\"line\":1"));
Check("a good notice passes", (await Send(HttpMethod.Post, "/check?asOf=2026-11-30", NoticeJson.Write(notice))).Status is HttpStatusCode.NoContent or HttpStatusCode.OK);
Check("what is no JSON is told so", (await Send(HttpMethod.Post, "/check", "{")).Status == HttpStatusCode.BadRequest);
Check("what is not sent as JSON is not taken", (await Send(HttpMethod.Post, "/check", "{}", type: "text/plain")).Status == HttpStatusCode.UnsupportedMediaType);
Check("a report becomes problem details", (await Send(HttpMethod.Get, "/problem")).Status == HttpStatusCode.UnprocessableEntity);
Check("the health of the host names the notice with an error", (await Send(HttpMethod.Get, "/health")).Body is var health && health.StartsWith("Degraded") && health.Contains("notice:empty"));

await app.StopAsync();
return failures;
