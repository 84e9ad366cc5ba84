using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Site.Hosting;

namespace RegisterNotice.Browser.Tests.Site;

/// <summary>The sample site on a free port of this machine, with a store of its own.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    public const string Password = "hunajakenno";

    /// <summary>Why a test is skipped.</summary>
    public const string PostgresIsMissing = "PostgreSQL is tested on the server whose connection string REGISTERNOTICE_POSTGRES holds; .ci/run starts one.";

    private readonly string folder = Directory.CreateTempSubdirectory("site-").FullName;
    private WebApplication? site;

    /// <summary>Where it is found, such as <c>http://127.0.0.1:41234</c>.</summary>
    public string Address { get; private set; } = "";

    public static bool IsPostgresFound => Postgres.Length > 0;

    private static string Postgres => Environment.GetEnvironmentVariable("REGISTERNOTICE_POSTGRES") ?? "";

    internal NoticeStore<SiteDatabase> Store => site!.Services.GetRequiredService<NoticeStore<SiteDatabase>>();

    public async ValueTask InitializeAsync() => await StartAsync("--LoginsAMinute=1000");

    public async Task StartAsync(params string[] settings)
    {
        string[] usual = ["--urls=http://127.0.0.1:0", $"--EditorPassword={Password}", $"--ConnectionStrings:Notices=Data Source={Path.Combine(folder, "site.db")};Pooling=False"];
        site = await SiteHost.CreateAsync([.. usual, .. settings]);
        await site.StartAsync();
        Address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    /// <summary>How to connect to a database that is not there yet.</summary>
    public static string NewPostgresDatabase() =>
        new NpgsqlConnectionStringBuilder(Postgres) { Database = $"site_{Guid.NewGuid():N}", Pooling = false }.ConnectionString;

    /// <summary>Throws the site's database away.</summary>
    public async Task DropDatabaseAsync()
    {
        await using var context = await site!.Services.GetRequiredService<IDbContextFactory<SiteDatabase>>().CreateDbContextAsync();
        await context.Database.EnsureDeletedAsync();
    }

    /// <summary>A reader without cookies, who is told where pages lead and does not follow.</summary>
    public HttpClient Reader() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new(Address) };

    /// <summary>An editor who has logged in.</summary>
    public async Task<HttpClient> EditorAsync()
    {
        var editor = Reader();
        (await SendAsync(editor, "/fi/kirjaudu", "/fi/kirjaudu", ("Name", "Aino Toimittaja"), ("Password", Password))).StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        return editor;
    }

    /// <summary>Fills a form: takes its token from a page and posts it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string page, string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;
        return await client.PostAsync(
            new Uri(address, UriKind.Relative),
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", token))));
    }

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
        {
            await site.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
