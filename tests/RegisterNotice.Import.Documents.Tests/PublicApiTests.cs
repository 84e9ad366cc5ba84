using RegisterNotice.Import;

namespace RegisterNotice.Tests;

/// <summary>The public API is a promise: what changes it changes the file beside these tests, for all to see.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_package_offers_what_is_approved() =>
        Approved.ShouldBe(PublicApi.Of(typeof(FileImporter).Assembly), "tests/RegisterNotice.Import.Documents.Tests/PublicApi/RegisterNotice.Import.Documents.txt");
}
