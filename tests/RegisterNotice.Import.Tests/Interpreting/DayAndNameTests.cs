using NodaTime;

namespace RegisterNotice.Import.Tests.Interpreting;

public sealed class DayAndNameTests
{
    [Theory]
    [InlineData("Laadittu 24.5.2018.")]
    [InlineData("Laatimispäivä: 24.05.2018")]
    [InlineData("Seloste on laadittu 24. toukokuuta 2018.")]
    [InlineData("Laatimispvm 2018-05-24")]
    [InlineData("Upprättad 24.5.2018")]
    [InlineData("Drawn up on 24 May 2018")]
    public void The_day_of_drafting_is_read_however_it_is_written(string line) =>
        Page.Text($"Rekisteriseloste\n{line}\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n").DraftedOn.Should().Be(new LocalDate(2018, 5, 24));

    [Fact]
    public void The_last_of_several_changes_counts() =>
        Page.Text("Rekisteriseloste\nLaadittu 24.5.2018. Päivitetty 1.2.2020 ja 3.4.2024.\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n")
            .UpdatedOn.Should().Be(new LocalDate(2024, 4, 3));

    [Fact]
    public void The_day_of_a_law_is_not_the_notices() =>
        Page.Text("Tietosuojaseloste\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Käsittelyn tarkoitus\nNoudatamme 25.5.2018 voimaan tullutta tietosuoja-asetusta.\n\n3. Rekisterin nimi\nAsiakasrekisteri\n")
            .Should().BeEquivalentTo(new { DraftedOn = (LocalDate?)null, UpdatedOn = (LocalDate?)null });

    [Theory]
    [InlineData("Asiakasrekisteri")]
    [InlineData("Villapaja Oy:n asiakas- ja markkinointirekisteri")]
    public void The_registers_name_is_the_first_line_under_its_heading(string name) =>
        Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\n{name}\n\n3. Tietojen luovutukset\nEi luovuteta.\n").RegisterName![LanguageTag.Finnish].Should().Be(name);

    [Theory]
    [InlineData("Henkilötietolaki (523/1999) 10 §", "523/1999", "10")]
    [InlineData("EU:n yleinen tietosuoja-asetus (2016/679)", "2016/679", null)]
    [InlineData("Tietosuojalaki 1050/2018", "1050/2018", null)]
    public void The_acts_that_are_cited_are_read(string line, string act, string? provision) =>
        Page.Text($"Rekisteriseloste\n{line}\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n").LegalFramework.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Act = act, Provision = provision });
}
