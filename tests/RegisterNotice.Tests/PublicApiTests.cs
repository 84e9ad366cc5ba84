using RegisterNotice.Import;

namespace RegisterNotice.Tests;

/// <summary>The public API is a promise: what changes it changes the file beside these tests, for all to see.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_library_offers_what_is_approved() => ShouldBeApproved(typeof(Notice).Assembly, "RegisterNotice");

    [Fact]
    public void The_importer_offers_what_is_approved() => ShouldBeApproved(typeof(NoticeImporter).Assembly, "RegisterNotice.Import");

    private static void ShouldBeApproved(System.Reflection.Assembly assembly, string name) => Approved.ShouldBe(PublicApi.Of(assembly), $"tests/RegisterNotice.Tests/PublicApi/{name}.txt");
}
