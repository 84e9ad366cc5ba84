namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>An address ends where it ends, though the next word is glued to it.</summary>
public sealed class GluedAddressTests
{
    [Theory]
    [InlineData("dataskydd@kirjasin.seor by post", "dataskydd@kirjasin.se")]
    [InlineData("dataskydd@kirjasin.seeller per post", "dataskydd@kirjasin.se")]
    [InlineData("tuki@paja.comtai postitse", "tuki@paja.com")]
    [InlineData("tuki@paja.fiPuhelin 040 123 4567", "tuki@paja.fi")]
    [InlineData("tuki@paja.fi.Asiakaspalvelu auttaa", "tuki@paja.fi")]
    [InlineData("tuki@paja.example.", "tuki@paja.example")]
    [InlineData("TUKI@PAJA.FI", "TUKI@PAJA.FI")]
    [InlineData("Tuki@Paja.Example", "Tuki@Paja.Example")]
    [InlineData("tuki@paja.color", "tuki@paja.color")]
    [InlineData("tuki@paja.ninja", "tuki@paja.ninja")]
    [InlineData("tuki@paja.hotel", "tuki@paja.hotel")]
    [InlineData("tuki@paja.band", "tuki@paja.band")]
    public void It_ends_at_its_domain(string words, string email) => Page.Text($"Rekisterinpitäjä\nPaja Oy\n{words}\n").Controllers.Single().Emails.Should().Equal(email);
}
