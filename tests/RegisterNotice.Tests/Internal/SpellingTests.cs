using RegisterNotice.Internal;

namespace RegisterNotice.Tests.Internal;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["orders", "newsletter", "cctv", ""];

    [Theory]
    [InlineData("newsleter", "newsletter")]
    [InlineData("newslettre", "newsletter")]
    [InlineData("Newsletter", "newsletter")]
    [InlineData("order", "orders")]
    [InlineData("odrers", "orders")]
    [InlineData("ctv", "cctv")]
    [InlineData("cctvv", "cctv")]
    [InlineData("customers", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_name_that_is_nearest_is_guessed_and_none_that_is_far(string mistyped, string? meant) => Spelling.Nearest(mistyped, Known).Should().Be(meant);

    [Fact]
    public void Of_names_equally_near_the_first_is_guessed() => Spelling.Nearest("data", ["date", "dats"]).Should().Be("date");

    [Fact]
    public void Words_that_nobody_types_are_not_guessed_at() => Spelling.Nearest(new string('a', 65), [new string('a', 64)]).Should().BeNull();
}
