using RegisterNotice.Testing;
using RegisterNotice.Testing.FluentAssertions;

namespace RegisterNotice.Tests;

/// <summary>The public API is a promise: what changes it changes the file beside these tests, for all to see.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_package_offers_what_is_approved() =>
        Approved.ShouldBe(PublicApi.Of(typeof(NoticeAssert).Assembly), "tests/RegisterNotice.Testing.Tests/PublicApi/RegisterNotice.Testing.txt");

    [Fact]
    public void The_package_of_sentences_offers_what_is_approved() =>
        Approved.ShouldBe(PublicApi.Of(typeof(NoticeAssertions).Assembly), "tests/RegisterNotice.Testing.Tests/PublicApi/RegisterNotice.Testing.FluentAssertions.txt");
}
