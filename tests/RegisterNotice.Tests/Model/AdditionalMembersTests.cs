using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    [Fact]
    public void They_can_be_made_in_code()
    {
        var made = AdditionalMembers.None
            .With("owner", " { \"unit\" : \"HR\\u002D1\", \"n\" : 1.50 } ")
            .With("tags", JsonNode.Parse("[\"ä\"]"))
            .With("dpia", JsonDocument.Parse("true").RootElement)
            .With("none", (JsonNode?)null);

        made.Select(member => $"{member.Key} {member.Value}").Should().Equal("owner {\"unit\":\"HR-1\",\"n\":1.50}", "tags [\"ä\"]", "dpia true", "none null");
        var notice = new Notice { Id = "a", AdditionalMembers = made };
        NoticeJson.Write(notice).Should().EndWith(",\"revision\":1,\"owner\":{\"unit\":\"HR-1\",\"n\":1.50},\"tags\":[\"ä\"],\"dpia\":true,\"none\":null}");
        NoticeJson.Parse(NoticeJson.Write(notice), new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve }).Should().Be(notice);
    }

    [Fact]
    public void They_are_changed_and_taken_away_by_name()
    {
        Two.With("mood", "\"bad\"").Select(member => $"{member.Key} {member.Value}").Should().Equal("mood \"bad\"", "later [1,2]");
        Two.Without("mood").Select(member => $"{member.Key} {member.Value}").Should().Equal("later [1,2]");
        Two.Without("x").Should().BeSameAs(Two);
        Two.Without("mood").Without("later").Should().BeSameAs(AdditionalMembers.None);
    }

    [Fact]
    public void A_host_reads_them_into_types_of_its_own()
    {
        Two.TryGetValue("later", out var later).Should().BeTrue();
        later.EnumerateArray().Select(number => number.GetInt32()).Should().Equal(1, 2);
        Two.TryGetValue("x", out later).Should().BeFalse();
        later.ValueKind.Should().Be(JsonValueKind.Undefined);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HR")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("1 2")]
    [InlineData("// x\n1")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void What_is_no_JSON_is_refused(string json) =>
        FluentActions.Invoking(() => AdditionalMembers.None.With("x", json)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("json");

    [Fact]
    public void Names_and_values_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => AdditionalMembers.None.With("x", "\"\uD800\"")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AdditionalMembers.None.With("\uD800", "1")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AdditionalMembers.None.With(null!, "1")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AdditionalMembers.None.With("x", (string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AdditionalMembers.None.With("x", default(JsonElement))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Two.Without(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("id")]
    [InlineData("title")]
    public void A_name_that_the_part_has_itself_is_refused_when_writing(string name) =>
        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = "a", AdditionalMembers = AdditionalMembers.None.With(name, "1") })).Should().Throw<ArgumentException>().WithMessage($"*\"{name}\"*");

    [Fact]
    public void The_kind_of_a_block_is_a_name_that_it_has_itself() =>
        FluentActions.Invoking(() => NoticeJson.Write(new Notice
        {
            Id = "a",
            Wordings = [new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = "x", AdditionalMembers = AdditionalMembers.None.With("kind", "1") }] }] }],
        })).Should().Throw<ArgumentException>();

    private static AdditionalMembers Kept(string members) =>
        NoticeJson.Parse($$"""{"schemaVersion":"1.0","id":"a",{{members}}}""", new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve }).AdditionalMembers;
}
