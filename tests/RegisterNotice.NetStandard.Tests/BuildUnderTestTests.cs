using System.Runtime.Versioning;
using RegisterNotice.Import;

namespace RegisterNotice.Tests;

public sealed class BuildUnderTestTests
{
    [Theory]
    [InlineData(typeof(Notice))]
    [InlineData(typeof(NoticeImporter))]
    public void It_is_the_one_for_NET_Standard(Type type) =>
        ((TargetFrameworkAttribute)type.Assembly.GetCustomAttributes(typeof(TargetFrameworkAttribute), false).Single()).FrameworkName.Should().Be(".NETStandard,Version=v2.0");
}
