namespace RegisterNotice.Tests.Model.Values;

public sealed class BusinessIdTests
{
    [Theory]
    [InlineData("2345678-0")]
    [InlineData("2077474-0")]
    [InlineData("0245974-7")]
    [InlineData("0112038-9")]
    [InlineData("1927400-1")]
    public void A_right_id_is_read(string text)
    {
        BusinessId.Parse(text).Value.Should().Be(text);
        BusinessId.AsWritten(text).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("2345678-1", "the check digit is wrong")]
    [InlineData("2000018-0", "a serial with remainder 1 is not used")]
    [InlineData("2345678", "the check digit is missing")]
    [InlineData("23456780", "the hyphen is missing")]
    [InlineData("112038-9", "a digit is missing")]
    [InlineData("33425921-3", "a digit is too many")]
    [InlineData("0000000-0", "no such serial is given")]
    [InlineData("234567８-0", "the digits are not ASCII")]
    [InlineData(" 2345678-0", "there is a space")]
    [InlineData("", "it is empty")]
    public void A_wrong_id_is_refused_and_still_held_as_written(string text, string because)
    {
        BusinessId.TryParse(text, out var id).Should().BeFalse(because);
        id.Should().BeNull();
        FluentActions.Invoking(() => BusinessId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*2345678-0*");
        BusinessId.AsWritten(text).Value.Should().Be(text);
        BusinessId.AsWritten(text).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Ids_compare_by_what_is_written() => BusinessId.Parse("2345678-0").Should().Be(BusinessId.AsWritten("2345678-0"));
}
