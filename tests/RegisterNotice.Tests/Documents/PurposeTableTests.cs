using NodaTime;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>The purposes of a notice as rows of a table.</summary>
public sealed class PurposeTableTests
{
    private static readonly Notice Studio = new()
    {
        Id = "pottery",
        Languages = [LanguageTag.Finnish],
        Controllers = [new() { Name = "Savipaja Oy" }],
        Purposes =
        [
            new() { Id = "orders", Description = Fi("Tilausten toimittaminen"), LegalBases = [new() { Kind = LegalBasisKind.Contract }] },
            new()
            {
                Id = "letter",
                Description = Fi("Uutiskirje"),
                LegalBases = [new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Fi("asiakkaiden tiedottaminen"), BalancingTest = new() { Summary = Fi("Punninta on tehty.") } }],
            },
        ],
        DataCategories =
        [
            new() { Id = "contact", Name = Fi("Yhteystiedot"), Items = [Fi("nimi"), Fi("osoite")] },
            new() { Id = "buy", Name = Fi("Ostotiedot"), PurposeIds = ["orders"] },
        ],
        RetentionRules =
        [
            new() { Id = "short", Period = Period.FromYears(1), PurposeIds = ["letter"] },
            new() { Id = "long", Period = Period.FromYears(6), PurposeIds = ["orders"], Description = Fi("Kirjanpito vaatii sen.") },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items = [new() { Recipient = new() { Name = "Rahti Oy" }, CategoryIds = ["buy"] }, new() { Recipient = new() { Name = "Pilvi Oy" } }],
        },
    };

    private static TableBlock Table => Composed.Section(Studio, SectionKind.Purposes, layout: Layout.Table).Blocks.OfType<TableBlock>().Single();

    [Fact]
    public void A_purpose_is_a_row_with_its_basis_data_period_and_recipients()
    {
        Table.Header.Should().Equal("Käyttötarkoitus", "Oikeusperuste", "Tiedot", "Säilytysaika", "Vastaanottajat");
        Table.Rows[0].Cells.Should().Equal(
            "Tilausten toimittaminen",
            "sopimus (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 6 artiklan 1 kohdan b alakohta)",
            "yhteystiedot ja ostotiedot",
            "6 vuotta",
            "Rahti Oy: ostotiedot\nPilvi Oy");
        Table.Rows[1].Cells.Should().HaveElementAt(1, "oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta): asiakkaiden tiedottaminen")
            .And.HaveElementAt(4, "Pilvi Oy");
    }

    [Fact]
    public void The_table_has_a_caption() => Table.Caption.Should().Be("Käsittely tarkoituksittain");

    [Fact]
    public void What_a_cell_has_no_room_for_follows_the_table_under_the_name_of_the_purpose() =>
        Composed.Text(Studio, layout: Layout.Table).Should().Contain("Punninta on tehty.").And.Contain("Uutiskirje\n").And.NotContain("- Tilausten toimittaminen");

    [Fact]
    public void A_rule_that_the_table_tells_whole_is_not_told_again()
    {
        var retention = Composed.Text(Studio with { RetentionRules = [Studio.RetentionRules[0]] }, layout: Layout.Table);

        retention.Should().Contain("Säilytysaika: yksi vuosi").And.NotContain("Tietoja säilytetään");
        Composed.Section(Studio, SectionKind.Retention, layout: Layout.Table).Blocks.Should().ContainSingle();
    }

    [Fact]
    public void A_column_in_which_purposes_do_not_differ_is_left_to_its_section()
    {
        var notice = Studio with { DataCategories = [Studio.DataCategories[0]], Disclosures = Studio.Disclosures with { Items = [Studio.Disclosures.Items[1]] } };

        Composed.Section(notice, SectionKind.Purposes, layout: Layout.Table).Blocks.OfType<TableBlock>().Single().Header.Should()
            .Equal("Käyttötarkoitus", "Oikeusperuste", "Säilytysaika");
    }

    [Fact]
    public void One_purpose_is_no_table() =>
        Composed.Document(Studio with { Purposes = [Studio.Purposes[0]] }, layout: Layout.Table).Sections
            .Single(section => section.Kinds.Contains(SectionKind.Purposes)).Blocks.OfType<TableBlock>().Should().BeEmpty();

    [Theory]
    [InlineData("sv", "Ändamål", "Rättslig grund")]
    [InlineData("en", "Purpose", "Legal basis")]
    public void The_heads_are_in_the_language_of_the_page(string language, string first, string second) =>
        Composed.Section(Studio, SectionKind.Purposes, language, Layout.Table).Blocks.OfType<TableBlock>().Single().Header.Take(2).Should().Equal(first, second);

    [Fact]
    public void Assistive_technology_is_told_what_heads_what() =>
        HtmlWriter.Write(Composed.Document(Studio, layout: Layout.Table)).Should()
            .Contain("<caption>Käsittely tarkoituksittain</caption>").And.Contain("<th scope=\"col\">Oikeusperuste</th>").And.Contain("<th scope=\"row\" data-label=\"Käyttötarkoitus\">Uutiskirje</th>");

    private static LocalizedText Fi(string words) => LocalizedText.Of(LanguageTag.Finnish, words);
}
