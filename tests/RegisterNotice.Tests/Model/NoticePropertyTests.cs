using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Model;

public sealed class NoticePropertyTests
{
    [Fact]
    public void Equal_content_is_equal_and_has_one_hash() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var (one, same) = (AnyNotice.Of(seed), AnyNotice.Of(seed));

        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one with { }).Should().Be(same);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Another_value_anywhere_makes_another_notice() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var one = AnyNotice.Of(seed);
        var (other, member) = AnyNotice.Changed(seed);

        one.Equals(other).Should().BeFalse("{0} has another value", member);
        other.Equals(one).Should().BeFalse("{0} has another value", member);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
