namespace RegisterNotice.Tests.Model.Values;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("FI")]
    [InlineData("AX")]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("ZW")]
    public void An_assigned_code_is_read(string text) => CountryCode.Parse(text).IsValid.Should().BeTrue();

    [Theory]
    [InlineData("UK")]
    [InlineData("EL")]
    [InlineData("fi")]
    [InlineData("FIN")]
    [InlineData("DF")] // stands across two codes of the table
    [InlineData("")]
    public void Anything_else_is_refused_and_still_held_as_written(string text)
    {
        CountryCode.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => CountryCode.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*ISO 3166-1*");
        CountryCode.AsWritten(text).Value.Should().Be(text);
    }
}
