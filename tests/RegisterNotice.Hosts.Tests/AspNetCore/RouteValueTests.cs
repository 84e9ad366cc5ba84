using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

/// <summary>Values in the routes and queries of a host: what is right arrives as a value, what is not is refused.</summary>
public sealed class RouteValueTests
{
    [Theory]
    [InlineData("/minimal/SE/sv-fi?id=2345678-0&vat=FI23456780", "SE sv-FI 2345678-0 FI23456780")]
    [InlineData("/controller/SE/sv-fi?id=2345678-0&vat=FI23456780", "SE sv-FI 2345678-0 FI23456780")]
    public async Task A_right_value_is_bound(string address, string expected)
    {
        await using var app = await StartAsync();

        var response = await app.GetTestClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be(expected);
    }

    [Theory]
    [InlineData("/minimal/UK/sv?id=2345678-0&vat=FI23456780")]
    [InlineData("/minimal/SE/sv_FI?id=2345678-0&vat=FI23456780")]
    [InlineData("/minimal/SE/sv?id=2345678-1&vat=FI23456780")]
    [InlineData("/controller/UK/sv?id=2345678-0&vat=FI23456780")]
    [InlineData("/controller/SE/sv_FI?id=2345678-0&vat=FI23456780")]
    [InlineData("/controller/SE/sv?id=2345678-0&vat=23456780")]
    public async Task A_wrong_one_is_a_bad_request(string address)
    {
        await using var app = await StartAsync();

        var response = await app.GetTestClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddControllers().AddApplicationPart(typeof(ValuesController).Assembly);
        var app = builder.Build();
        app.MapControllers();
        app.MapGet("/minimal/{country}/{language}", (CountryCode country, LanguageTag language, BusinessId id, VatNumber vat) => Results.Text($"{country} {language} {id} {vat}"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
