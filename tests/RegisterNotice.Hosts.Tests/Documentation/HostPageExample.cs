using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Validation;
using FaultlessNotice = RegisterNotice.Tests.FaultlessNotice;

namespace RegisterNotice.Hosts.Tests.Documentation;

/// <summary>The examples of docs/hosts.md: their lines stand here, where they are compiled and run.</summary>
public sealed class HostPageExample
{
    [Fact]
    public async Task A_web_host_checks_publishes_and_describes_notices_as_the_page_says()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var archive = new Archive();

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
        app.MapPost("/notices", (Notice notice) => notice);
        app.MapPost("/notices/check", async (HttpRequest request, CancellationToken cancellation) =>
        {
            var read = await NoticeJson.ReadAsync(request.Body, new() { MaxBytes = 1_000_000 }, cancellation);
            return !read.HasErrors
                ? Results.Ok(NoticeValidator.Validate(read.Notice))
                : Results.Problem(statusCode: 400, extensions: new Dictionary<string, object?> { ["findings"] = read.Findings });
        });

        app.MapGet("/notices/{id}/{language}", (string id, LanguageTag language) => archive.Find(id) is { } notice
            ? Results.Text(HtmlWriter.Write(NoticeComposer.Compose(notice, new() { Language = language })), "text/html; charset=utf-8")
            : Results.NotFound());

        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        (await PostAsync(client, NoticeJson.Write(FaultlessNotice.Instance))).Should().Match<(HttpStatusCode Status, string Body)>(it => it.Status == HttpStatusCode.OK && it.Body.Contains("\"findings\""));
        (await PostAsync(client, "{}")).Should().Match<(HttpStatusCode Status, string Body)>(it => it.Status == HttpStatusCode.BadRequest && it.Body.Contains("RN9003"));
        (await client.GetStringAsync(new Uri("/notices/any/sv", UriKind.Relative), TestContext.Current.CancellationToken)).Should().Contain("<html lang=\"sv\"");
        (await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken)).Should().Contain("\"retentionRules\"");
    }

    [Fact]
    public async Task A_column_holds_a_notice_as_the_page_says()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var context = new Rows(new DbContextOptionsBuilder<Rows>().UseSqlite(connection).Options);
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);

        context.Add(new Row { Id = 1, Notice = FaultlessNotice.Instance });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        context.ChangeTracker.Clear();

        (await context.Set<Row>().SingleAsync(TestContext.Current.CancellationToken)).Notice.Should().Be(FaultlessNotice.Instance);
    }

    [Fact]
    public void A_worker_judges_by_its_own_clock()
    {
        var (notice, time, logger) = (FaultlessNotice.Instance, TimeProvider.System, NullLogger.Instance);

        var report = NoticeValidator.Validate(notice, new() { TimeProvider = time });
        logger.LogInformation("{Notice}: {Errors} errors, {Warnings} warnings", notice, report.Errors.Count, report.Warnings.Count);

        report.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Our_notice_has_no_errors() => NoticeValidator.Validate(OurNotice.Create()).ThrowIfErrors();

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient client, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/notices/check", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static class OurNotice
    {
        public static Notice Create() => FaultlessNotice.Instance;
    }

    private sealed class Archive
    {
        public Notice? Find(string id) => id.Length > 0 ? FaultlessNotice.Instance : null;
    }

    private sealed class Row
    {
        public int Id { get; set; }

        public required Notice Notice { get; set; }
    }

    private sealed class Rows(DbContextOptions<Rows> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Row>().Property(row => row.Notice).HasConversion(
                notice => NoticeJson.Write(notice, null),
                json => NoticeJson.Parse(json, new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve }));
        }
    }
}
