namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The ways in which pages grant rights, and what only sounds like it.</summary>
public sealed class RightFamilyTests
{
    [Theory]
    [InlineData("Asiakkaalla on oikeus saada tietoonsa, mitä tietoja hänestä on.", RightKind.Access)]
    [InlineData("Sinulla on oikeus pyytää tietoa sinusta kerätyistä tiedoista.", RightKind.Access)]
    [InlineData("You have the right to request information about the data collected on you.", RightKind.Access)]
    [InlineData("Du har rätt att få uppgifterna avförda ur registret.", RightKind.Erasure)]
    [InlineData("You have the right to cancel the consent that you gave.", RightKind.WithdrawConsent)]
    [InlineData("A customer has the right to protest the use of the data.", RightKind.Objection)]
    [InlineData("You may request a copy of your personal data.", RightKind.Access)]
    [InlineData("Sinulla on oikeus muuttaa tietojasi.", RightKind.Rectification)]
    [InlineData("Sinulla on oikeus saada tietosi siirretyksi toiseen palveluun.", RightKind.Portability)]
    [InlineData("Voit vaatia, että rajoitamme tietojesi käsittelyä.", RightKind.Restriction)]
    [InlineData("Rekisteröity voi myös pyytää tietojen poistamista.", RightKind.Erasure)]
    [InlineData("Du kan begära åtkomst.", RightKind.Access)]
    [InlineData("Vanhat tiedot voidaan myös vaatia poistettaviksi.", RightKind.Erasure)]
    [InlineData("Suostumuksen voi peruuttaa milloin tahansa, eikä peruminen vaikuta oikeuteen käyttää palvelua.", RightKind.WithdrawConsent)]
    public void Rights_are_stated_in_many_ways(string sentence, RightKind kind) => Under("Rekisteröidyn oikeudet", sentence).Rights.Select(right => right.Kind).Should().Equal(kind);

    [Fact]
    public void Items_under_the_heading_of_rights_are_rights_without_saying_so() =>
        Under("Rekisteröidyn oikeudet", "• Tarkastaa itseäsi koskevat tiedot\n• Pyytää virheellisten tietojen korjaamista\n• Pyytää tietojen poistamista\n• Vastustaa tietojesi käsittelyä").Rights.Select(right => right.Kind)
            .Should().Equal(RightKind.Access, RightKind.Rectification, RightKind.Erasure, RightKind.Objection);

    [Theory]
    [InlineData("Tietojen korjaaminen", "Ota yhteyttä asiakaspalveluun, jos tiedoissasi on virhe.", RightKind.Rectification)]
    [InlineData("Rätt till insyn", "Kontakta kundtjänsten om du vill veta mera.", RightKind.Access)]
    public void A_heading_grants_what_its_text_tells_how_to_ask_for(string heading, string text, RightKind kind) => Under(heading, text).Rights.Select(right => right.Kind).Should().Equal(kind);

    [Fact]
    public void A_heading_grants_nothing_where_its_text_denies_it() => Under("Tietojen korjaaminen", "Oikeutta ei ole, mutta voit ottaa yhteyttä asiakaspalveluun. Rekisteröidyllä ei ole oikeutta vaatia korjaamista.").Rights.Should().BeEmpty();

    [Theory]
    [InlineData("Tietojen säilytys", "Tiedot poistetaan, kun asiakas pyytää niiden poistamista.", RightKind.Erasure)]
    [InlineData("Tietojen säilytys", "Rekisteröidyllä on oikeus tarkastaa tietonsa.", RightKind.Access)]
    [InlineData("Valvontaviranomainen", "Jos koet, että tietojasi käsitellään väärin, voit tehdä valituksen.", RightKind.Complaint)]
    public void Rights_stand_under_other_headings_too(string heading, string text, RightKind kind) => Under(heading, text).Rights.Select(right => right.Kind).Should().Equal(kind);

    [Fact]
    public void A_right_to_change_the_notice_is_none_of_rectification() => Under("Muutokset", "Pidätämme oikeuden päivittää tätä selostetta. We reserve the right to update this statement.").Rights.Should().BeEmpty();

    [Fact]
    public void A_right_of_members_to_see_each_other_s_data_is_none_against_the_controller() =>
        Under("Rekisterin suojaus", "Työntekijällä on oikeus tarkastaa vain oman tehtävänsä tiedot.").Rights.Should().BeEmpty();

    [Fact]
    public void The_authority_s_address_is_no_way_to_use_a_right() =>
        Under("Rekisteröidyn oikeudet", "Sinulla on oikeus tarkastaa tietosi. Valituksen voit tehdä tietosuojavaltuutetulle: valitukset@virasto.example.").Rights.SelectMany(right => right.Channels).Should().BeEmpty();

    private static Notice Under(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
