namespace RegisterNotice.Import.Tests.Interpreting;

public sealed class ControllerTests
{
    [Fact]
    public void Is_read_with_everything_that_stands_under_its_heading()
    {
        var notice = Page.Text(
            """
            1. Rekisterinpitäjä
            Villapaja Oy
            Y-tunnus: 2345678-0
            Sukkakuja 2
            33100 Tampere
            puh. 040 123 4567
            neuvonta@villapaja.example
            www.villapaja.example

            2. Rekisterin nimi
            Asiakasrekisteri

            3. Tietojen luovutukset
            Ei luovuteta.
            """);

        var controller = notice.Controllers.Single();
        controller.Name.Should().Be("Villapaja Oy");
        controller.BusinessId!.Value.Should().Be("2345678-0");
        controller.Address.Should().Be(new PostalAddress { Street = "Sukkakuja 2", PostalCode = "33100", Town = "Tampere" });
        controller.Phones.Should().Equal("040 123 4567");
        controller.Emails.Should().Equal("neuvonta@villapaja.example");
        controller.Website.Should().Be("www.villapaja.example");
    }

    [Fact]
    public void Is_parted_from_the_person_who_answers_questions()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy, Sukkakuja 2, 33100 Tampere\n\n2. Yhteyshenkilö rekisteriä koskevissa asioissa\nVieno Villanen\nvieno@villapaja.example\n\n3. Rekisterin nimi\nAsiakasrekisteri\n");

        notice.Controllers.Single().Emails.Should().BeEmpty();
        notice.Contacts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "Vieno Villanen", Emails = new[] { "vieno@villapaja.example" } });
    }

    [Fact]
    public void Is_read_from_a_sentence_where_no_heading_names_it()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nTämän rekisterin rekisterinpitäjä on Villapaja Oy.\n\nTietojen suojaus\n\nTiedot ovat salasanan takana.\n");

        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");
    }

    [Fact]
    public void A_public_body_is_told_by_its_name() =>
        Page.Text("1. Rekisterinpitäjä\nLumivaaran kaupunki\nKunnantie 1, 99999 Lumivaara\n\n2. Rekisterin nimi\nVarhaiskasvatus\n\n3. Tietojen luovutukset\nEi luovuteta.\n").Controllers.Single().Sector.Should().Be(Sector.Public);

    [Fact]
    public void A_data_protection_officer_is_kept_apart()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Tietosuojavastaava\nTietti Suojanen, tietosuojavastaava@villapaja.example\n\n3. Rekisterin nimi\nAsiakasrekisteri\n");

        notice.DataProtectionOfficer.State.Should().Be(DeclarationState.Some);
        notice.DataProtectionOfficer.Name.Should().Be("Tietti Suojanen");
        notice.DataProtectionOfficer.Emails.Should().Equal("tietosuojavastaava@villapaja.example");
    }
}
