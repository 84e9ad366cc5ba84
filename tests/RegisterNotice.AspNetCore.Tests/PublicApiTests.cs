using RegisterNotice.AspNetCore.OpenApi;
using RegisterNotice.Tests;

namespace RegisterNotice.AspNetCore.Tests;

/// <summary>The public API is a promise: what changes it changes the files beside these tests, for all to see.</summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/RegisterNotice.AspNetCore.Tests/PublicApi";

    [Fact]
    public void The_package_offers_what_is_approved() =>
        Approved.ShouldBe(PublicApi.Of(typeof(NoticeProblems).Assembly), $"{Folder}/RegisterNotice.AspNetCore.txt");

    [Fact]
    public void The_package_for_openapi_offers_what_is_approved() =>
        Approved.ShouldBe(PublicApi.Of(typeof(NoticeOpenApiOptionsExtensions).Assembly), $"{Folder}/RegisterNotice.AspNetCore.OpenApi.txt");
}
