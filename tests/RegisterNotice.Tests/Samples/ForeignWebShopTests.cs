using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Samples;

/// <summary>What a notice after the shape of seed 000 says has a home.</summary>
public sealed class ForeignWebShopTests
{
    private static readonly Notice Notice = ForeignWebShop.Notice;

    [Fact]
    public void Page_chrome_is_kept_and_is_no_part_of_what_the_notice_says() =>
        Notice.Section(SectionKind.PageChrome).Paragraphs().Should().Equal("Hyppää pääsisältöön");

    [Fact]
    public void Title_is_free() => Notice.Title.Fi().Should().Be("Rekisteriseloste ja tietosuojakäytäntö");

    [Fact]
    public void Controller_has_a_name_with_a_foreign_legal_form_and_no_address()
    {
        Notice.Controllers.Should().ContainSingle().Which.Address.Should().BeNull();
        LegalForms.In(Notice.Controllers[0].Name)!.Country.Should().Be(CountryCode.Parse("DK"));
    }

    [Fact]
    public void Tax_number_is_held_as_written_and_lacks_only_its_country()
    {
        Notice.Controllers[0].VatNumber!.Value.Should().Be("98304150");
        Notice.Controllers[0].VatNumber!.IsValid.Should().BeFalse();
        VatNumber.Parse("DK98304150").IsValid.Should().BeTrue();
        Notice.Section(SectionKind.Controller).Paragraphs().Should().ContainSingle().Which.Should().EndWith("VAT:\u00A098304150", "the label is kept in the words");
    }

    [Fact]
    public void Contact_is_an_organisation_without_a_channel() =>
        Notice.Contacts.Should().ContainSingle().Which.Should().Be(new ContactPoint { Organisation = "Lille Fjordhest ApS" });

    [Fact]
    public void Register_name_is_held_with_its_inflection_and_full_stop() => Notice.RegisterName.Fi().Should().Be("Lille Fjordhest:n verkkokaupan asiakasrekisteri.");

    [Fact]
    public void Purposes_are_listed_and_all_rest_on_one_consent()
    {
        Notice.Purposes.Select(purpose => purpose.Id).Should().Equal("orders", "invoicing", "enquiries", "relationship", "newsletter");
        Notice.Purposes.SelectMany(purpose => purpose.LegalBases).Should().HaveCount(5).And.OnlyContain(basis => basis.Kind == LegalBasisKind.Consent);
        Notice.Purposes[0].LegalBases[0].Description.Fi().Should().Be("Asiakkaan tietoja käsitellään hänen suostumuksellaan.");
    }

    [Fact]
    public void Purpose_section_has_its_lead_in_and_three_bullets()
    {
        var section = Notice.Section(SectionKind.Purposes);

        section.Paragraphs().Should().Contain("Asiakasrekisteriä pidetään näin:");
        section.Lists().Should().ContainSingle().Which.Items.Should().HaveCount(3);
    }

    [Fact]
    public void Order_data_are_required_and_a_refusal_of_marketing_is_a_promise()
    {
        Notice.DataCategories[0].Provision!.Kind.Should().Be(ProvisionKind.Contractual);
        Notice.DataCategories.Single(data => data.Id == "permissions").Provision!.Consequence.Fi().Should().Be("Jos lupaa ei anna, tietoja ei käytetä markkinointiin.");
    }

    [Fact]
    public void Newsletter_is_opted_into_with_an_order() => Notice.Purposes.Single(purpose => purpose.Id == "newsletter").Description.Fi().Should().Contain("tilauksen yhteydessä kysytään");

    [Fact]
    public void Remark_on_deletion_and_its_reason_are_held_without_a_period_or_criterion()
    {
        var rule = Notice.RetentionRules.Should().ContainSingle().Which;

        (rule.Period, rule.Criterion).Should().Be((null, null));
        rule.Description.Fi().Should().Contain("ellei niiden poistamista erikseen pyydetä").And.Contain("Palautusta");
    }

    [Fact]
    public void Electronic_storage_behind_passwords_is_a_measure() =>
        Notice.Security[0].Should().Match<SecurityMeasure>(measure => measure.Kind == SecurityMeasureKind.Authentication && measure.Scope == MeasureScope.Digital);

    [Fact]
    public void Processors_and_recipients_that_stand_among_the_purposes_are_disclosures()
    {
        Notice.Disclosures.Items.Select(item => item.Recipient.Category.Fi()).Should().StartWith(["alihankkijat", "logistiikkakumppanit", "maksupalvelukumppanit"]);
        Notice.Disclosures.Items[0].Recipient.Kind.Should().Be(RecipientKind.Processor);
        Notice.Section(SectionKind.Purposes).Kinds.Should().Contain(SectionKind.Disclosures);
    }

    [Fact]
    public void Data_are_grouped_and_some_belong_to_business_customers_alone()
    {
        Notice.DataCategories.Select(data => data.Id).Should().Equal("contact", "permissions", "business", "purchases", "account");
        Notice.DataCategories[0].Items.Fi().Should().Contain("sukupuoli").And.Contain("www-osoite").And.Contain("kieli");
        Notice.DataCategories[2].SubjectIds.Should().Equal("businesses");
        Notice.DataCategories[4].Items.Fi().Should().Equal("käyttäjätunnus", "salasana");
    }

    [Fact]
    public void Data_subjects_stand_under_a_heading_with_a_colon()
    {
        Notice.DataSubjects.Take(2).Select(group => group.Name.Fi()).Should().Equal("Vähintään yhden tilauksen tehneet", "Asiakastilin ennen ensimmäistä tilausta luoneet");
        Notice.Section(SectionKind.DataSubjects).Heading.Should().Be("Rekisteröidyt:");
    }

    [Fact]
    public void Controller_is_given_as_the_source() =>
        Notice.Sources.Should().ContainSingle().Which.Should().Be(new Source { Kind = SourceKind.Controller, Name = "Lille Fjordhest ApS" });

    [Fact]
    public void Disclosures_are_denied_with_an_exception_for_authorities()
    {
        Notice.Disclosures.State.Should().Be(DeclarationState.None);
        Notice.Disclosures.Statement.Fi().Should().Be("Kolmansille osapuolille Lille Fjordhest ApS ei luovuta asiakkaidensa tietoja.");
        Notice.Disclosures.Items[^1].Should().Match<Disclosure>(item => item.Recipient.Kind == RecipientKind.Authority && item.Condition.Fi() == "laki sallii tai vaatii");
    }

    [Fact]
    public void Transfers_are_denied_with_an_exception_for_payments_and_transport()
    {
        Notice.Transfers.State.Should().Be(DeclarationState.None);
        Notice.Transfers.Statement.Fi().Should().Contain("muille kuin");
        Notice.Transfers.Items.Select(item => item.Recipient!.Category.Fi()).Should().Equal("maksupalvelut", "kuljetuspalvelut");
        Notice.Transfers.Items.Should().OnlyContain(item => item.Countries.Count == 0 && item.Safeguard == null);
    }

    [Fact]
    public void Cookies_have_their_purposes() => Notice.Cookies.Description.Fi().Should().Be("Evästeet auttavat seuraamaan kävijäliikennettä ja tekemään palvelusta paremman.");

    [Fact]
    public void Security_is_told_in_two_paragraphs_and_held_measure_by_measure()
    {
        Notice.Section(SectionKind.Security).Paragraphs().Should().HaveCount(2);
        Notice.Security.Select(measure => measure.Kind).Should().Contain(
        [
            SecurityMeasureKind.Confidentiality, SecurityMeasureKind.Firewall, SecurityMeasureKind.Physical, SecurityMeasureKind.Maintenance, SecurityMeasureKind.AccessControl,
            SecurityMeasureKind.Authentication,
        ]);
        Notice.Security.Where(measure => measure.Scope == MeasureScope.Manual).Should().HaveCount(2, "paper is denied twice");
    }

    [Fact]
    public void Data_are_updated_by_oneself_or_through_the_keeper_of_the_shop()
    {
        var right = Notice.Right(RightKind.Rectification);

        right.Channels.Should().Contain(new RequestChannel { Kind = ChannelKind.SelfService, Target = "Omat tiedot" });
        right.Description.Fi().Should().Contain("verkkokaupan ylläpitoon", "no channel to the keeper is given");
    }

    [Fact]
    public void Access_and_rectification_go_by_login_or_mail_and_are_answered_within_a_month()
    {
        Notice.Rights.Select(right => right.Kind).Should().Equal(RightKind.Access, RightKind.Rectification);
        Notice.Right(RightKind.Rectification).Description.Fi().Should().Contain("puuttuvat täydennetään");
        Notice.Rights.Should().OnlyContain(right =>
            right.Channels.Any(channel => channel.Kind == ChannelKind.Email && channel.Target == "hej@lillefjordhest.example")
            && right.Channels.Any(channel => channel.Kind == ChannelKind.SelfService && channel.Target == "käyttäjätili")
            && right.Formalities.Contains(RequestFormality.Written)
            && Equals(right.ResponseTime, Period.FromMonths(1)));
    }
}
