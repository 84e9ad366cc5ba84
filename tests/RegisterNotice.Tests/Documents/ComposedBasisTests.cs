using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>What the page and the record say of the bases of the register as a whole.</summary>
public sealed class ComposedBasisTests
{
    private static readonly LegalBasis Consent = new() { Kind = LegalBasisKind.Consent };

    private static readonly LegalBasis Interests = new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Composed.Fi("yhdistyksen etu pitää yhteyttä jäseniinsä") };

    [Theory]
    [InlineData("fi", "Käsittely perustuu suostumukseen (")]
    [InlineData("sv", "Behandlingen grundar sig på samtycke (")]
    [InlineData("en", "The processing is based on consent (")]
    public void One_basis_of_all_is_said_once_behind_the_purposes(string language, string sentence)
    {
        var text = Composed.Text(Notice([Purpose("a"), Purpose("b")], Consent), language);

        text.Should().Contain(sentence);
        text.Split(sentence).Should().HaveCount(2);
    }

    [Theory]
    [InlineData(Layout.Gdpr)]
    [InlineData(Layout.Classic)]
    [InlineData(Layout.Table)]
    public void Several_bases_of_all_are_a_list_of_their_own(Layout layout)
    {
        var section = Composed.Section(Notice([Purpose("a"), Purpose("b")], Consent, Interests), SectionKind.LegalBasis, "fi", layout);

        section.Kinds.Should().Equal(SectionKind.Purposes, SectionKind.LegalBasis);
        section.Blocks.OfType<ParagraphBlock>().Last().Text.Should().Be("Käsittelyn oikeusperusteet:");
        section.Blocks[^1].Should().BeOfType<ListBlock>().Which.Items.Select(item => item.Text).Should().HaveCount(2)
            .And.SatisfyRespectively(
                first => first.Should().StartWith("Käsittely perustuu suostumukseen ("),
                second => second.Should().EndWith("Oikeutettu etu: yhdistyksen etu pitää yhteyttä jäseniinsä"));
    }

    [Theory]
    [InlineData("fi", "Muiden tarkoitusten oikeusperuste: suostumus (")]
    [InlineData("sv", "Rättslig grund för de övriga ändamålen: samtycke (")]
    [InlineData("en", "Legal basis for the other purposes: consent (")]
    public void Where_some_purposes_have_bases_of_their_own_it_is_said_of_the_others(string language, string sentence) =>
        Composed.Text(Notice([Purpose("a"), Purpose("b") with { LegalBases = [new() { Kind = LegalBasisKind.Contract }] }], Consent), language)
            .Should().Contain(sentence);

    [Fact]
    public void Without_purposes_the_section_is_of_the_basis_alone()
    {
        var section = Composed.Section(Notice([], Consent), SectionKind.LegalBasis);

        section.Should().BeEquivalentTo(new { Heading = "Käsittelyn oikeusperuste", Kinds = new[] { SectionKind.LegalBasis } });
    }

    [Fact]
    public void The_first_layer_names_them_once() =>
        PlainTextWriter.Write(NoticeComposer.Compose(Notice([Purpose("a"), Purpose("b")], Consent, Interests), new() { Language = LanguageTag.Finnish, Detail = Detail.Short }))
            .Should().Contain("Käsittelyn oikeusperusteet: suostumus ja oikeutettu etu").And.Contain("Oikeutettu etu: yhdistyksen etu pitää yhteyttä jäseniinsä");

    [Fact]
    public void The_record_tells_of_each_purpose_on_what_it_rests()
    {
        var rows = RecordComposer.Rows([Notice([Purpose("a"), Purpose("b") with { LegalBases = [new() { Kind = LegalBasisKind.Contract }] }], Consent)], LanguageTag.English);

        rows.Select(row => row.LegalBases.Single()).Should().SatisfyRespectively(
            first => first.Should().StartWith("consent ("),
            second => second.Should().StartWith("contract ("));
    }

    [Fact]
    public void Questionnaires_are_answered_from_them()
    {
        static string[] Answers(Notice notice) =>
            [.. RecordQuestionnaires.Answer(notice, RecordQuestionnaire.Ico, LanguageTag.English).SelectMany(answer => answer.Answers)];

        var own = Notice([Purpose("a") with { LegalBases = [Consent, Interests] }]);

        Answers(Notice([Purpose("a")], Consent, Interests)).Should().Equal(Answers(own));
    }

    private static Notice Notice(Purpose[] purposes, params LegalBasis[] bases) => new() { Id = "a", Purposes = purposes, LegalBases = bases };

    private static Purpose Purpose(string id) => new() { Id = id, Description = Composed.Fi($"tarkoitus {id}") };
}
