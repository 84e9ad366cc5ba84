using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class WrittenEmailsTests
{
    [Theory]
    [InlineData("asiakas@villanen", "asiakas@villanen")]
    [InlineData("Kirjoita: asiakas@villanen.", "asiakas@villanen")]
    [InlineData("Kirjoita (asiakas@villanen)!", "asiakas@villanen")]
    [InlineData("asiakas@villanen?!", "asiakas@villanen")]
    [InlineData("asiakas@villa nen.example", "asiakas@villa nen.example")]
    [InlineData("asiakas@villa nen.example.", "asiakas@villa nen.example")]
    [InlineData("asiakas@villa nen.exa, tai soita", "asiakas@villa nen.exa")]
    [InlineData("asiakas@villa nen.fi", "asiakas@villa nen.fi")]
    [InlineData("asiakas@villa nen.f", "asiakas@villa")]
    [InlineData("asiakas@villa Nen.example", "asiakas@villa")]
    [InlineData("asiakas@villa nen", "asiakas@villa")]
    [InlineData("asiakas@villa .example", "asiakas@villa")]
    [InlineData("asiakas@villa a.b_c", "asiakas@villa")]
    [InlineData("asiakas@villa\nnen.example", "asiakas@villa")]
    [InlineData("asiakas@villa n", "asiakas@villa")]
    [InlineData("asiakas@villa ", "asiakas@villa")]
    [InlineData("asiakas@villa. nen.example", "asiakas@villa")]
    [InlineData("asiakas@villanen..example nen.example", "asiakas@villanen..example")]
    [InlineData("a@b ja c@d", "a@b", "c@d")]
    [InlineData("maija@villanen.example ja a@b", "a@b")]
    [InlineData("a@b@c", "a@b@c")]
    public void An_address_without_an_ending_is_found(string text, params string[] expected) => Malformed(text).Should().Equal(expected);

    [Theory]
    [InlineData("asiakas@villanen.example")]
    [InlineData("Kirjoita: asiakas@villanen.example.")]
    [InlineData("\"asiakas@villanen.example\"")]
    [InlineData("5 @ 3 euroa")]
    [InlineData("@villanen")]
    [InlineData("villanen@ on tunnus")]
    [InlineData("villanen@")]
    [InlineData("https://some.example/@villanen")]
    [InlineData("/a@b")]
    [InlineData("@")]
    [InlineData("")]
    public void What_is_an_address_or_none_at_all_is_not_found(string text) => Malformed(text).Should().BeEmpty();

    [Theory]
    [InlineData("[email protected]", "[email protected]")]
    [InlineData("Kirjoita [sähköposti suojattu] tai [e-post skyddad].", "[sähköposti suojattu]", "[e-post skyddad]")]
    [InlineData("Kirjoita [nimi].")]
    [InlineData("")]
    public void A_placeholder_is_found(string text, params string[] expected)
    {
        var found = new List<string>();
        for (var from = 0; WrittenEmails.NextPlaceholder(text, from, out var start) is > 0 and var length; from = start + length)
        {
            found.Add(text.Substring(start, length));
        }

        found.Should().Equal(expected);
    }

    private static List<string> Malformed(string text)
    {
        var found = new List<string>();
        for (var from = 0; WrittenEmails.NextMalformed(text, from, out var start) is > 0 and var length; from = start + length)
        {
            found.Add(text.Substring(start, length));
        }

        return found;
    }
}
