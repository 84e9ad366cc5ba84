using RegisterNotice.Validation;

namespace RegisterNotice.Import.Tests.Reviewing;

/// <summary>A finding on an imported notice says when the reading may be its cause, and only then.</summary>
public sealed class FindingReviewTests
{
    private const string Silent = "Rekisterinpitäjä\nKudelma Oy\n\nSäilytysaika\nArkistosuunnitelma kertoo kaiken\n";

    [Fact]
    public void A_section_that_announces_what_lacks_is_named_with_the_words_that_were_not_read()
    {
        var doubt = Review(Silent, "RN5001").Doubts.Should().ContainSingle().Which;

        (doubt.Code, doubt.Text).Should().Be((ReadingDoubtCode.SectionNotRead, "Säilytysaika"));
        doubt.Places.Should().Equal(new SourceSpan(5, 1, 32));
        doubt.MessageIn(LanguageTag.Swedish).Should().StartWith("Sidan har avsnittet ”Säilytysaika”");
    }

    [Fact]
    public void What_no_section_is_about_lacks_in_the_page() => Review(Silent, "RN2001").MayBeReading.Should().BeFalse();

    [Fact]
    public void A_section_of_which_all_was_read_is_no_cause() =>
        Review("Rekisterinpitäjä\nKudelma Oy\n\nTietolähteet\nTiedot saadaan asiakkaalta itseltään.\n", "RN1003").Doubts.Should().BeEmpty();

    [Fact]
    public void Words_that_were_not_read_beside_those_that_were_may_state_the_rest()
    {
        var doubt = Review("Rekisterinpitäjä\nKudelma Oy\nKeltainen talo torin laidalla\n", "RN1003").Doubts.Should().ContainSingle().Which;

        (doubt.Code, doubt.Text).Should().Be((ReadingDoubtCode.WordsNotRead, "Rekisterinpitäjä"));
    }

    [Fact]
    public void A_hidden_address_may_be_the_contact_that_lacks() =>
        Review("Rekisterinpitäjä\nKudelma Oy, Lankatie 4, 87100 Kajaani\n[email protected]\n", "RN1006").Doubts.Should().Contain(doubt => doubt.Code == ReadingDoubtCode.WordsUnclear);

    [Fact]
    public void A_finding_on_what_was_inferred_says_so()
    {
        var finding = Review("Rekisterinpitäjä\nKudelma Oy\n\nKäsittelyn tarkoitus\n- Kehräämön kierrokset\n- Tietoja käytetään laskutukseen.\n", "RN2002");

        finding.Span.Should().NotBeNull();
        finding.Finding.Pointer.ToString().Should().StartWith("/purposes/0");
    }

    [Fact]
    public void What_lacks_in_a_page_of_which_nothing_was_understood_is_a_matter_of_the_reading() =>
        Review("Sataa vettä.", "RN1001").Doubts.Should().ContainSingle().Which.Code.Should().Be(ReadingDoubtCode.PageNotUnderstood);

    [Fact]
    public void All_findings_are_reviewed_in_their_order()
    {
        var result = NoticeImporter.Import(Silent);
        var report = NoticeValidator.Validate(result.Notices[0], new() { RuleSet = NoticeRuleSet.All });

        result.Review(report).Select(reviewed => reviewed.Finding).Should().Equal(report.Findings);
    }

    [Fact]
    public void There_is_nothing_to_review_of_a_notice_that_is_not_there()
    {
        var result = NoticeImporter.Import(Silent);

        FluentActions.Invoking(() => result.Review(NoticeReport.Clean, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => result.Review(null!)).Should().Throw<ArgumentNullException>();
        result.Review(NoticeReport.Clean).Should().BeEmpty();
    }

    private static ReviewedFinding Review(string page, string code)
    {
        var result = NoticeImporter.Import(page);
        return result.Review(NoticeValidator.Validate(result.Notices[0], new() { RuleSet = NoticeRuleSet.All })).First(reviewed => reviewed.Finding.Code == code);
    }
}
