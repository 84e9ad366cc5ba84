// A new user's web application, written from the readmes and docs alone. It starts, calls itself, says what it saw and stops.
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RegisterNotice;
using RegisterNotice.AspNetCore;
using RegisterNotice.AspNetCore.OpenApi;
using RegisterNotice.Json;
using RegisterNotice.Validation;
using Web;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
builder.Services.AddDbContext<Rows>(options => options.UseSqlite(connection));
builder.Services.AddOpenApi(options => options.AddRegisterNotice());
builder.Services.AddRegisterNotice().AddNotices(Members.Notice);
builder.Services.AddHealthChecks().AddRegisterNotice();
builder.Services.AddRazorPages();
builder.Services.AddRazorComponents();

await using var app = builder.Build();
app.MapOpenApi();
app.MapPost("/notices", async (Notice notice, Rows rows) =>
{
    rows.Add(new Row { Notice = notice, Fingerprint = NoticeFingerprint.Of(notice).ToString() });
    await rows.SaveChangesAsync();
    return Results.Ok(NoticeValidator.Validate(notice));
});
app.MapNoticeChecks("/notices/check");
app.MapNotices("/tietosuoja");
app.MapHealthChecks("/health");
app.MapRazorPages();
app.MapGet("/component", () => new RazorComponentResult<Article>());
app.MapGet("/notices/{id:int}", async (int id, Rows rows) => await rows.Set<Row>().FindAsync(id) is { } row ? Results.Notice(row.Notice) : Results.NotFound());
app.MapPost("/notices/strict", Results<NoContent, NoticeProblemHttpResult> (Notice notice) =>
    NoticeValidator.Validate(notice) is { HasErrors: true } report ? TypedResults.NoticeProblem(report) : TypedResults.NoContent());

using (var scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<Rows>().Database.EnsureCreated();
}

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var notice = Members.Notice;
var failures = 0;
void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "NOT OK")}: {what}");
    failures += holds ? 0 : 1;
}

async Task<(HttpStatusCode Status, string Body)> Post(string path, string json)
{
    using var response = await client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));
    return (response.StatusCode, await response.Content.ReadAsStringAsync());
}

Check("JsonSerializer reads back what it writes, with nothing configured", JsonSerializer.Deserialize<Notice>(JsonSerializer.Serialize(notice)) == notice);
Check("an edit makes another notice", notice.WithPurpose("membership", p => p with { ChildConsentAge = 13 }) != notice);
Check("the builder goes on where it left off", NoticeBuilder.From(notice).Build() == notice);
var (stored, report) = await Post("/notices", NoticeJson.Write(notice));
Check("a notice is stored and judged", stored == HttpStatusCode.OK && report.Contains("\"findings\""));
var (refused, problem) = await Post("/notices/check", "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"nope\":1}");
Check("a faulty notice is answered with its findings", refused == HttpStatusCode.UnprocessableEntity && problem.Contains("RN9004") && problem.Contains("/nope"));
Check("a report is answered as problem details", (await Post("/notices/strict", NoticeJson.Write(notice with { RetentionRules = [] }))).Status == HttpStatusCode.UnprocessableEntity);
Check("pages are served", (await client.GetStringAsync("/tietosuoja/members/fi")).Contains("<html lang=\"fi\"") && (await client.GetStringAsync("/tietosuoja")).Contains("members"));
Check("a row is answered as a page", (await client.GetStringAsync("/notices/1")).Contains("<html lang=\"fi\""));
var razor = await client.GetStringAsync("/razor");
Check("a Razor page holds the notice below its own heading", razor.Contains("<h1>") && razor.Contains("<h3 id=\"own-notice-heading\">") && !razor.Contains("register-notice notice-id"));
var component = await client.GetStringAsync("/component");
Check("a component of Blazor holds it, with style", component.Contains("<h2 id=\"members-notice-heading\">") && component.Contains("<style>"));
Check("the host is healthy", await client.GetStringAsync("/health") == "Healthy");
var openApi = await client.GetStringAsync("/openapi/v1.json");
Check("OpenAPI shows the schema", openApi.Contains("\"retentionRules\"") && openApi.Contains("#/components/schemas/Purpose") && openApi.Contains("\"checkNotice\"") && openApi.Contains("\"getNotice\""));
using (var scope = app.Services.CreateScope())
{
    var row = scope.ServiceProvider.GetRequiredService<Rows>().Set<Row>().Single();
    Check("the row reads back equal, under its fingerprint", row.Notice == notice && NoticeFingerprint.Of(row.Notice) == NoticeFingerprint.Parse(row.Fingerprint));
}

await app.StopAsync();
return failures;
