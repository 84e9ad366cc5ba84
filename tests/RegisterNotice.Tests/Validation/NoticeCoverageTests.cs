using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Samples;
using RegisterNotice.Validation;
using static RegisterNotice.Validation.CoverageState;

namespace RegisterNotice.Tests.Validation;

public sealed class NoticeCoverageTests
{
    [Fact]
    public void There_is_a_row_for_each_item_of_the_three_articles() =>
        Of(FaultlessNotice.Instance).Rows.Select(row => row.Item.Provision).Should().Equal(
            "13(1)(a)", "13(1)(b)", "13(1)(c)", "13(1)(d)", "13(1)(e)", "13(1)(f)", "13(2)(a)", "13(2)(b)", "13(2)(c)", "13(2)(d)", "13(2)(e)", "13(2)(f)",
            "14(1)(a)", "14(1)(b)", "14(1)(c)", "14(1)(d)", "14(1)(e)", "14(1)(f)", "14(2)(a)", "14(2)(b)", "14(2)(c)", "14(2)(d)", "14(2)(e)", "14(2)(f)", "14(2)(g)",
            "30(1)(a)", "30(1)(b)", "30(1)(c)", "30(1)(d)", "30(1)(e)", "30(1)(f)", "30(1)(g)",
            "30(2)(a)", "30(2)(b)", "30(2)(c)", "30(2)(d)");

    [Fact]
    public void A_faultless_notice_meets_what_applies_and_says_why_the_rest_does_not()
    {
        var rows = Of(FaultlessNotice.Instance).Rows;

        rows.Should().OnlyContain(row => (row.State == Met || row.State == NotApplicable) && row.Codes.Count == 0);
        rows.Where(row => row.State == Met).Should().OnlyContain(row => row.Pointers.Count > 0);
        rows.Where(row => row.Item.Provision!.StartsWith("14", StringComparison.Ordinal)).Should().OnlyContain(row => row.State == NotApplicable, "all data come from the customer");
        Row(FaultlessNotice.Instance, "13(1)(b)").Pointers.Should().Equal("/dataProtectionOfficer");
        Row(FaultlessNotice.Instance, "13(1)(d)").State.Should().Be(NotApplicable, "no purpose rests on legitimate interests");
        Row(FaultlessNotice.Instance, "13(1)(f)").State.Should().Be(NotApplicable, "nothing is transferred");
        Row(FaultlessNotice.Instance, "13(2)(c)").State.Should().Be(NotApplicable, "nothing rests on consent");
    }

    [Fact]
    public void Of_a_notice_that_says_nothing_what_is_due_is_missing_and_what_depends_is_conditional()
    {
        var states = Of(new Notice { Id = "a" }).Rows.ToDictionary(row => row.Item.Provision!, row => row.State);

        states.Where(row => row.Key.StartsWith("13", StringComparison.Ordinal) && row.Value == Missing).Select(row => row.Key).Should().Equal("13(1)(a)", "13(1)(c)", "13(1)(e)", "13(2)(a)", "13(2)(b)", "13(2)(d)", "13(2)(e)");
        states.Where(row => row.Key.StartsWith("13", StringComparison.Ordinal) && row.Value == Conditional).Select(row => row.Key).Should().Equal("13(1)(b)", "13(1)(d)", "13(1)(f)", "13(2)(c)", "13(2)(f)");
        states.Where(row => row.Key.StartsWith("14", StringComparison.Ordinal)).Should().OnlyContain(row => row.Value == Conditional, "no source is named");
        states.Where(row => row.Key.StartsWith("30", StringComparison.Ordinal) && row.Value == Missing).Should().HaveCount(6);
    }

    [Fact]
    public void A_source_beside_the_data_subject_brings_Article_14_in()
    {
        var notice = FaultlessNotice.Instance with { Sources = [.. FaultlessNotice.Instance.Sources, new() { Kind = SourceKind.PublicRegister, Name = "Väestötietojärjestelmä" }] };

        Row(notice, "14(1)(d)").State.Should().Be(Met);
        Row(notice, "14(2)(f)").State.Should().Be(Met, "a public register says by its kind that it is public");
        Row(notice with { Sources = [notice.Sources[1] with { Kind = SourceKind.OtherRegister }] }, "14(2)(f)").Codes.Should().Equal("RN3008");
        Row(notice with { Sources = [notice.Sources[1] with { Name = null }] }, "14(2)(f)").State.Should().Be(Missing);
        Row(notice with { Sources = [notice.Sources[1] with { PubliclyAccessible = false }] }, "13(1)(a)").State.Should().Be(NotApplicable);
        Row(notice with { Sources = [new() { Kind = SourceKind.Derived }] }, "14(1)(a)").State.Should().Be(Conditional);
    }

    [Fact]
    public void Each_item_is_met_where_the_notice_says_what_it_asks_for()
    {
        var notice = FaultlessNotice.Instance with
        {
            Representatives = [new() { Name = "Edustaja Oy" }],
            DataProtectionOfficer = new() { State = DeclarationState.Some },
            Purposes =
            [
                FaultlessNotice.Instance.Purposes[0],
                new() { Id = "fraud", Description = LocalizedText.Of("fi", "Petosten ehkäisy"), LegalBases = [new() { Kind = LegalBasisKind.Consent }, new() { Kind = LegalBasisKind.LegitimateInterests, Interest = LocalizedText.Of("fi", "Suoja petoksilta") }] },
            ],
            Transfers = new() { State = DeclarationState.Some, Items = [new()] },
            Rights = [.. new[] { RightKind.Complaint, RightKind.Access, RightKind.WithdrawConsent, RightKind.NotSubjectToAutomatedDecision, RightKind.Objection }.Select(kind => new SubjectRight { Kind = kind })],
            AutomatedDecisions = new() { State = DeclarationState.Some },
        };

        Of(notice).Rows.Take(12).Concat(Of(notice).Rows.Skip(25)).Select(row => $"{row.Item.Provision} {string.Join(' ', row.Pointers)}").Should().Equal(
            "13(1)(a) /controllers /representatives /contacts",
            "13(1)(b) /dataProtectionOfficer",
            "13(1)(c) /purposes",
            "13(1)(d) /purposes/1/legalBases/1/interest",
            "13(1)(e) /disclosures",
            "13(1)(f) /transfers",
            "13(2)(a) /retentionRules",
            "13(2)(b) /rights/1 /rights/4",
            "13(2)(c) /rights/2",
            "13(2)(d) /rights/0 /supervisoryAuthority",
            "13(2)(e) /dataCategories/0/provision /dataCategories/1/provision",
            "13(2)(f) /automatedDecisions",
            "30(1)(a) /controllers /representatives /contacts /dataProtectionOfficer",
            "30(1)(b) /purposes",
            "30(1)(c) /dataSubjects /dataCategories",
            "30(1)(d) /disclosures",
            "30(1)(e) /transfers",
            "30(1)(f) /retentionRules",
            "30(1)(g) /security",
            "30(2)(a) /controllers /representatives /contacts /dataProtectionOfficer",
            "30(2)(b) /purposes",
            "30(2)(c) /transfers",
            "30(2)(d) /security");
        Row(notice, "14(1)(d)").Pointers.Should().Equal("/dataCategories");
        Row(notice, "14(2)(f)").Pointers.Should().Equal("/sources");
        Of(new Notice { Id = "a" }).Rows.Should().OnlyContain(row => row.Pointers.Count == 0);
    }

    [Fact]
    public void A_declaration_says_what_is_asked_for_by_its_state_or_by_its_items()
    {
        foreach (var (state, isSaid) in new[] { (DeclarationState.NotStated, false), (DeclarationState.None, true), (DeclarationState.Some, true) })
        {
            var notice = FaultlessNotice.Instance with { Disclosures = new() { State = state }, Transfers = new() { State = state } };
            Row(notice, "13(1)(e)").Pointers.Should().Equal(isSaid ? ["/disclosures"] : []);
            Row(notice, "13(1)(f)").Pointers.Should().Equal(isSaid ? ["/transfers"] : []);
        }

        var listed = FaultlessNotice.Instance with { Disclosures = FaultlessNotice.Instance.Disclosures with { State = DeclarationState.NotStated }, Transfers = new() { State = DeclarationState.NotStated, Items = [new()] } };
        Row(listed, "13(1)(e)").Pointers.Should().Equal("/disclosures");
        Row(listed, "13(1)(f)").Pointers.Should().Equal("/transfers");
    }

    [Fact]
    public void Whether_data_must_be_given_is_said_by_the_categories_or_else_by_the_wording()
    {
        var worded = FaultlessNotice.Instance with
        {
            DataCategories = [FaultlessNotice.Instance.DataCategories[0] with { Provision = null }],
            Wordings = [new() { Language = LanguageTag.Finnish, Sections = [new() { Kinds = [SectionKind.DataContent], Blocks = [new ParagraphBlock { Text = "Nimi ja osoite ovat pakollisia tietoja." }] }] }],
        };

        Row(worded, "13(2)(e)").Pointers.Should().Equal("/wordings/0/sections/0/blocks/0/text");
        Row(worded with { DataCategories = FaultlessNotice.Instance.DataCategories }, "13(2)(e)").Pointers.Should().Equal("/dataCategories/0/provision", "/dataCategories/1/provision");
        Row(worded with { Wordings = [] }, "13(2)(e)").Pointers.Should().BeEmpty();
    }

    [Fact]
    public void What_an_item_depends_on_is_told_from_the_notice()
    {
        var consent = FaultlessNotice.Instance with { Purposes = [new() { Id = "news", Description = LocalizedText.Of("fi", "Uutiskirje"), LegalBases = [new() { Kind = LegalBasisKind.Consent }] }] };
        Row(consent, "13(2)(c)").State.Should().Be(Missing, "who has given consent may withdraw it");
        Row(consent with { Rights = [new() { Kind = RightKind.WithdrawConsent }] }, "13(2)(c)").State.Should().Be(Met);
        Row(consent with { Purposes = [consent.Purposes[0] with { LegalBases = [] }] }, "13(2)(c)").State.Should().Be(Conditional, "the basis is not stated");
        Row(FaultlessNotice.Instance with { Transfers = new() { State = DeclarationState.None, Items = [new()] } }, "13(1)(f)").State.Should().NotBe(NotApplicable, "a transfer is listed beside the denial");
        Row(FaultlessNotice.Instance with { Disclosures = new() { State = DeclarationState.None } }, "13(1)(e)").State.Should().Be(NotApplicable);
        Row(FaultlessNotice.Instance with { Disclosures = FaultlessNotice.Instance.Disclosures with { State = DeclarationState.None } }, "13(1)(e)").State.Should().NotBe(NotApplicable);
        Row(FaultlessNotice.Instance with { AutomatedDecisions = new() { State = DeclarationState.Some } }, "13(2)(f)").State.Should().NotBe(NotApplicable);
        Row(FaultlessNotice.Instance with { DataProtectionOfficer = new() { State = DeclarationState.Some } }, "13(1)(b)").State.Should().NotBe(NotApplicable);

        var several = FaultlessNotice.Instance with { Sources = [new() { Kind = SourceKind.Controller }, new() { Kind = SourceKind.ServiceUse }, new() { Kind = SourceKind.ThirdParty }] };
        Row(several, "13(1)(a)").State.Should().Be(Met, "one of the sources is the use of the service");
        Row(several, "14(1)(a)").State.Should().Be(Met, "one of the sources is somebody else");
        Row(several with { Sources = [.. several.Sources.Take(2)] }, "14(1)(a)").State.Should().Be(Conditional, "one of the sources is the controller itself");
    }

    [Fact]
    public void A_row_shows_item_and_state() => Of(FaultlessNotice.Instance).Rows[0].ToString().Should().Be("13(1)(a) Met");

    [Fact]
    public void Findings_that_do_not_break_an_item_are_named_and_leave_it_met()
    {
        var notice = FaultlessNotice.Instance with { Controllers = [FaultlessNotice.Instance.Controllers[0] with { Address = null }] };

        var row = Row(notice, "13(1)(a)");

        row.State.Should().Be(Met);
        row.Codes.Should().Equal("RN1003");
        row.Pointers.Should().Equal("/controllers", "/contacts");
    }

    [Fact]
    public void Legitimate_interests_are_met_where_they_are_named()
    {
        var purpose = new Purpose { Id = "fraud", Description = LocalizedText.Of("fi", "Petosten ehkäisy"), LegalBases = [new() { Kind = LegalBasisKind.LegitimateInterests }] };
        var named = purpose with { LegalBases = [purpose.LegalBases[0] with { Interest = LocalizedText.Of("fi", "Kauppiaan etu suojautua petoksilta") }] };

        Row(FaultlessNotice.Instance with { Purposes = [purpose] }, "13(1)(d)").State.Should().Be(Missing);
        Row(FaultlessNotice.Instance with { Purposes = [named] }, "13(1)(d)").Pointers.Should().Equal("/purposes/0/legalBases/0/interest");
        Row(FaultlessNotice.Instance with { Purposes = [named] }, "13(1)(d)").State.Should().Be(Met);
    }

    [Fact]
    public void Before_the_GDPR_applied_none_of_its_items_did()
    {
        NoticeCoverage.Of(new Notice { Id = "a" }, new(2018, 5, 24)).Rows.Should().OnlyContain(row => row.State == NotApplicable);
        NoticeCoverage.Of(new Notice { Id = "a" }, new(2018, 5, 25)).Rows.Should().Contain(row => row.State == Missing);
    }

    [Fact]
    public void Every_rule_that_cites_an_item_is_named_by_its_row()
    {
        var items = RegisterNotice.Rules.CoverageItems.All.ToDictionary(item => item.Provision);
        foreach (var rule in NoticeRules.All)
        {
            foreach (var citation in rule.Grounds.SelectMany(ground => ground.Citations).Where(citation => citation.Act == Acts.Gdpr.Number && items.ContainsKey(citation.Provision!)))
            {
                items[citation.Provision!].BrokenBy.Concat(items[citation.Provision!].TouchedBy).Should().Contain(rule.Code, "{0} cites {1}", rule, citation.Provision);
            }
        }

        items.Values.SelectMany(item => item.BrokenBy.Concat(item.TouchedBy)).Should().OnlyContain(code => NoticeRules.Find(code) != null);
        items.Values.Should().OnlyContain(item => item.BrokenBy.Concat(item.TouchedBy).Distinct().Count() == item.BrokenBy.Count + item.TouchedBy.Count);
    }

    [Fact]
    public void Every_pointer_leads_into_the_notice()
    {
        foreach (var notice in SampleNotices.All.Append(FaultlessNotice.Instance))
        {
            foreach (var pointer in Of(notice).Rows.SelectMany(row => row.Pointers))
            {
                var node = JsonNode.Parse(NoticeJson.Write(notice));
                foreach (var step in pointer.Segments)
                {
                    node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node![step];
                }

                node.Should().NotBeNull("{0} stands in {1}", pointer, notice.Id);
            }
        }
    }

    [Theory]
    [InlineData("fi", "Tietosuoja-asetuksen 13 artikla\n-------------------------------\n\n13(1)(a)  täyttyy         Rekisterinpitäjä ja tämän mahdollinen edustaja yhteystietoineen\n                          /controllers /contacts\n", "täyttyy 7, puuttuu 0, ehdollinen 0, ei koske 5.\n")]
    [InlineData("sv", "Artikel 13 i dataskyddsförordningen\n", "uppfylld 7, saknas 0, villkorlig 0, gäller inte 5.\n")]
    [InlineData("en", "Article 13 GDPR\n---------------\n\n13(1)(a)  met             The controller and any representative, with contact details\n", "met 7, missing 0, conditional 0, not applicable 5.\n")]
    public void The_table_can_be_read_in_three_languages(string language, string head, string summary) =>
        TextReportWriter.Write(Of(FaultlessNotice.Instance), LanguageTag.Parse(language)).Should().StartWith(head).And.Contain(summary);

    [Fact]
    public void The_table_tells_article_by_article_where_each_item_is_met_and_what_touches_it()
    {
        var notice = FaultlessNotice.Instance with { Controllers = [FaultlessNotice.Instance.Controllers[0] with { Address = null }], DataSubjects = [], Sources = [] };

        var lines = TextReportWriter.Write(Of(notice), LanguageTag.English).Split('\n');

        lines.Skip(3).Take(3).Should().Equal("13(1)(a)  met             The controller and any representative, with contact details", "                          /controllers /contacts RN1003", "13(1)(b)  not applicable  Contact details of the data protection officer");
        lines[Array.FindIndex(lines, line => line.StartsWith("13(1)(f)", StringComparison.Ordinal)) + 1].Should().Be("                          /transfers");
        var end = Array.FindIndex(lines, line => line.StartsWith("met ", StringComparison.Ordinal));
        (lines[end - 1], lines[end + 1], lines[end + 2]).Should().Be(("", "", "Article 14 GDPR"));
        lines[Array.FindIndex(lines, line => line.StartsWith("14(2)(f)", StringComparison.Ordinal)) + 2].Should().StartWith("14(2)(g)", "what is nowhere and touched by nothing takes one line");
        lines[^3..].Should().Equal(lines[^3], "", "");
    }

    [Fact]
    public void The_table_is_JSON_too()
    {
        var table = JsonNode.Parse(JsonReportWriter.Write(Of(FaultlessNotice.Instance), LanguageTag.English))!;

        table["asOf"]!.GetValue<string>().Should().Be("2026-11-22");
        table["coverage"]![1]!.ToJsonString().Should().Be(
            """{"item":"13(1)(b)","name":"Contact details of the data protection officer","citation":"Article 13(1)(b) GDPR","state":"notApplicable","pointers":["/dataProtectionOfficer"],"findings":[]}""");
    }

    private static NoticeCoverage Of(Notice notice) => NoticeCoverage.Of(notice, FaultlessNotice.Today);

    private static CoverageRow Row(Notice notice, string item) => Of(notice).Rows.Single(row => row.Item.Provision == item);
}
