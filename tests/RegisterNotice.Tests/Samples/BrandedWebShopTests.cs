using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Samples;

/// <summary>What a notice after the shape of seed 001 says has a home.</summary>
public sealed class BrandedWebShopTests
{
    private static readonly Notice Notice = BrandedWebShop.Notice;

    [Fact]
    public void Title_names_both_kinds_of_document() => Notice.Title.Fi().Should().Be("Rekisteri- ja tietosuojaseloste");

    [Fact]
    public void Business_id_is_valid_though_a_space_strays_before_it_in_the_words()
    {
        Notice.Controllers[0].Name.Should().Be("Sarastuskauppa Oy");
        Notice.Controllers[0].BusinessId!.IsValid.Should().BeTrue();
        Notice.Section(SectionKind.Controller).Paragraphs().Should().Equal("Sarastuskauppa Oy , y-tunnus 9217344-2");
    }

    [Fact]
    public void Contact_is_a_role_in_the_company_with_an_address_in_brackets()
    {
        var contact = Notice.Contacts.Should().ContainSingle().Which;

        (contact.Name, contact.Organisation, contact.Role.Fi()).Should().Be((null, "Sarastuskauppa Oy", "asiakaspalvelu"));
        contact.Emails.Should().Equal("asiakaspalvelu@pikkupilvi.example");
        Notice.Section(SectionKind.Contact).Paragraphs().Should().ContainSingle().Which.Should().EndWith("(asiakaspalvelu@pikkupilvi.example)");
    }

    [Fact]
    public void Register_bears_the_brand_and_not_the_company()
    {
        Notice.RegisterName.Fi().Should().Be("Pikkupilven asiakasrekisteri");
        Notice.Controllers[0].Website.Should().Be("https://pikkupilvi.example");
    }

    [Fact]
    public void Seven_purposes_rest_on_the_repealed_act()
    {
        var resting = Notice.Purposes.Where(purpose => purpose.LegalBases.Count > 0).ToList();

        resting.Should().HaveCount(7);
        resting.Select(purpose => purpose.LegalBases.Single().Reference).Should().OnlyContain(reference =>
            reference!.Act == Acts.PersonalDataAct.Number && reference.Provision == "8" && reference.Text == LocalizedText.Of("fi", "henkilötietolain 8 §:n nojalla"));
    }

    [Fact]
    public void Marketing_for_partners_distance_selling_and_research_are_purposes_also_by_electronic_means()
    {
        var rest = Notice.Purposes.Where(purpose => purpose.LegalBases.Count == 0).ToList();

        rest.Select(purpose => purpose.Id).Should().Equal("partner-marketing", "distance-selling", "market-research");
        rest.Should().OnlyContain(purpose => purpose.Description.Fi()!.EndsWith("myös sähköisesti", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_groups_of_data_have_numbered_lists_that_both_begin_at_one()
    {
        var section = Notice.Section(SectionKind.DataContent);

        section.Paragraphs().Should().Equal("Perustiedot, kuten", "Asiakkuuden tai muun asiallisen yhteyden tiedot, kuten");
        section.Lists().Should().OnlyContain(list => list.Ordered && list.Start == 1);
        section.Lists().Select(list => list.Items.Count).Should().Equal(3, 6);
        Notice.DataCategories.Select(data => data.Items.Count).Should().Equal(3, 6);
    }

    [Fact]
    public void Enumerations_stand_as_lists_below_their_item() =>
        Notice.Section(SectionKind.DataContent).Lists()[1].Items[3].Should().Match<ListItem>(item => item.Text == "tilaustiedot, esimerkiksi" && item.Lists.Count == 1 && item.Lists[0].Items.Count == 4);

    [Fact]
    public void Glued_heading_is_kept_in_the_words() => Notice.Section(SectionKind.Purposes).Paragraphs().Last().Should().EndWith("sähköisesti.Rekisterin tietosisältö");

    [Fact]
    public void Sources_are_the_customer_and_registers_that_update_addresses()
    {
        Notice.Sources.Select(source => source.Kind).Should().Equal(SourceKind.DataSubject, SourceKind.OtherRegister);
        Notice.Sources[1].Description.Fi().Should().Contain("päivityspalveluja");
        Notice.Sources[1].PubliclyAccessible.Should().BeNull("the notice does not say");
    }

    [Fact]
    public void Security_tells_paper_from_systems()
    {
        Notice.Security.Select(measure => (measure.Kind, measure.Scope)).Should().Equal(
            (SecurityMeasureKind.Physical, MeasureScope.Manual),
            (SecurityMeasureKind.Destruction, MeasureScope.Manual),
            (SecurityMeasureKind.AccessControl, null),
            (SecurityMeasureKind.Authentication, null),
            (SecurityMeasureKind.Encryption, MeasureScope.Digital));
    }

    [Fact]
    public void Recipients_have_names_purposes_and_triggers()
    {
        Notice.Disclosures.State.Should().Be(DeclarationState.Some);
        Notice.Disclosures.Statement.Fi().Should().Contain("vain, kun asiakasta ei muuten voida palvella");
        Notice.Disclosures.Items.Select(item => (item.Recipient.Name, item.Purpose.Fi(), item.Condition.Fi())).Should().Equal(
            ("Eräpolku", "tilauksen maksaminen", "valitun maksutavan mukaan"),
            ("Pakettipolku", "tilauksen toimittaminen", "kun paketti lähetetään"),
            ("Linjarahti", "tilauksen toimittaminen", "kun paketti lähetetään"),
            ("Juttupilvi", "chat-viestien välittäminen", "kun asiakas käyttää chatia"));
    }

    [Fact]
    public void Access_is_stated_without_a_channel() => Notice.Right(RightKind.Access).Channels.Should().BeEmpty();

    [Fact]
    public void Marketing_and_corrections_are_self_service_and_customer_service_helps()
    {
        var account = new RequestChannel { Kind = ChannelKind.SelfService, Target = "Omat tiedot" };

        Notice.Right(RightKind.ObjectionToDirectMarketing).Channels.Should().Equal(account);
        Notice.Right(RightKind.Rectification).Channels.Should().Equal(account, new RequestChannel { Kind = ChannelKind.Email, Target = "asiakaspalvelu@pikkupilvi.example" });
    }

    [Fact]
    public void Erasure_is_limited() => Notice.Right(RightKind.Erasure).Limitation.Fi().Should().Contain("tai muu oikeus");

    [Fact]
    public void Accounting_material_is_kept_for_ten_years_from_nobody_knows_when()
    {
        var rule = Notice.RetentionRules.Should().ContainSingle().Which;

        (rule.Period, rule.StartsFrom).Should().Be((Period.FromYears(10), null));
        rule.Reference!.Act.Should().Be(Acts.AccountingAct.Number);
    }

    [Fact]
    public void Cookies_are_told_apart_by_purpose_lifetime_and_provider()
    {
        var technologies = Notice.Cookies.Technologies;

        technologies[0].Should().Be(new TrackingTechnology { Purpose = LocalizedText.Of("fi", "ostoskori ja kirjautuminen") });
        technologies.Select(technology => (technology.Name, technology.SessionOnly)).Should().Contain([("Väliaikaiset evästeet", true), ("Pysyvät evästeet", false)]);
        technologies.Select(technology => (technology.Name, technology.Provider)).Should().Contain([("Google Analytics", "Google"), ("Facebook Pixel", "Facebook"), ("Juttupilvi", null)]);
        technologies.Single(technology => technology.Name == "jakopainikkeet").ThirdPartyAccess.Should().BeTrue();
        Notice.Cookies.Description.Fi().Should().EndWith("Osa niistä on sivujen toiminnalle välttämättömiä.");
    }

    [Fact]
    public void Labels_of_lost_links_are_kept_in_the_words() => Notice.Section(SectionKind.Cookies).Paragraphs().Should().Contain(text => text.EndsWith("Lue lisää: Facebook Pixel", StringComparison.Ordinal));
}
