using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Model.Values;

public sealed class FinnishPostalCodesTests
{
    [Theory]
    [InlineData("00180")]
    [InlineData("47200")]
    [InlineData("22100")]
    [InlineData("00531")]
    [InlineData("99999")]
    public void Five_digits_are_a_postal_code(string text) => FinnishPostalCodes.IsValid(text).Should().BeTrue();

    [Theory]
    [InlineData("00000", "no post town has it")]
    [InlineData("0018", "a digit is missing")]
    [InlineData("001800", "a digit is too many")]
    [InlineData("FI-00180", "the prefix is for letters from abroad")]
    [InlineData("001 80", "there is a space")]
    [InlineData(" 0018", "there is a space")]
    [InlineData("O0180", "there is a letter O for 0")]
    [InlineData("0018０", "a digit is not ASCII")]
    [InlineData("٠٠١٨٠", "the digits are not ASCII")]
    [InlineData("", "it is empty")]
    [InlineData(null, "it is missing")]
    public void Anything_else_is_none(string? text, string because) => FinnishPostalCodes.IsValid(text).Should().BeFalse(because);

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => !FinnishPostalCodes.IsValid(text) || text.Length == 5).QuickCheckThrowOnFailure();
}
