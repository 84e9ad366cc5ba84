using RegisterNotice.Law;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Samples;

/// <summary>What a notice after the shape of seed 004 says has a home.</summary>
public sealed class SmallSewingShopTests
{
    private static readonly Notice Notice = SmallSewingShop.Notice;

    [Fact]
    public void Title_is_held_in_both_languages() =>
        (Notice.Title![LanguageTag.Finnish], Notice.Title[LanguageTag.Swedish]).Should().Be(("Verkkokaupan asiakasrekisteriseloste", "Nätbutikens kundregisterbeskrivning"));

    [Fact]
    public void Controller_is_a_trade_name_with_a_valid_business_id() =>
        Notice.Controllers.Should().Equal(new Controller { Name = "Lankaneito", BusinessId = BusinessId.Parse("9402617-1") });

    [Fact]
    public void Responsible_person_and_mail_stand_on_a_line_and_are_held_apart()
    {
        Notice.Contacts[0].Should().Match<ContactPoint>(contact => contact.Name == "Pirkko Puolanen" && contact.Emails.Single() == "asiakaspalvelu@lankaneito.example");
        Notice.Section(SectionKind.Controller).Paragraphs().Last().Should().Be("Pirkko Puolanen asiakaspalvelu@lankaneito.example");
    }

    [Fact]
    public void Register_name_begins_with_a_domain_in_small_letters() => Notice.RegisterName.Fi().Should().Be("lankaneito.example verkkokaupan asiakasrekisteri.");

    [Fact]
    public void Purposes_include_marketing_and_draws_with_a_way_out()
    {
        Notice.Purposes.Select(purpose => purpose.Id).Should().Equal("delivery", "contact", "relationship", "development", "reporting", "marketing", "draws");
        Notice.Right(RightKind.ObjectionToDirectMarketing).Description.Fi().Should().Contain("kieltäytyä markkinointiviesteistä");
        Notice.Section(SectionKind.Purposes).Kinds.Should().Equal(SectionKind.Purposes, SectionKind.Objection);
    }

    [Fact]
    public void Data_stand_in_two_groups_with_headings()
    {
        Notice.DataCategories.Select(data => data.Name.Fi()).Should().Equal("Perustiedot", "Asiakkuustiedot");
        Notice.DataCategories[0].Items.Fi().Should().HaveCount(11).And.Contain(["uutiskirjeen tilaus", "käyttäjätunnus", "salasana", "ALV-tunnus (yritysasiakkailta)"]);
        Notice.DataCategories[1].Items.Fi().Should().Contain("asiakkaan kirjoittamat tuotearviot");
        Notice.Wordings[0].Sections.Where(section => section.Level == 2).Select(section => section.Heading).Should().Equal("Perustiedot", "Asiakkuustiedot");
    }

    [Fact]
    public void Sources_are_registration_and_use() => Notice.Sources.Select(source => source.Kind).Should().Equal(SourceKind.DataSubject, SourceKind.ServiceUse);

    [Fact]
    public void Data_are_kept_while_the_relation_lasts() => Notice.RetentionRules.Should().ContainSingle().Which.Criterion.Should().Be(RetentionCriterion.UntilRelationshipEnds);

    [Fact]
    public void Self_service_stands_under_security_and_is_held_as_rights()
    {
        Notice.Section(SectionKind.Security).Kinds.Should().Equal(SectionKind.Security, SectionKind.Rectification, SectionKind.Objection);
        Notice.Security.Select(measure => measure.Kind).Should().Equal(SecurityMeasureKind.AccessControl, SecurityMeasureKind.Firewall, SecurityMeasureKind.AccessControl);
        Notice.Right(RightKind.Rectification).Channels.Should().Equal(new RequestChannel { Kind = ChannelKind.SelfService });
        Notice.Right(RightKind.ObjectionToDirectMarketing).Description.Fi().Should().EndWith("tilata uutiskirjeen tai lopettaa sen.");
    }

    [Fact]
    public void Data_are_disclosed_for_delivery_alone()
    {
        var disclosure = Notice.Disclosures.Items.Should().ContainSingle().Which;

        disclosure.Recipient.Should().Be(new Recipient(), "the notice names nobody");
        disclosure.Condition.Fi().Should().StartWith("vain ");
    }

    [Fact]
    public void Cookies_have_their_purposes() => Notice.Cookies.Description.Fi().Should().Be("Evästeistä näemme kävijäliikenteen, ja niiden avulla palvelu paranee.");

    [Fact]
    public void Access_needs_a_signed_letter_to_an_address_that_a_broken_mail_address_gives()
    {
        var access = Notice.Right(RightKind.Access);

        access.Formalities.Should().Equal(RequestFormality.Written, RequestFormality.Signed);
        access.Channels.Should().Equal(
            new RequestChannel { Kind = ChannelKind.Post },
            new RequestChannel { Kind = ChannelKind.Email, Target = "asiakaspalvelu@lanka neito.example" });
        access.Description.Fi().Should().Contain("saa asiakaspalvelusta sähköpostitse");
        access.Reference.Should().Be(Acts.PersonalDataAct.At("26"));
    }
}
