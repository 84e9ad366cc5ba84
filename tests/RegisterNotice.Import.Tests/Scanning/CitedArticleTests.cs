namespace RegisterNotice.Import.Tests.Scanning;

/// <summary>An act is cited with the article that stands with it, and with nothing else that has numbers.</summary>
public sealed class CitedArticleTests
{
    [Theory]
    [InlineData("Noudatamme tietosuoja-asetusta (25.5.2018 lukien).", null)]
    [InlineData("Tietosuoja-asetus 25.5.2018 alkaen koskee kerhoa.", null)]
    [InlineData("Käsittely perustuu tietosuoja-asetuksen 6.1 f kohtaan.", "6(1)(f)")]
    [InlineData("Vi följer dataskyddsförordningen (från 25.5.2018).", null)]
    public void A_day_is_no_article(string sentence, string? provision) =>
        Page.Text($"Rekisterinpitäjä\nKudelma ry\n\nMuuta\n{sentence}\n").LegalFramework.Should().ContainSingle(act => act.Act == "2016/679").Which.Provision.Should().Be(provision);
}
