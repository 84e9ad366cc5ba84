namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The authority has its own addresses and nobody else's.</summary>
public sealed class AuthorityTests
{
    [Theory]
    [InlineData("Right to lodge a complaint\nYou can lodge a complaint with the supervisory authority. You can also contact our data protection officer at dpo@rail.example.\n", null)]
    [InlineData("Right to lodge a complaint\nYou can lodge a complaint with the supervisory authority.\nOur data protection officer answers at dpo@rail.example.\n", null)]
    [InlineData("Right to lodge a complaint\nYou may turn to our data protection officer (dpo@rail.example) or to the supervisory authority (ombud@dpa.example).\n", "ombud@dpa.example")]
    [InlineData("Right to lodge a complaint\nYou may turn to the supervisory authority (ombud@dpa.example) or to our data protection officer (dpo@rail.example).\n", "ombud@dpa.example")]
    [InlineData("Right to lodge a complaint\nWrite to dpo@rail.example, our data protection officer, before you turn to the supervisory authority.\n", null)]
    [InlineData("Right to lodge a complaint\nYou can complain to the supervisory authority. Please contact us first at help@rail.example.\n", null)]
    [InlineData("Right to lodge a complaint\nYou can complain about our processing to the supervisory authority: ombud@dpa.example.\n", "ombud@dpa.example")]
    [InlineData("Oikeus valittaa\nVoit valittaa valvontaviranomaiselle. Voit myös kysyä tietosuojavastaavaltamme: tietosuoja@rata.example.\n", null)]
    [InlineData("Oikeus valittaa\nVoit valittaa valvontaviranomaiselle. Ota ensin yhteyttä asiakaspalveluumme, palvelu@rata.example.\n", null)]
    [InlineData("Oikeus valittaa\nVoit valittaa tietosuojavaltuutetulle.\nTietosuojavaltuutetun toimisto\nPL 1, 00101 Helsinki\nSähköposti: kirjaamo@valvoja.example\n", "kirjaamo@valvoja.example")]
    [InlineData("Oikeus valittaa\nValituksen voi tehdä tietosuojavaltuutetun toimistoon (kirjaamo@valvoja.example).\n", "kirjaamo@valvoja.example")]
    [InlineData("Rätt att klaga\nDu kan klaga hos dataombudsmannen. Du kan också kontakta vårt dataskyddsombud: ombud@rata.example.\n", null)]
    [InlineData("Rätt att klaga\nDu kan klaga hos dataombudsmannen. Kontakta först oss: hjalp@rata.example.\n", null)]
    [InlineData("Rätt att klaga\nDataombudsmannens byrå, registrator@tillsyn.example\n", "registrator@tillsyn.example")]
    [InlineData("Rekisterinpitäjä\nRata Oy, info@rata.example\n\nOikeus valittaa\nVoit valittaa valvontaviranomaiselle.\ninfo@rata.example\n", null)]
    public void Its_address_is_the_one_that_its_sentence_gives(string page, string? email) => (Page.Text(page).SupervisoryAuthority?.Email).Should().Be(email);

    [Fact]
    public void The_officer_keeps_the_address_that_is_not_the_authoritys() =>
        Page.Text("Right to lodge a complaint\nYou can lodge a complaint with the supervisory authority. You can also contact our data protection officer at dpo@rail.example.\n").DataProtectionOfficer.Emails.Should().Equal("dpo@rail.example");
}
