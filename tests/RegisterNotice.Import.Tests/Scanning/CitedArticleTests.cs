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

    [Theory]
    [InlineData("Seloste noudattaa henkilötietolain (523/1999) 10 §:ää ja 24 §:ää.", "523/1999", "10", "24")]
    [InlineData("Henkilötietolain 8 §, 10 § ja 24 § koskevat kerhoa.", "523/1999", "8", "10", "24")]
    [InlineData("Tiedot annetaan tietosuoja-asetuksen 13 ja 14 artiklan mukaan.", "2016/679", "13", "14")]
    [InlineData("Tietosuoja-asetuksen 13 artikla ja 14 §:n nojalla annettu ohje koskevat kerhoa.", "2016/679", "13")]
    [InlineData("Henkilötietolain 10 § ja 14 päivän määräaika koskevat kerhoa.", "523/1999", "10")]
    public void Each_place_of_an_act_that_is_cited_is_one(string sentence, string act, params string[] provisions) =>
        Page.Text($"Rekisterinpitäjä\nKudelma ry\n\nMuuta\n{sentence}\n").LegalFramework
            .Where(reference => reference.Act == act).Select(reference => reference.Provision).Should().Equal(provisions);

    [Theory]
    [InlineData("Kudelma ry noudattaa tietosuojalainsäädäntöä.", null)]
    [InlineData("Kudelma ry noudattaa kirjanpitolainsäädännön vaatimuksia.", null)]
    [InlineData("Föreningen följer dataskyddslagstiftningen.", null)]
    [InlineData("Kudelma ry noudattaa tietosuojalakia.", "1050/2018")]
    [InlineData("Föreningen följer dataskyddslagen.", "1050/2018")]
    public void The_law_of_a_field_is_no_act(string sentence, string? act) =>
        Page.Text($"Rekisterinpitäjä\nKudelma ry\n\nMuuta\n{sentence}\n").LegalFramework.Select(reference => reference.Act).SingleOrDefault().Should().Be(act);
}
