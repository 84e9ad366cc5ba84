using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Findings;

public sealed class FindingArgumentsTests
{
    [Fact]
    public void Arguments_are_found_by_name_and_keep_their_order()
    {
        var arguments = FindingArguments.Of([("controller", "Villanen Oy"), ("country", "FI")]);

        arguments.Select(argument => (argument.Key, argument.Value)).Should().Equal(("controller", "Villanen Oy"), ("country", "FI"));
        arguments["country"].Should().Be("FI");
        arguments.ContainsKey("purpose").Should().BeFalse();
        arguments.TryGetValue("controller", out var name).Should().BeTrue();
        name.Should().Be("Villanen Oy");
        arguments.Keys.Should().Equal("controller", "country");
        arguments.Values.Should().Equal("Villanen Oy", "FI");
    }

    [Fact]
    public void A_name_that_is_not_there_is_refused() =>
        FindingArguments.Of([]).Invoking(arguments => arguments["purpose"]).Should().Throw<KeyNotFoundException>().WithMessage("*purpose*");

    [Fact]
    public void Of_two_with_one_name_the_later_counts() =>
        FindingArguments.Of([("a", "1"), ("b", "2"), ("a", "3")]).Select(argument => (argument.Key, argument.Value)).Should().Equal(("a", "3"), ("b", "2"));
}
