using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Samples;

/// <summary>What a notice after the shape of seed 003 says has a home.</summary>
public sealed class ProspectRegisterTests
{
    private static readonly RequestChannel FirstSection = new() { Kind = ChannelKind.Post, Target = "kohdassa 1 mainittu osoite" };
    private static readonly RequestChannel Form = new() { Kind = ChannelKind.Form, Target = "tietosuojavaltuutetun toimiston verkkosivujen lomake" };
    private static readonly RequestChannel Email = new() { Kind = ChannelKind.Email, Target = "[email protected]" };

    private static readonly Notice Notice = ProspectRegister.Notice;

    [Fact]
    public void Page_chrome_is_kept_apart() => Notice.Section(SectionKind.PageChrome).Paragraphs().Should().Equal("Avaa valikko");

    [Fact]
    public void Second_title_and_subtitle_are_kept_in_the_words()
    {
        Notice.Wordings[0].Title.Should().Be("Rekisteriseloste & Tietosuojaseloste");
        Notice.Section(SectionKind.Other).Heading.Should().Be("Rekisteriseloste/Tietosuojaseloste");
        Notice.Section(SectionKind.Other).Paragraphs().Should().Equal("Metsänväen Taika:n asiakasrekisteri");
    }

    [Fact]
    public void Labelled_fields_of_the_controller_are_held_apart_and_as_written()
    {
        Notice.Controllers.Should().Equal(new Controller
        {
            Name = "Metsänväen Taika",
            BusinessId = BusinessId.Parse("9351870-5"),
            Address = new() { Street = "Sammalpolku 12", PostalCode = "44100", Town = "Äänekoski" },
        });
        Notice.Section(SectionKind.Controller).Paragraphs().Should().Equal("Nimi: Metsänväen Taika\nY-Tunnus: 9351870-5\nOsoite: Metsänväen Taika Sammalpolku 12 44100 Äänekoski");
    }

    [Fact]
    public void Responsible_person_has_an_address_and_an_obfuscated_mail()
    {
        var person = Notice.Contacts.Should().ContainSingle().Which;

        person.Name.Should().Be("Tuulia Sammal");
        person.Address!.Street.Should().Be("Sammalpolku 12");
        person.Emails.Should().Equal("[email protected]");
        EmailAddresses.IsObfuscated(person.Emails[0]).Should().BeTrue();
    }

    [Fact]
    public void Register_name_has_prospects_and_differs_from_the_subtitle() => Notice.RegisterName.Fi().Should().Be("Metsänväen Taika:n prospekti- ja asiakasrekisteri.");

    [Fact]
    public void Nine_purposes_end_in_a_sentence_on_profiling()
    {
        Notice.Purposes.Should().HaveCount(9);
        Notice.Purposes[^1].Activities.Should().Equal(ProcessingActivity.Profiling);
        Notice.Section(SectionKind.Purposes).Lists().Single().Items.Should().HaveCount(9);
    }

    [Fact]
    public void Legal_basis_glued_to_the_list_is_kept_in_the_words()
    {
        Notice.Section(SectionKind.Purposes).Kinds.Should().Contain(SectionKind.LegalBasis);
        Notice.Section(SectionKind.Purposes).Lists().Single().Items[^1].Text.Should().EndWith("\nKäsittely peruste on asiakkaan ja Metsänväen Taian asiakassuhde.");
    }

    [Fact]
    public void Automated_decisions_are_denied_beside_profiling() => Notice.AutomatedDecisions.Should().Match<AutomatedDecisions>(it => it.State == DeclarationState.None && it.Profiling == true);

    [Fact]
    public void Outsourcing_is_a_disclosure_to_processors() =>
        Notice.Disclosures.Items.Should().ContainSingle(item => item.Recipient.Kind == RecipientKind.Processor && item.Recipient.Category.Fi() == "ulkopuoliset palveluntarjoajat");

    [Fact]
    public void Eleven_groups_of_data_include_calls_mails_draws_profiles_and_others()
    {
        Notice.DataCategories.Select(data => data.Id).Should().Equal(
            "contact", "registration", "background", "relationship", "usage", "calls", "emails", "interests", "permissions", "refusals", "other");
        Notice.DataCategories[3].Items.Fi().Should().Contain("arvonta- ja kilpailuvastaukset");
        Notice.DataCategories[2].Items.Fi().Should().Equal("äidinkieli", "ammatti tai arvo", "sukupuoli", "ikä");
    }

    [Fact]
    public void Bullets_keep_their_mixed_punctuation() =>
        Notice.Section(SectionKind.DataContent).Lists().Single().Items.TakeLast(4).Select(item => item.Text).Should().Equal(
            "mahdolliset profiilitiedot ja kiinnostuksen kohteet,", "mahdolliset luvat ja suostumukset,", "mahdolliset tarjontakiellot sekä", "mahdolliset muut suostumuksella kerätyt tiedot");

    [Fact]
    public void Sources_are_channels_cookies_and_registers_by_name()
    {
        Notice.Sources.Where(source => source.Kind == SourceKind.DataSubject).Should().HaveCount(4);
        Notice.Sources.Should().ContainSingle(source => source.Kind == SourceKind.ServiceUse && source.Description.Fi()!.Contains("Googlen ja Facebookin"));
        Notice.Sources.Select(source => source.Name).OfType<string>().Should().Equal("VRK/Väestötietojärjestelmä", "Itellan osoiterekisteri");
        Notice.Sources.TakeLast(2).Select(source => source.Description.Fi()).Should().Equal("puhelinyhtiöiden rekisterit", "muut vastaavat rekisterit, yksityiset ja julkiset");
    }

    [Fact]
    public void Disclosures_are_told_as_purposes_without_a_recipient()
    {
        Notice.Disclosures.Items.Take(2).Should().OnlyContain(item => item.Recipient == new Recipient() && item.Purpose != null);
        Notice.Disclosures.Items[0].Condition.Fi().Should().Be("henkilötietolain mukaisesti");
        Notice.Disclosures.Items[2].Recipient.Name.Should().Be("Facebook");
    }

    [Fact]
    public void Transfers_are_denied() => Notice.Transfers.Should().Match<Declaration<Transfer>>(it => it.State == DeclarationState.None && it.Items.Count == 0 && it.Statement != null);

    [Fact]
    public void Access_is_asked_for_in_writing_and_signed_at_the_address_of_section_1()
    {
        var access = Notice.Right(RightKind.Access);

        access.Formalities.Should().Equal(RequestFormality.Written, RequestFormality.Signed);
        access.Channels.Should().Equal(FirstSection, Form);
        access.Reference.Should().Be(Acts.PersonalDataAct.At("26"));
    }

    [Fact]
    public void Prohibition_and_withdrawal_are_rights_under_one_heading()
    {
        Notice.Section(SectionKind.Objection).Paragraphs().Should().HaveCount(2);
        Notice.Right(RightKind.ObjectionToDirectMarketing).Channels.Should().Equal(Email, FirstSection);
        Notice.Right(RightKind.WithdrawConsent).Description.Fi().Should().Be("Asiakas voi peruuttaa kaikki suostumuksensa.");
    }

    [Fact]
    public void Rectification_needs_reasons_and_refers_to_the_wrong_section()
    {
        var rectification = Notice.Right(RightKind.Rectification);

        rectification.Formalities.Should().Equal(RequestFormality.Written, RequestFormality.Reasoned);
        rectification.Limitation.Fi().Should().Contain("perusteltava");
        rectification.Description.Fi().Should().Contain("kohdassa 2");
        rectification.Channels.Should().Equal(Email, FirstSection, Form);
    }

    [Fact]
    public void Rights_stand_in_parts_with_headings_of_their_own() =>
        Notice.Wordings[0].Sections.SkipWhile(section => section.Number != "7").Skip(1).TakeWhile(section => section.Level == 2)
            .Select(section => section.Heading).Should().Equal("Tarkastus ja oikaisu (Henkilötietolaki 26§)", "Kielto-oikeus:", "Tiedon korjaaminen");

    [Fact]
    public void Security_tells_paper_from_systems()
    {
        Notice.Security.Where(measure => measure.Scope == MeasureScope.Manual).Select(measure => measure.Kind).Should().Equal(SecurityMeasureKind.Physical, SecurityMeasureKind.Destruction);
        Notice.Security.Where(measure => measure.Scope == MeasureScope.Digital).Select(measure => measure.Kind).Should().Equal(
            SecurityMeasureKind.AccessControl, SecurityMeasureKind.Authentication, SecurityMeasureKind.Firewall, SecurityMeasureKind.Backup, SecurityMeasureKind.Confidentiality);
    }

    [Fact]
    public void Keeping_stands_under_security_and_is_reviewed_every_three_months()
    {
        var rule = Notice.RetentionRules.Should().ContainSingle().Which;

        (rule.Criterion, rule.ReviewEvery).Should().Be((RetentionCriterion.UntilPurposeEnds, Period.FromMonths(3)));
        Notice.Wordings[0].Sections.Single(section => section.Number == "8").Kinds.Should().Equal(SectionKind.Security, SectionKind.Retention);
    }

    [Fact]
    public void Informing_under_the_repealed_act_is_held()
    {
        Notice.LegalFramework.Should().Equal(new LegalReference { Act = "523/1999", Text = LocalizedText.Of("fi", "Henkilötietolain (523/99) edellyttämä informointi") });
        Notice.Wordings[0].Sections.Should().ContainSingle(section => section.Heading == "Henkilötietolain (523/99) edellyttämä informointi");
    }

    [Fact]
    public void Complaint_goes_to_an_authority_with_old_contact_details()
    {
        var authority = Notice.SupervisoryAuthority!;

        authority.Name.Fi().Should().Be("Tietosuojavaltuutetun toimisto");
        authority.VisitingAddress.Should().Be(new PostalAddress { Street = "Ratapihantie 9, 6. krs", PostalCode = "00520", Town = "HELSINKI" });
        authority.Address.Should().Be(new PostalAddress { PostOfficeBox = "PL 800", PostalCode = "00521", Town = "HELSINKI" });
        (authority.Phone, authority.Email, authority.Website).Should().Be(("029 56 66700", "[email protected]", "http://www.tietosuoja.fi/fi/index/yhteystiedot.html"));
    }

    [Fact]
    public void Complaint_is_told_twice_and_the_fax_number_is_kept_in_the_words()
    {
        var paragraphs = Notice.Section(SectionKind.Complaint).Paragraphs().ToList();

        paragraphs[0].Should().StartWith("Asiakas voi valittaa").And.Contain("Voit tehdä valituksen");
        paragraphs[1].Should().Contain("Fax:\u00A0029 56 66735Sähköposti: [email protected]");
    }
}
