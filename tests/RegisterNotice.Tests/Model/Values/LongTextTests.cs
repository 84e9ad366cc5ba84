namespace RegisterNotice.Tests.Model.Values;

/// <summary>Texts that nobody writes and somebody may send take no longer than their length.</summary>
public sealed class LongTextTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("a (at) ")]
    [InlineData("a at ")]
    [InlineData("[email ")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("a(at)b")]
    public void Obfuscated_addresses_are_looked_for_in_one_pass(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 80_000));
        FluentActions.Invoking(() => { _ = EmailAddress.IsObfuscated(text); }).ExecutionTime().Should().BeLessThan(Limit);
    }

    [Fact]
    public void Personal_identity_codes_are_looked_for_in_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("010190 - 900", 200_000));
        FluentActions.Invoking(() => { _ = PersonalIdentityCode.TryFind(text, 0, out _, out _); }).ExecutionTime().Should().BeLessThan(Limit);
    }
}
