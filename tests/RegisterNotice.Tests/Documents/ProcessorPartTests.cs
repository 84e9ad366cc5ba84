using RegisterNotice.Documents;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Documents;

/// <summary>A processor is not called a controller.</summary>
public sealed class ProcessorPartTests
{
    private static readonly Notice Alone = ProcessorNotice.Instance with
    {
        Controllers = [ProcessorNotice.Instance.Controllers[0] with { OnBehalfOf = [] }],
        Purposes = [new() { Id = "p", Description = Composed.Fi("Palkanlaskenta"), LegalBases = [new() { Kind = LegalBasisKind.Contract }] }],
    };

    public static MatrixTheoryData<string, Layout> Pages => new(["fi", "sv", "en"], Enum.GetValues<Layout>());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_processor_is_never_printed_as_the_controller(string language, Layout layout)
    {
        foreach (var notice in new[] { Alone, Alone with { DataProtectionOfficer = DataProtectionOfficer.NotStated, Disclosures = new() { State = DeclarationState.Some } } })
        {
            var headings = Composed.Document(notice, language, layout).Sections.Select(section => section.Heading ?? "").ToArray();

            headings.Should().NotContainMatch("*ekisterinpitäj*").And.NotContainMatch("*ersonuppgiftsansvarig*").And.NotContainMatch("*ontroller*");
            string.Join("|", headings).Should().ContainAny("Henkilötietojen käsittelijä", "Personuppgiftsbiträde", "Processor");
        }
    }

    [Theory]
    [InlineData("fi", "Rekisterinpitäjä:", "Rekisterinpitäjän")]
    [InlineData("sv", "Personuppgiftsansvarig:", "Den personuppgiftsansvariges")]
    [InlineData("en", "Controller:", "The controller's")]
    public void The_record_of_a_processor_without_clients_names_no_controller(string language, string label, string genitive)
    {
        var text = PlainTextWriter.Write(RecordComposer.Compose([Alone], LanguageTag.Parse(language)), new() { Width = int.MaxValue });
        var row = RecordComposer.Rows([Alone], LanguageTag.Parse(language))[0];

        row.Controllers.Should().BeEmpty();
        row.Processors.Should().ContainSingle().Which.Should().StartWith("Tilitoimisto Tähkä Oy");
        text.Should().NotContain(genitive).And.NotContain(label + " Tilitoimisto");
    }

    [Fact]
    public void The_record_of_a_processor_names_its_clients_as_the_controllers()
    {
        var rows = RecordComposer.Rows([ProcessorNotice.Instance], LanguageTag.Finnish);

        rows.Should().HaveCount(2).And.OnlyContain(row => row.Controllers.Count == 1);
        rows[0].Controllers[0].Should().StartWith("Leipomo Limppu Oy; Y-tunnus: 3000002-8");
        rows[0].Processing.Should().Equal("palkanlaskenta", "palkkailmoitukset tulorekisteriin");
        RecordComposer.Table([ProcessorNotice.Instance], LanguageTag.Finnish).Header.Should().Contain("Henkilötietojen käsittelijä").And.Contain("Rekisterinpitäjä");
        RecordComposer.Table([AgencyNotice.Instance], LanguageTag.Finnish).Header.Should().NotContain("Henkilötietojen käsittelijä");
    }

    [Fact]
    public void No_item_of_a_controller_s_duties_applies_to_a_processor()
    {
        var rows = NoticeCoverage.Of(ProcessorNotice.Instance, FaultlessNotice.Today).Rows.ToLookup(row => row.Item.Provision!.StartsWith("30(2)", StringComparison.Ordinal));
        rows[false].Should().OnlyContain(row => row.State == CoverageState.NotApplicable);
        rows[true].Select(row => $"{row} {string.Join(' ', row.Codes)}").Should().Equal("30(2)(a) Missing RN1007", "30(2)(b) Met ", "30(2)(c) NotApplicable ", "30(2)(d) Met ");
        NoticeValidator.Validate(ProcessorNotice.Instance, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings.Select(finding => finding.Code)
            .Should().Equal("RN1007");
    }

    [Fact]
    public void A_processor_beside_controllers_has_a_section_of_its_own()
    {
        var notice = ProcessorNotice.Instance with { Controllers = [new() { Name = "Leipomo Limppu Oy" }, .. ProcessorNotice.Instance.Controllers] };

        var sections = Composed.Document(notice).Sections.Where(section => section.Kinds.Contains(SectionKind.Controller)).ToArray();

        sections.Select(section => section.Heading).Should().Equal("Rekisterinpitäjän yhteystiedot", "Henkilötietojen käsittelijä");
        ((ParagraphBlock)sections[0].Blocks[0]).Text.Should().StartWith("Leipomo Limppu Oy");
    }
}
