using System.Text;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Samples;

/// <summary>What holds of all samples, and what a model must be able to hold for notices of their kinds.</summary>
public sealed class SampleNoticeTests
{
    public static TheoryData<string> FaultlessIds => [.. SampleNotices.Faultless.Select(notice => notice.Id)];

    public static TheoryData<string> Ids => [.. SampleNotices.All.Select(notice => notice.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sample_is_read_back_equal(string id)
    {
        var result = NoticeJson.Read(NoticeJson.Write(Sample(id)));

        result.Findings.Should().BeEmpty();
        result.Notice.Should().Be(Sample(id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_bytes_of_a_sample_are_stable(string id)
    {
        var json = NoticeJson.Write(Sample(id));

        NoticeJson.Write(NoticeJson.Parse(json)).Should().Be(json);
        NoticeJson.Write(NoticeJson.Parse(NoticeJson.Write(Sample(id), NoticeWriteOptions.Indented))).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(FaultlessIds))]
    public void A_notice_of_a_careful_controller_is_clean_in_every_set(string id) =>
        NoticeValidator.Validate(Sample(id), new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings.Should().BeEmpty();

    [Fact]
    public void Careful_controllers_are_of_seven_kinds() => SampleNotices.Faultless.Select(notice => notice.Id).Should().Equal(
        "town-library", "clinic", "confirmation-school", "upper-secondary-school", "sleep-study", "whistleblowing-channel", "payroll-processor");

    [Theory]
    [InlineData("foreign-web-shop", "RN1003 RN1005 RN1006 RN1008 RN1014 RN2006 RN2008", "RN1002")]
    [InlineData("branded-web-shop", "RN1003 RN1008 RN2002 RN2003 RN2004 RN2006", "")]
    [InlineData("twelve-headings", "RN1008 RN1012 RN2002 RN2004 RN2007", "RN2006")]
    [InlineData("prospect-register", "RN1004 RN1008 RN1017 RN2002 RN2004 RN2006 RN2007", "")]
    [InlineData("small-sewing-shop", "RN1003 RN1004 RN1008 RN1016 RN2002 RN2004 RN2006", "")]
    public void Parties_and_purposes_of_a_sample_have_the_faults_of_the_notice_it_was_shaped_after(string id, string found, string mayBeFound)
    {
        var report = NoticeValidator.Validate(Sample(id), new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today });

        report.Findings.Select(finding => finding.Code).Distinct()
            .Where(code => string.CompareOrdinal(code, "RN3") < 0).Except(mayBeFound.Split(' '))
            .Should().Equal(found.Split(' '));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Declared_languages_have_all_texts_and_a_wording(string id)
    {
        var sample = Sample(id);
        var languages = sample.Languages.Select(language => $"\"{language}\":").ToArray();
        var json = NoticeJson.Write(sample);

        if (SampleNotices.OfShops.Contains(sample))
        {
            sample.Wordings.Select(wording => wording.Language).Should().Equal(sample.Languages);
        }

        languages.Select(language => json.Split(language).Length).Distinct().Should().ContainSingle("every text is in every language");
    }

    [Fact]
    public void One_sample_is_in_Finnish_and_Swedish() => SmallSewingShop.Notice.Languages.Should().Equal(LanguageTag.Finnish, LanguageTag.Swedish);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Letters_are_composed(string id) => NoticeJson.Write(Sample(id)).IsNormalized(NormalizationForm.FormC).Should().BeTrue();

    [Fact]
    public void No_break_spaces_quotes_and_dashes_are_kept()
    {
        Sample("foreign-web-shop").Section(SectionKind.Controller).Paragraphs().Single().Should().Contain("\u00A0");
        Sample("small-sewing-shop").Section(SectionKind.Cookies).Paragraphs().Single().Should().Contain("\u201Dcookie\u201D");
        Sample("twelve-headings").Section(SectionKind.Transfers).Heading.Should().Be("8. Tietojen siirto EU/ETA \u2013alueen ulkopuolelle");
    }

    [Fact]
    public void Section_is_heading_kind_number_level_and_blocks_of_several_sorts()
    {
        var sections = SampleNotices.All.SelectMany(notice => notice.Wordings).SelectMany(wording => wording.Sections).ToList();

        sections.Should().Contain(section => section.Number == "12");
        sections.Should().Contain(section => section.Heading == null);
        sections.Should().Contain(section => section.Level == 2);
        sections.Should().Contain(section => section.Kinds.Contains(SectionKind.Other), "an unknown heading is kept");
        sections.SelectMany(section => section.Blocks).OfType<ListBlock>().Select(list => list.Ordered).Should().Contain([true, false]);
        sections.SelectMany(section => section.Paragraphs()).Should().Contain(text => text.StartsWith("Nimi: Metsänväen Taika\nY-Tunnus:", StringComparison.Ordinal), "a labelled field is a line");
    }

    [Fact]
    public void Section_may_hold_content_of_other_kinds() =>
        SampleNotices.All.SelectMany(notice => notice.Wordings).SelectMany(wording => wording.Sections).Should().Contain(section => section.Kinds.Count > 2);

    [Fact]
    public void Yes_no_unsaid_and_no_with_exceptions_are_told_apart()
    {
        Sample("branded-web-shop").Disclosures.State.Should().Be(DeclarationState.Some);
        Sample("prospect-register").Transfers.Should().Match<Declaration<Transfer>>(it => it.State == DeclarationState.None && it.Items.Count == 0);
        Sample("branded-web-shop").Transfers.Should().Be(Declaration<Transfer>.NotStated);
        Sample("foreign-web-shop").Transfers.Should().Match<Declaration<Transfer>>(it => it.State == DeclarationState.None && it.Items.Count == 2);
    }

    [Fact]
    public void Contact_is_an_organisation_a_role_or_a_person()
    {
        Sample("foreign-web-shop").Contacts[0].Should().Match<ContactPoint>(it => it.Name == null && it.Role == null && it.Organisation != null);
        Sample("branded-web-shop").Contacts[0].Should().Match<ContactPoint>(it => it.Name == null && it.Role != null);
        Sample("twelve-headings").Contacts[0].Name.Should().NotBeNull();
    }

    [Fact]
    public void Unusable_mail_addresses_are_kept_as_written_and_told_apart()
    {
        var obfuscated = Sample("prospect-register").Contacts[0].Emails[0];
        var broken = Sample("small-sewing-shop").Right(RightKind.Access).Channels[1].Target;

        (EmailAddresses.IsValid(obfuscated), EmailAddresses.IsObfuscated(obfuscated)).Should().Be((false, true));
        (EmailAddresses.IsValid(broken), EmailAddresses.IsObfuscated(broken)).Should().Be((false, false));
    }

    [Fact]
    public void Identifiers_have_a_scheme_a_written_form_and_a_validity()
    {
        Sample("branded-web-shop").Controllers[0].BusinessId.Should().Match<BusinessId>(id => id.Value == "9217344-2" && id.IsValid);
        Sample("foreign-web-shop").Controllers[0].VatNumber.Should().Match<VatNumber>(number => number.Value == "98304150" && !number.IsValid && number.CountryPrefix == null);
    }

    [Fact]
    public void Recipient_has_name_or_category_role_purpose_trigger_and_data()
    {
        var disclosures = SampleNotices.All.SelectMany(notice => notice.Disclosures.Items).ToList();

        disclosures.Should().Contain(item => item.Recipient.Name != null && item.Purpose != null && item.Condition != null && item.CategoryIds.Count > 0);
        disclosures.Should().Contain(item => item.Recipient.Category != null);
        disclosures.Select(item => item.Recipient.Kind).Should().Contain([RecipientKind.Processor, RecipientKind.Authority, null]);
    }

    [Fact]
    public void Data_may_be_of_some_people_only_and_be_voluntary()
    {
        Sample("foreign-web-shop").DataCategories.Should().Contain(data => data.SubjectIds.Contains("businesses"));
        Sample("foreign-web-shop").DataCategories.Should().Contain(data => data.Provision!.Kind == ProvisionKind.Voluntary);
        Sample("branded-web-shop").DataCategories[1].Items.Fi().Should().Contain(item => item!.Contains("esimerkiksi"), "examples and open ends are kept in the words");
    }

    [Fact]
    public void Keeping_is_a_period_a_criterion_a_review_or_unsaid()
    {
        Sample("branded-web-shop").RetentionRules[0].Period.Should().Be(Period.FromYears(10));
        Sample("small-sewing-shop").RetentionRules[0].Criterion.Should().NotBeNull();
        Sample("prospect-register").RetentionRules[0].ReviewEvery.Should().Be(Period.FromMonths(3));
        Sample("twelve-headings").RetentionRules.Should().BeEmpty();
    }

    [Fact]
    public void Right_has_words_channels_formalities_limits_times_and_a_provision()
    {
        var rights = SampleNotices.All.SelectMany(notice => notice.Rights).ToList();

        SampleNotices.OfShops.SelectMany(notice => notice.Rights).Should().OnlyContain(right => right.Description != null);
        rights.SelectMany(right => right.Channels).Select(channel => channel.Kind).Should().Contain(
            [ChannelKind.Email, ChannelKind.Phone, ChannelKind.Post, ChannelKind.SelfService, ChannelKind.Form]);
        rights.SelectMany(right => right.Formalities).Should().Contain([RequestFormality.Written, RequestFormality.Signed, RequestFormality.Reasoned]);
        rights.Should().Contain(right => right.FrequencyLimit != null)
            .And.Contain(right => right.ResponseTime != null)
            .And.Contain(right => right.Limitation != null)
            .And.Contain(right => right.Reference != null);
    }

    [Fact]
    public void Title_keeps_the_kind_of_document_and_revision_and_days_are_held()
    {
        SampleNotices.OfShops.Should().OnlyContain(notice => notice.Title.Fi()!.Contains("rekisteri", StringComparison.OrdinalIgnoreCase));
        FaultlessNotice.Instance.Should().Match<Notice>(notice => notice.Revision == 1 && notice.DraftedOn != null && notice.UpdatedOn != null);
    }

    [Fact]
    public void Legal_reference_has_its_role_by_where_it_stands_and_its_status_by_the_day()
    {
        var cited = new[] { Sample("twelve-headings").LegalFramework[0], Sample("branded-web-shop").Purposes[0].LegalBases[0].Reference!, Sample("small-sewing-shop").Right(RightKind.Access).Reference! };

        cited.Select(reference => Acts.Find(reference.Act)!.IsInForce(new(2015, 1, 1))).Should().AllBeEquivalentTo(true);
        cited.Select(reference => Acts.Find(reference.Act)!.IsInForce(FaultlessNotice.Today)).Should().AllBeEquivalentTo(false);
    }

    private static Notice Sample(string id) => SampleNotices.All.Single(notice => notice.Id == id);
}
