namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>How long data are kept, and from when: several periods, ranges, measures without a number, and what only sounds like them.</summary>
public sealed class RetentionFamilyTests
{
    [Theory]
    [InlineData("Hoitotiedot säilytetään 12 vuotta hoitosuhteen päättymisestä.", RetentionStart.EndOfCare)]
    [InlineData("Viestit säilytetään 3 vuotta lähettämisestä.", RetentionStart.Collection)]
    [InlineData("Yhteydenottoja säilytetään 6 kuukautta viimeisestä yhteydenotosta.", RetentionStart.LastActivity)]
    [InlineData("Vuokratietoja säilytetään 5 vuotta vuokrasuhteen päättymisestä.", RetentionStart.EndOfContract)]
    [InlineData("Uppgifterna sparas i upp till 18 månader efter avslutad tjänst.", RetentionStart.EndOfContract)]
    [InlineData("Uppgifterna lagras i två år efter avslutat medlemskap.", RetentionStart.EndOfMembership)]
    [InlineData("The data are kept for 2 years after your last visit.", RetentionStart.LastActivity)]
    [InlineData("Records are kept for 3 years from the termination of the contract.", RetentionStart.EndOfContract)]
    public void Periods_run_from_what_the_page_says(string sentence, RetentionStart start) => Rules(sentence).Single().StartsFrom.Should().Be(start);

    [Fact]
    public void Each_of_two_periods_has_its_own_start()
    {
        var rules = Rules("Tiedot säilytetään 4 vuotta jäsenyyden päättymisestä tai 8 vuotta sopimuksen päättymisestä sen mukaan, kumpi on myöhempi.");

        rules.Select(rule => rule.StartsFrom).Should().Equal(RetentionStart.EndOfMembership, RetentionStart.EndOfContract);
        rules.Should().OnlyContain(rule => rule.Criterion == null);
    }

    [Fact]
    public void A_second_period_without_a_start_takes_none_from_the_first()
    {
        var rules = Rules("We keep them for one year after your last purchase, or for six years where accounting law requires it.");

        rules.Select(rule => rule.StartsFrom).Should().Equal(RetentionStart.Transaction, null);
    }

    [Fact]
    public void A_condition_between_two_periods_parts_them() =>
        Rules("Kertomukset säilytetään 12 vuotta potilaan kuolemasta tai, jos siitä ei tiedetä, 120 vuotta syntymästä.").Select(rule => rule.StartsFrom).Should().Equal(RetentionStart.Death, RetentionStart.Birth);

    [Fact]
    public void A_relationship_that_a_period_follows_is_told_with_it() =>
        Rules("Tietoja säilytetään jäsenyyden ajan ja 2 vuotta sen jälkeen.").Single().Criterion.Should().Be(RetentionCriterion.UntilRelationshipEnds);

    [Theory]
    [InlineData("Tallenteet: 15–60 päivää", "P15D", "P60D")]
    [InlineData("Tiedot säilytetään 7 - 10 vuotta.", "P7Y", "P10Y")]
    [InlineData("Uppgifterna sparas i 3–6 månader.", "P3M", "P6M")]
    public void A_range_has_a_least_and_a_most_and_no_period(string sentence, string least, string most)
    {
        var rule = Rules(sentence).Single();

        (rule.Period?.ToString(), rule.Minimum!.ToString(), rule.Maximum!.ToString()).Should().Be((null, least, most));
    }

    [Theory]
    [InlineData("Tietoja säilytetään ilman ajallista rajoitusta.", RetentionCriterion.Indefinite)]
    [InlineData("Uppgifterna lagras utan tidsgräns.", RetentionCriterion.Indefinite)]
    [InlineData("Vi sparar vävarnas uppgifter så länge det behövs för syftet.", RetentionCriterion.UntilPurposeEnds)]
    [InlineData("Tarpeettomat tiedot poistetaan.", RetentionCriterion.UntilPurposeEnds)]
    [InlineData("Tiedot poistetaan rekrytoinnin päättymisen jälkeen.", RetentionCriterion.UntilPurposeEnds)]
    [InlineData("Tietojen säilytysajoissa noudatetaan kulloinkin voimassa olevia lakeja.", RetentionCriterion.Statutory)]
    public void What_is_no_period_is_a_measure(string sentence, RetentionCriterion criterion) => Rules(sentence).Single().Criterion.Should().Be(criterion);

    [Fact]
    public void What_a_purpose_needs_and_what_the_law_asks_are_two() =>
        Rules("Säilytämme tietoja niin kauan kuin on tarpeen palvelun tuottamiseksi tai lain velvoitteiden täyttämiseksi.").Select(rule => rule.Criterion)
            .Should().Equal(RetentionCriterion.UntilPurposeEnds, RetentionCriterion.Statutory);

    [Fact]
    public void A_period_and_for_the_time_being_are_two() =>
        Rules("Ovien lokia säilytetään vähintään 9 tuntia ja joskus toistaiseksi.").Select(rule => rule.Criterion).Should().Equal(null, RetentionCriterion.Indefinite);

    [Theory]
    [InlineData("Tietojen säilytys", "Tiedot säilytetään Suomessa.")]
    [InlineData("Säilytysaika", "Aineisto säilytetään lukitussa kaapissa.")]
    [InlineData("Registrets ändamål", "I registret lagras uppgifter om medlemmar som behövs i föreningens verksamhet.")]
    [InlineData("Tiedon korjaaminen", "Rekisterinpitäjä poistaa tai täydentää tarpeettoman tai vanhentuneen tiedon oma-aloitteisesti.")]
    public void Where_and_what_is_kept_is_no_time(string heading, string sentence) => Under(heading, sentence).RetentionRules.Should().BeEmpty();

    [Fact]
    public void The_act_of_another_country_is_not_cited_as_that_of_Finland() =>
        Under("Retention", "Invoices are kept for seven years under the Swedish Accounting Act.").RetentionRules.Single().Reference?.Act.Should().BeNull();

    [Theory]
    [InlineData("Vuokraajan tiedot säilytetään asiakassuhteen loppuun asti tai niin kauan kuin laki edellyttää.", RetentionCriterion.Statutory)]
    [InlineData("Säilytämme tietoja niin kauan kuin jäsenyys kestää tai niin kauan kuin on tarpeen lankojen toimittamiseksi.", RetentionCriterion.UntilPurposeEnds)]
    [InlineData("Data are kept as long as you are in a customer relationship or as long as is required by law.", RetentionCriterion.Statutory)]
    public void A_relationship_is_one_measure_and_what_stands_behind_or_another(string sentence, RetentionCriterion other) =>
        Rules(sentence).Select(rule => rule.Criterion).Should().BeEquivalentTo(new RetentionCriterion?[] { RetentionCriterion.UntilRelationshipEnds, other });

    [Theory]
    [InlineData("Tiedot säilytetään jäsenyyden ajan lain mukaisesti.")]
    [InlineData("Tiedot säilytetään asiakassuhteen ajan, ellei laki edellytä muuta.")]
    public void A_relationship_alone_is_one_measure(string sentence) => Rules(sentence).Select(rule => rule.Criterion).Should().Equal(RetentionCriterion.UntilRelationshipEnds);

    [Fact]
    public void The_law_as_an_item_of_what_is_kept_longer_is_a_measure() =>
        Rules("Tiedot säilytetään jäsenyyden ajan.\n\nTietoja voidaan säilyttää pidempään, jos:\n\n- laki sitä edellyttää\n- riita on kesken\n")
            .Should().Contain(rule => rule.Criterion == RetentionCriterion.Statutory);

    private static IReadOnlyList<RetentionRule> Rules(string sentence) => Under("Tietojen säilytysaika", sentence).RetentionRules;

    private static Notice Under(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
