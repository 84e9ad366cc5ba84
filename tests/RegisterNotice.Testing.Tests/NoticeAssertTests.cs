using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;
using RegisterNotice.Validation;

namespace RegisterNotice.Testing.Tests;

public sealed class NoticeAssertTests
{
    private static readonly LocalDate Day = new(2026, 11, 30);

    private static readonly Notice Faultless = SampleNotices.Faultless[0];

    private static readonly Notice WithoutBasis = Faultless with { Purposes = [Faultless.Purposes[0] with { LegalBases = [] }, .. Faultless.Purposes.Skip(1)] };

    [Fact]
    public void A_faultless_notice_passes()
    {
        FluentActions.Invoking(() => NoticeAssert.NoErrors(Faultless, Day)).Should().NotThrow();
        FluentActions.Invoking(() => NoticeAssert.Faultless(Faultless, Day)).Should().NotThrow();
        FluentActions.Invoking(() => NoticeAssert.NoErrors(Faultless)).Should().NotThrow();
    }

    [Fact]
    public void An_error_fails_with_its_code_place_message_and_remedy()
    {
        var finding = NoticeValidator.Validate(WithoutBasis, new() { AsOf = Day, Language = LanguageTag.English }).Errors.First(it => it.Code == "RN2002");

        Message(() => NoticeAssert.NoErrors(WithoutBasis, Day, new() { Language = LanguageTag.English })).Should()
            .StartWith($"Notice \"{WithoutBasis.Id}\" has ").And.Contain(" as of 2026-11-30:\n")
            .And.Contain($"\n  error RN2002 {finding.Pointer}: {finding.Message} {finding.Remedy}");
    }

    [Fact]
    public void An_error_in_a_file_fails_with_path_line_and_column()
    {
        using var folder = new Folder().With("shop.json", NoticeJson.Write(WithoutBasis, NoticeWriteOptions.Indented));
        var file = NoticeDirectory.Find(folder.Path)["shop.json"];

        Message(() => NoticeAssert.NoErrors(file, Day)).Should().StartWith("shop.json has ").And.MatchRegex(@"shop\.json\(\d+,\d+\): error RN2002 /purposes/0");
        Message(() => NoticeAssert.Faultless(file, Day)).Should().MatchRegex(@"shop\.json\(\d+,\d+\): error RN2002 /purposes/0");
    }

    [Fact]
    public void A_warning_lets_no_errors_pass_and_is_no_faultless_notice()
    {
        var warned = NoticeValidator.Validate(SampleNotices.OfShops[0], new() { AsOf = Day }).Warnings[0];
        var options = new NoticeValidationOptions { RuleSet = NoticeRuleSet.Empty.With(NoticeRules.Find(warned.Code)!) };

        FluentActions.Invoking(() => NoticeAssert.NoErrors(SampleNotices.OfShops[0], Day, options)).Should().NotThrow();
        Message(() => NoticeAssert.Faultless(SampleNotices.OfShops[0], Day, options)).Should().Contain("warning " + warned.Code);
    }

    [Fact]
    public void What_is_suppressed_does_not_fail()
    {
        var suppressions = NoticeValidator.Validate(WithoutBasis, new() { AsOf = Day }).Errors
            .Select(error => new FindingSuppression { Code = error.Code, Reason = "Päätetty" }).ToArray();

        FluentActions.Invoking(() => NoticeAssert.NoErrors(WithoutBasis, Day, new() { Suppressions = suppressions })).Should().NotThrow();
    }

    [Fact]
    public void No_more_than_twenty_findings_are_told()
    {
        var notice = Faultless with { DataCategories = [.. Enumerable.Range(0, 30).Select(i => new DataCategory { Id = $"d{i}", Name = LocalizedText.Of("fi", "Tiedot"), PurposeIds = [$"nowhere{i}"] })] };

        Message(() => NoticeAssert.NoErrors(notice, Day)).Split('\n').Should().HaveCount(22).And.Subject.Last().Should().MatchRegex(@"^  \.\.\. and \d+ more\.$");
    }

    [Fact]
    public void Words_of_a_notice_begin_no_line_and_steer_no_terminal()
    {
        var notice = WithoutBasis with { Id = "a", Purposes = [WithoutBasis.Purposes[0] with { Description = LocalizedText.Of("fi", "Laskutus\n  error RN0000\u001b[31m\u202e") }] };

        Message(() => NoticeAssert.NoErrors(notice, Day)).Should().NotContain("\n  error RN0000").And.NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public void A_rule_that_finds_something_gives_its_findings() =>
        NoticeAssert.Finds(WithoutBasis, "RN2002", Day).Should().ContainSingle().Which.Pointer.ToString().Should().StartWith("/purposes/0");

    [Fact]
    public void A_rule_that_finds_nothing_is_told_with_what_is_found()
    {
        Message(() => NoticeAssert.Finds(Faultless, "RN2002", Day)).Should().Be($"Notice \"{Faultless.Id}\" was to be found at fault by RN2002 as of 2026-11-30, and nothing is found in it.");
        Message(() => NoticeAssert.Finds(WithoutBasis, "RN1001", Day)).Should().Contain("RN1001").And.Contain("error RN2002");
    }

    [Fact]
    public void A_rule_that_should_find_nothing_and_does_is_told()
    {
        Message(() => NoticeAssert.DoesNotFind(WithoutBasis, "RN2002", Day)).Should().Contain("was not to be found at fault by RN2002").And.Contain("error RN2002");
        FluentActions.Invoking(() => NoticeAssert.DoesNotFind(Faultless, "RN2002", Day)).Should().NotThrow();
    }

    [Fact]
    public void A_code_that_no_rule_has_is_a_wrong_use_and_no_pass()
    {
        FluentActions.Invoking(() => NoticeAssert.DoesNotFind(Faultless, "RN0001", Day)).Should().Throw<ArgumentException>().WithMessage("*RN0001*");
        FluentActions.Invoking(() => NoticeAssert.Finds(Faultless, "RN0001", Day)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Notices_that_say_the_same_pass_whatever_their_revision() =>
        FluentActions.Invoking(() => NoticeAssert.SayTheSame(Faultless, Faultless with { Revision = 7 })).Should().NotThrow();

    [Fact]
    public void Notices_that_differ_fail_with_each_difference() =>
        Message(() => NoticeAssert.SayTheSame(Faultless, WithoutBasis)).Should().StartWith($"Notice \"{Faultless.Id}\" does not say what it should.").And.Contain("/purposes/0");

    [Fact]
    public void A_page_that_carries_the_notice_is_current()
    {
        var page = NoticePage.Write(Faultless with { Internal = new() { Owner = "Kirjaamo" } });

        FluentActions.Invoking(() => NoticeAssert.PageIsCurrent(Faultless, page)).Should().NotThrow();
    }

    [Fact]
    public void A_page_that_has_drifted_is_told_with_each_difference() =>
        Message(() => NoticeAssert.PageIsCurrent(Faultless, NoticePage.Write(WithoutBasis))).Should().Contain("/purposes/0");

    [Fact]
    public void A_page_of_another_notice_and_one_without_data_say_so()
    {
        Message(() => NoticeAssert.PageIsCurrent(Faultless, NoticePage.Write(SampleNotices.OfShops[0]))).Should().Contain($"carries no notice \"{Faultless.Id}\" but \"{SampleNotices.OfShops[0].Id}\"");
        Message(() => NoticeAssert.PageIsCurrent(Faultless, "<script>1</script><script class=\"register-notice-data\">")).Should().Contain("RegisterNotice.Import");
        Message(() => NoticeAssert.PageIsCurrent(Faultless, "<script class=\"register-notice-data\">{}</script>")).Should().Contain("The page carries what is no notice:");
    }

    [Fact]
    public void Nothing_is_no_notice()
    {
        FluentActions.Invoking(() => NoticeAssert.NoErrors((Notice)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NoticeAssert.NoErrors((NoticeFile)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NoticeAssert.SayTheSame(Faultless, null!)).Should().Throw<ArgumentNullException>();
    }

    private static string Message(Action assertion) => assertion.Should().Throw<NoticeAssertionException>().Which.Message;
}
