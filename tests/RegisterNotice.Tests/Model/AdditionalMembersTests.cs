using System.Collections;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Model;

public sealed class AdditionalMembersTests
{
    private static readonly AdditionalMembers Two = Kept("\"mood\":\"good\",\"later\":[1, 2]");

    [Fact]
    public void They_are_found_by_name_and_stand_in_their_order()
    {
        Two.Count.Should().Be(2);
        Two["later"].Should().Be("[1,2]");
        Two["Later"].Should().BeNull("JSON tells capitals apart");
        Two.Select(member => member.Key).Should().Equal("mood", "later");
        ((IEnumerable)Two).Cast<object>().Should().HaveCount(2);
        Two.ToString().Should().Be("[mood, later]");
    }

    [Fact]
    public void They_are_compared_by_name_value_and_order()
    {
        var same = Kept("\"mood\" : \"good\", \"later\" : [1,2]");

        Two.Equals(same).Should().BeTrue();
        Two.Equals((object)same).Should().BeTrue();
        Two.GetHashCode().Should().Be(same.GetHashCode());
        foreach (var other in new[] { Kept("\"mood\":\"bad\",\"later\":[1,2]"), Kept("\"mood\":\"good\""), Kept("\"tone\":\"good\",\"later\":[1,2]"), Kept("\"later\":[1,2],\"mood\":\"good\""), AdditionalMembers.None })
        {
            Two.Equals(other).Should().BeFalse();
            Two.GetHashCode().Should().NotBe(other.GetHashCode());
        }

        Two.Equals((object)"mood").Should().BeFalse();
        Two.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_part_without_them_has_none()
    {
        AdditionalMembers.None.Count.Should().Be(0);
        new Notice { Id = "a", AdditionalMembers = null! }.AdditionalMembers.Should().BeSameAs(AdditionalMembers.None);
    }

    private static AdditionalMembers Kept(string members) =>
        NoticeJson.Parse($$"""{"schemaVersion":"1.0","id":"a",{{members}}}""", new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve }).AdditionalMembers;
}
