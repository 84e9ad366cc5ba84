// A new user's web application, written from the readmes and docs alone. It starts, calls itself, says what it saw and stops.
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NodaTime;
using RegisterNotice;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Validation;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
builder.Services.AddDbContext<Rows>(options => options.UseSqlite(connection));
builder.Services.AddOpenApi(options =>
{
    options.CreateSchemaReferenceId = info => NoticeJsonSchema.NameOf(info.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(info);
    options.AddDocumentTransformer((document, _, _) =>
    {
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, definition) in NoticeJsonSchema.Definitions(schemas.Keys, "#/components/schemas/"))
        {
            schemas[name] = OpenApiModelFactory.Parse<OpenApiSchema>(definition.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
        }

        return Task.CompletedTask;
    });
});

await using var app = builder.Build();
app.MapOpenApi();
app.MapPost("/notices", async (Notice notice, Rows rows) =>
{
    rows.Add(new Row { Notice = notice, Fingerprint = NoticeFingerprint.Of(notice).ToString() });
    await rows.SaveChangesAsync();
    return Results.Ok(NoticeValidator.Validate(notice));
});
app.MapPost("/notices/check", async (HttpRequest request, CancellationToken cancellation) =>
{
    var read = await NoticeJson.ReadAsync(request.Body, new() { MaxBytes = 1_000_000 }, cancellation);
    return !read.HasErrors
        ? Results.Ok(NoticeValidator.Validate(read.Notice))
        : Results.Problem(statusCode: 400, extensions: new Dictionary<string, object?> { ["findings"] = read.Findings });
});
app.MapGet("/notices/{id:int}/{language}", async (int id, LanguageTag language, Rows rows) => await rows.Set<Row>().FindAsync(id) is { } row
    ? Results.Text(HtmlWriter.Write(NoticeComposer.Compose(row.Notice, new() { Language = language })), "text/html; charset=utf-8")
    : Results.NotFound());

using (var scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<Rows>().Database.EnsureCreated();
}

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var notice = NoticeBuilder.Create("members", "fi")
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
Check("a faulty notice is answered with its findings", refused == HttpStatusCode.BadRequest && problem.Contains("RN9004") && problem.Contains("/nope"));
Check("a page is served in Swedish", (await client.GetStringAsync("/notices/1/sv")).Contains("<html lang=\"sv\""));
var openApi = await client.GetStringAsync("/openapi/v1.json");
Check("OpenAPI shows the schema", openApi.Contains("\"retentionRules\"") && openApi.Contains("#/components/schemas/Purpose"));
using (var scope = app.Services.CreateScope())
{
    var row = scope.ServiceProvider.GetRequiredService<Rows>().Set<Row>().Single();
    Check("the row reads back equal, under its fingerprint", row.Notice == notice && NoticeFingerprint.Of(row.Notice) == NoticeFingerprint.Parse(row.Fingerprint));
}

await app.StopAsync();
return failures;
