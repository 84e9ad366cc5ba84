using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json;

public sealed class RoundTripPropertyTests
{
    private static readonly NoticeReadOptions Preserving = new() { UnknownMembers = UnknownMembers.Preserve };

    [Fact]
    public void Any_notice_is_read_back_equal() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        var result = NoticeJson.Read(NoticeJson.Write(notice), Preserving);

        result.HasErrors.Should().BeFalse();
        result.Notice!.Equals(notice).Should().BeTrue();
        result.Notice.GetHashCode().Should().Be(notice.GetHashCode());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void The_bytes_of_any_notice_are_canonical() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        var written = NoticeJson.Write(notice);

        NoticeJson.Write(NoticeJson.Parse(written, Preserving)).Should().Be(written);
        NoticeJson.Write(NoticeJson.Parse(NoticeJson.Write(notice, NoticeWriteOptions.Indented), Preserving)).Should().Be(written, "layout is no content");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Another_value_anywhere_gives_other_bytes() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var (other, member) = AnyNotice.Changed(seed);

        NoticeJson.Write(other).Should().NotBe(NoticeJson.Write(AnyNotice.Of(seed)), "{0} has another value", member);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
