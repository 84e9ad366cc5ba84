namespace RegisterNotice.AspNetCore.Tests.Options;

public sealed class NoticeHostingOptionsTests
{
    [Theory]
    [InlineData("tietosuoja")]
    [InlineData("ftp://kunta.example")]
    [InlineData("https://kunta.example/?a=b")]
    [InlineData("https://kunta.example/#a")]
    [InlineData("https://user@kunta.example/")]
    public void What_is_no_address_of_a_host_is_refused(string address) =>
        FluentActions.Invoking(() => new NoticeHostingOptions { PublicAddress = new(address, UriKind.RelativeOrAbsolute) }).Should().Throw<ArgumentException>();

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        FluentActions.Invoking(() => new NoticeHostingOptions { CacheBytes = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new NoticeHostingOptions { FeedEntries = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new NoticeHostingOptions { Page = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NoticeHostingOptions { CacheControl = null! }).Should().Throw<ArgumentNullException>();
    }
}
