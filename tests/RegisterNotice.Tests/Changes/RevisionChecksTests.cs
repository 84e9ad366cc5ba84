using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Validation;
using static RegisterNotice.Tests.Changes.ChangingNotice;

namespace RegisterNotice.Tests.Changes;

public sealed class RevisionChecksTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    // A material change as it should be published.
    private static readonly Notice Longer = Base.Rule(it => it with { Period = Period.FromYears(3) }) with
    {
        Revision = 5,
        UpdatedOn = new(2026, 6, 1),
        EffectiveFrom = new(2026, 7, 1),
        Changes = [new() { Date = new(2026, 6, 1), Summary = Fi("Säilytysaika pitenee kolmeen vuoteen.") }],
    };

    [Fact]
    public void A_material_change_that_is_numbered_dated_told_and_ahead_is_clean() => Codes(Base, Longer).Should().BeEmpty();

    [Fact]
    public void Equal_notices_and_lighter_changes_are_clean()
    {
        NoticeComparison.Of(Base, Base).Validate().Should().BeSameAs(NoticeReport.Clean);
        Codes(Base, Base with { Security = [] }).Should().BeEmpty();
    }

    [Fact]
    public void A_material_change_without_a_new_number_is_reported_at_the_number() =>
        Findings(Base, Longer with { Revision = 4 }).Should().Equal(("RN9201", "/revision"));

    [Fact]
    public void A_material_change_without_a_new_date_is_reported_at_the_date()
    {
        Findings(Base, Longer with { UpdatedOn = new(2026, 1, 1) }).Should().Equal(("RN9201", "/updatedOn"));
        Findings(Base, Longer with { UpdatedOn = null }).Should().Equal(("RN9201", "/updatedOn"));
        Codes(Base, Longer with { UpdatedOn = Base.UpdatedOn }).Should().BeEmpty("two revisions of one day differ by their numbers");
    }

    [Fact]
    public void A_material_change_with_neither_is_one_finding_at_both_places()
    {
        var finding = NoticeComparison.Of(Base, Longer with { Revision = 4, UpdatedOn = Base.UpdatedOn }).Validate().Findings.Single();

        finding.Pointers.Select(pointer => pointer.ToString()).Should().Equal("/revision", "/updatedOn");
    }

    [Fact]
    public void A_material_change_without_an_entry_is_reported_at_the_list_of_changes()
    {
        Findings(Base, Longer with { Changes = [] }).Should().Equal(("RN9202", "/changes"));
        Findings(Base with { Changes = Longer.Changes }, Longer).Should().Equal(("RN9202", "/changes"));
    }

    [Fact]
    public void A_material_change_that_takes_effect_at_once_is_reported_at_the_day_of_effect()
    {
        Findings(Base, Longer with { EffectiveFrom = null }).Should().Equal(("RN9203", "/effectiveFrom"));
        Findings(Base, Longer with { EffectiveFrom = Longer.UpdatedOn }).Should().Equal(("RN9203", "/effectiveFrom"));
        Findings(Base with { EffectiveFrom = Longer.EffectiveFrom }, Longer).Should().Equal(("RN9203", "/effectiveFrom"));
    }

    [Fact]
    public void A_translation_that_stayed_while_the_words_say_something_else_is_reported_at_its_language()
    {
        var both = Base.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av försäljningsplatser") });
        var changed = both.Purpose(it => it with { Description = it.Description.With("fi", "Mainonnan kohdentaminen kävijöille") });

        Findings(both, changed).Should().Contain(("RN9204", "/purposes/0/description/sv"));
        Findings(both, both.Purpose(it => it with { Description = it.Description.With("fi", "Myyntipaikkojen varaaminen sekä tilittäminen") }))
            .Should().BeEmpty("a spelling may be corrected in one language");
        Findings(both, changed.Purpose(it => it with { Description = it.Description.With("sv", "Riktad reklam för besökare") }))
            .Should().NotContain(finding => finding.Code == "RN9204");
    }

    [Fact]
    public void A_translation_that_stayed_while_the_fact_behind_it_changed_is_reported()
    {
        var both = Base.Rule(it => it with { Description = Fi("kaksi vuotta sopimuksen päättymisestä").With("sv", "två år efter avtalets slut") });
        var changed = both.Rule(it => it with { Period = Period.FromYears(3), Description = it.Description!.With("fi", "kolme vuotta sopimuksen päättymisestä") });

        Findings(both, changed).Should().Contain(("RN9204", "/retentionRules/0/description/sv"));
    }

    [Fact]
    public void A_page_of_one_language_that_stayed_is_reported()
    {
        var both = Base with { Wordings = [Wording("fi", "Säilytämme tiedot 2 vuotta."), Wording("sv", "Vi sparar uppgifterna i 2 år.")] };

        Findings(both, both with { Wordings = [Wording("fi", "Säilytämme tiedot 3 vuotta."), both.Wordings[1]] }).Should().Equal(("RN9204", "/wordings/1"));
        Findings(both, both with { Wordings = [Wording("fi", "Säilytämme tiedot 3 vuotta."), Wording("sv", "Vi sparar uppgifterna i 3 år.")] }).Should().BeEmpty();
    }

    [Fact]
    public void A_new_purpose_that_is_said_not_to_be_one_is_reported_at_the_new_entry()
    {
        var ads = Longer with { Purposes = [.. Base.Purposes, new() { Id = "ads", Description = Fi("Mainonta") }] };

        Findings(Base, ads).Should().Equal(("RN9205", "/changes/0/newPurpose"));
        Codes(Base, ads with { Changes = [.. ads.Changes, new() { Summary = Fi("Mainonta"), NewPurpose = true }] }).Should().BeEmpty();
        Codes(Base, ads with { Changes = [] }).Should().Equal("RN9202");
    }

    [Fact]
    public void An_entry_of_one_new_purpose_does_not_tell_of_another()
    {
        var ads = Longer with { Purposes = [.. Base.Purposes, new() { Id = "ads", Description = Fi("Mainonta") }] };

        Codes(Base, ads with { Changes = [.. ads.Changes, new() { Summary = Fi("Mainonta"), NewPurpose = true, PurposeIds = ["ads"] }] }).Should().BeEmpty();
        Codes(Base, ads with { Changes = [.. ads.Changes, new() { Summary = Fi("Uutiskirje"), NewPurpose = true, PurposeIds = ["news"] }] }).Should().Equal("RN9205");
    }

    [Fact]
    public void The_drafted_entries_answer_what_entries_are_asked_for()
    {
        var ads = Longer with { Changes = [], Purposes = [.. Base.Purposes, new() { Id = "ads", Description = Fi("Mainonta") }] };

        Codes(Base, ads with { Changes = ChangeDrafts.Of(NoticeComparison.Of(Base, ads)) }).Should().BeEmpty();
    }

    [Fact]
    public void What_the_options_do_not_show_is_checked_all_the_same()
    {
        var both = Base.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av försäljningsplatser") });
        var changed = both.Purpose(it => it with { Description = it.Description.With("fi", "Mainonnan kohdentaminen kävijöille") });

        NoticeComparison.Of(both, changed, new() { MinWeight = ChangeWeight.Material }).Validate().Findings.Should().Contain(finding => finding.Code == "RN9204");
    }

    [Fact]
    public void Every_rule_is_told_in_three_languages_with_all_its_particulars()
    {
        var both = Base.Purpose(it => it with { Description = it.Description.With("sv", "Bokning av försäljningsplatser") });
        var changed = both.Purpose(it => it with { Description = it.Description.With("fi", "Mainonnan kohdentaminen kävijöille") }).Rule(it => it with { Period = Period.FromYears(3) });
        var ads = Longer with { Purposes = [.. Base.Purposes, new() { Id = "ads", Description = Fi("Mainonta") }] };
        Finding[] findings = [.. NoticeComparison.Of(both, changed).Validate(LanguageTag.English).Findings, .. NoticeComparison.Of(Base, ads).Validate().Findings];

        findings.Select(finding => finding.Rule).Distinct().Should().BeEquivalentTo(NoticeRules.OfRevisions);
        findings.Should().OnlyContain(finding => Array.TrueForAll(Languages, language =>
            finding.MessageIn(language).EndsWith('.') && !finding.MessageIn(language).Contains('{') && finding.RemedyIn(language).EndsWith('.') && finding.CitationIn(language).Length > 0));
        NoticeRules.OfRevisions.Should().OnlyContain(rule => NoticeRules.Describe(rule.Code) == rule);
    }

    private static IEnumerable<string> Codes(Notice old, Notice @new) => NoticeComparison.Of(old, @new).Validate().Findings.Select(finding => finding.Code);

    private static IEnumerable<(string Code, string Pointer)> Findings(Notice old, Notice @new) =>
        NoticeComparison.Of(old, @new).Validate().Findings.Select(finding => (finding.Code, finding.Pointer.ToString()));

    private static NoticeDocument Wording(string language, string text) => new()
    {
        Language = LanguageTag.Parse(language),
        Sections = [new() { Heading = "Ajat", Blocks = [new ParagraphBlock { Text = text }] }],
    };
}
