using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Samples;

/// <summary>What a notice after the shape of seed 002 says has a home.</summary>
public sealed class TwelveHeadingsTests
{
    private static readonly RequestChannel[] CustomerService =
        [new() { Kind = ChannelKind.Email, Target = "info@piiripaja.example" }, new() { Kind = ChannelKind.Phone, Target = "+358 101 234 567" }];

    private static readonly Notice Notice = TwelveHeadings.Notice;

    [Fact]
    public void Legal_references_of_the_first_line_are_held_though_the_act_is_repealed()
    {
        Notice.LegalFramework.Select(reference => (reference.Act, reference.Provision)).Should().Equal(("523/1999", "10"), ("523/1999", "24"));
        Notice.LegalFramework.Should().OnlyContain(reference => reference.Text == LocalizedText.Of("fi", "Henkilötietolain (523/1999) 10§:ssä ja 24§:ssä tarkoitettu rekisteriseloste."));
        Acts.Find("523/1999")!.IsInForce(FaultlessNotice.Today).Should().BeFalse();
    }

    [Fact]
    public void Controller_has_name_street_code_and_town()
    {
        Notice.Controllers.Should().Equal(new Controller
        {
            Name = "Piiripaja Oy",
            Address = new() { Street = "Juotostie 42", PostalCode = "00180", Town = "Helsinki" },
        });
        Notice.Section(SectionKind.Controller).Paragraphs().Should().Equal("Piiripaja Oy\nJuotostie 42\n00180 Helsinki");
    }

    [Fact]
    public void Contact_is_a_person_with_phone_and_mail() =>
        Notice.Contacts.Should().Equal(new ContactPoint { Name = "Ilmari Kolvi", Phones = ["+358 40 1234567"], Emails = ["ilmari@piiripaja.example"] });

    [Fact]
    public void Twelve_headings_keep_their_numbers()
    {
        Notice.Wordings[0].Sections.Select(section => section.Number).Should().Equal("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        Notice.Wordings[0].Sections[11].Heading.Should().Be("12. Muut henkilötietojen käsittelyyn liittyvät oikeudet");
    }

    [Fact]
    public void Four_purposes_have_no_legal_basis()
    {
        Notice.Purposes.Select(purpose => purpose.Id).Should().Equal("orders", "invoicing", "relationship", "communication");
        Notice.Purposes.Should().OnlyContain(purpose => purpose.LegalBases.Count == 0);
    }

    [Fact]
    public void Five_groups_of_data_keep_their_words()
    {
        Notice.DataCategories.Select(data => data.Id).Should().Equal("identity", "account", "purchases", "personal", "usage");
        Notice.DataCategories[2].Items.Fi().Should().Contain("tilauksen laskutusosoite").And.Contain("tilauksen toimitusosoite");
        Notice.Section(SectionKind.DataContent).Paragraphs().Should().HaveCount(5).And.StartWith("Asiakkaan tunnistetiedot (Nimi, puhelin, osoite ja sähköposti.)");
    }

    [Fact]
    public void Each_occasion_on_which_the_customer_gives_data_is_a_source_of_its_own() =>
        Notice.Sources.Where(source => source.Kind == SourceKind.DataSubject).Select(source => source.Description.Fi()).Should().Equal(
            "rekisteröityminen", "tilaus", "asiakastili", "asiakaspalvelu puhelimitse", "asiakaspalvelu sähköpostitse", "asiointi myymälässä");

    [Fact]
    public void Sites_collect_and_public_registers_update()
    {
        Notice.Sources.Should().ContainSingle(source => source.Kind == SourceKind.ServiceUse && source.Description.Fi()!.Contains("automaattisesti"));
        Notice.Sources.Should().ContainSingle(source => source.Kind == SourceKind.PublicRegister && source.Name == "Postin osoiterekisteri" && source.PubliclyAccessible == true);
    }

    [Fact]
    public void Authorities_and_processors_receive_data()
    {
        Notice.Disclosures.Items.Select(item => item.Recipient.Kind).Should().Equal(RecipientKind.Authority, RecipientKind.Processor);
        Notice.Disclosures.Items[0].Purpose.Fi().Should().Be("väärinkäytösten selvittäminen");
        Notice.Disclosures.Items[1].Condition.Fi().Should().Be("tietoja voidaan siirtää niiden järjestelmiin");
    }

    [Fact]
    public void Transfers_are_denied_on_a_condition_and_with_a_promise()
    {
        Notice.Transfers.State.Should().Be(DeclarationState.None);
        Notice.Transfers.Items.Should().ContainSingle().Which.Condition.Fi().Should().Contain("tekninen toteutus");
        Notice.Transfers.Statement.Fi().Should().EndWith("pitää silloin huolta riittävästä tietosuojasta.");
    }

    [Fact]
    public void Security_is_credentials_firewall_guarded_premises_and_employees_alone() =>
        Notice.Security.Select(measure => measure.Kind).Should().Equal(
            SecurityMeasureKind.Authentication, SecurityMeasureKind.Firewall, SecurityMeasureKind.Physical, SecurityMeasureKind.AccessControl);

    [Fact]
    public void Access_and_copy_are_asked_for_in_writing_of_the_keeper_once_a_year()
    {
        var access = Notice.Right(RightKind.Access);

        access.Description.Fi().Should().Contain("kopion").And.Contain("rekisterin ylläpitäjälle");
        access.Formalities.Should().Equal(RequestFormality.Written);
        access.FrequencyLimit.Should().Be(Period.FromYears(1));
        access.Channels.Should().BeEmpty("the keeper has no address");
    }

    [Fact]
    public void Rectification_goes_by_site_or_customer_service_or_the_keeper()
    {
        var rectification = Notice.Right(RightKind.Rectification);

        rectification.Channels.Should().Equal([new() { Kind = ChannelKind.SelfService, Target = "Piiripaja Oy:n verkkosivut" }, .. CustomerService]);
        rectification.Description.Fi().Should().Contain("rekisterin ylläpitäjä");
    }

    [Fact]
    public void Direct_advertising_is_forbidden_through_the_same_pair_of_channels()
    {
        Notice.Right(RightKind.ObjectionToDirectMarketing).Channels.Should().Equal(CustomerService);
        Notice.Right(RightKind.ObjectionToDirectMarketing).Description.Fi().Should().Contain("suostumukset");
    }
}
