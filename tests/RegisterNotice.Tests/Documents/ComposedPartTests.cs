using NodaTime;
using RegisterNotice.Documents;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Documents;

/// <summary>How the parts of a notice are put into words, where it is more than a phrase.</summary>
public sealed class ComposedPartTests
{
    [Fact]
    public void What_is_left_over_from_another_safeguard_is_not_stated()
    {
        var adequate = new Transfer { Countries = [CountryCode.Parse("US")], Safeguard = TransferSafeguard.AdequacyDecision, WithinDecisionScope = true };

        Composed.Text(Transferred(adequate)).Should().Contain("kuuluu päätöksen soveltamisalaan");
        Composed.Text(Transferred(adequate with { Safeguard = TransferSafeguard.StandardContractualClauses })).Should().NotContain("soveltamisalaan");
        Composed.Text(Transferred(adequate with { Derogation = TransferDerogation.LegalClaims })).Should().NotContain("oikeusvaateen");
    }

    [Fact]
    public void What_the_data_subject_says_is_no_public_source() =>
        Composed.Text(new() { Id = "a", Sources = [new() { Kind = SourceKind.DataSubject, PubliclyAccessible = true }] }).Should().NotContain("saatavilla");

    [Theory]
    [InlineData("fi", "laki asiakastiedoista 4703/2023, 12 §", "päätös (EU) 2023/1795, EU-US Data Privacy Framework")]
    [InlineData("sv", "12 § i lagen om kunduppgifter 4703/2023", "beslut (EU) 2023/1795, EU-US Data Privacy Framework")]
    [InlineData("en", "section 12 of the laki asiakastiedoista 4703/2023 [in Finnish]", "Decision (EU) 2023/1795, EU-US Data Privacy Framework")]
    public void Acts_that_the_library_does_not_know_and_decisions_are_named(string language, string act, string decision)
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .Keep("records", Period.FromYears(12), null, k => k.Under(RegisterNotice.Law.Act.Of("4703/2023", "laki asiakastiedoista", "lagen om kunduppgifter"), "12"))
            .TransferTo("US", t => t.UnderAdequacyDecision(RegisterNotice.Law.AdequacyDecisions.DataPrivacyFramework, withinScope: true))
            .Build();

        var text = PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Parse(language) })).Replace("\n  ", " ").Replace("\n", " ");

        text.Should().Contain(act).And.Contain(decision);
    }

    [Fact]
    public void The_classic_layout_has_the_twelve_headings_in_their_order_and_numbers()
    {
        var headings = Composed.Document(FaultlessNotice.Instance with { Rights = [.. FaultlessNotice.Instance.Rights] }, "fi", Layout.Classic).Sections.Where(section => section.Level == 1 && section.Heading is not null).Take(12).ToArray();

        headings.Select(section => section.Number).Should().Equal("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        headings.Select(section => section.Heading).Should().Equal(
            "1. Rekisterinpitäjä",
            "2. Yhteyshenkilö rekisteriä koskevissa asioissa",
            "3. Rekisterin nimi",
            "4. Henkilötietojen käsittelyn tarkoitus ja oikeusperuste",
            "5. Rekisteröityjen ryhmät ja rekisterin tietosisältö",
            "6. Säännönmukaiset tietolähteet",
            "7. Tietojen säännönmukaiset luovutukset",
            "8. Tietojen siirto EU:n tai ETA:n ulkopuolelle",
            "9. Rekisterin suojauksen periaatteet",
            "10. Tarkastusoikeus",
            "11. Oikeus vaatia tiedon korjaamista",
            "12. Muut henkilötietojen käsittelyyn liittyvät oikeudet");
    }

    [Fact]
    public void The_layout_of_the_GDPR_follows_the_order_of_Articles_13_and_14() =>
        Composed.Document(TrilingualNotice.Instance).Sections.Where(section => section is { Level: 1, Heading: not null }).Select(section => section.Kinds[0]).Should().Equal(
            SectionKind.Controller,
            SectionKind.Contact,
            SectionKind.DataProtectionOfficer,
            SectionKind.Purposes,
            SectionKind.DataSubjects,
            SectionKind.DataContent,
            SectionKind.Disclosures,
            SectionKind.Transfers,
            SectionKind.Retention,
            SectionKind.Rights,
            SectionKind.Objection,
            SectionKind.Rights,
            SectionKind.Complaint,
            SectionKind.DataContent,
            SectionKind.Sources,
            SectionKind.AutomatedDecisions,
            SectionKind.Cookies,
            SectionKind.Security,
            SectionKind.Changes);

    [Theory]
    [InlineData("fi", "Käsittely on tarpeen rekisterinpitäjän lakisääteisen velvoitteen noudattamiseksi (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 6 artiklan 1 kohdan c alakohta; kirjanpitolaki 1336/1997, 2 luvun 10 §).")]
    [InlineData("sv", "Behandlingen är nödvändig för att fullgöra en rättslig förpliktelse som åvilar den personuppgiftsansvarige (artikel 6.1 c i EU:s allmänna dataskyddsförordning (EU) 2016/679; 2 kap. 10 § i bokföringslagen 1336/1997).")]
    [InlineData("en", "The processing is necessary for compliance with a legal obligation of the controller (Article 6(1)(c) of the General Data Protection Regulation (EU) 2016/679 (GDPR); chapter 2, section 10 of the Accounting Act 1336/1997).")]
    public void A_legal_basis_is_cited_as_lawyers_cite(string language, string sentence) =>
        Composed.Text(With(new Purpose { Id = "p", Description = Composed.Fi("x"), LegalBases = [new() { Kind = LegalBasisKind.LegalObligation, Reference = Acts.AccountingAct.At("2:10") }] }), language).Should().Contain(sentence);

    [Fact]
    public void The_same_article_is_not_cited_twice() =>
        Composed.Text(With(new Purpose { Id = "p", Description = Composed.Fi("x"), LegalBases = [new() { Kind = LegalBasisKind.Consent, Reference = Acts.Gdpr.At("6(1)(a)") }] }))
            .Should().Contain("suostumukseen (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 6 artiklan 1 kohdan a alakohta).");

    [Theory]
    [InlineData("Tilausten käsittely ja toimittaminen", ProcessingActivity.OrderFulfilment, false)]
    [InlineData("Kirjanpito", ProcessingActivity.Accounting, false)]
    [InlineData("Uutiskirje", ProcessingActivity.DirectMarketing, true)]
    [InlineData("Asiakassuhteen hoito", ProcessingActivity.CustomerService, true)]
    public void An_activity_is_named_unless_the_purpose_says_it(string description, ProcessingActivity activity, bool isNamed) =>
        Composed.Text(With(new Purpose { Id = "p", Description = Composed.Fi(description), Activities = [activity] })).Contains("Käsittelyn laji:", StringComparison.Ordinal).Should().Be(isNamed);

    [Theory]
    [InlineData("P6Y", RetentionStart.EndOfYearOfFinancialYear, null, "Tietoja säilytetään 6 vuotta sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi.")]
    [InlineData("P1Y", RetentionStart.EndOfContract, null, "Tietoja säilytetään yhden vuoden ajan sopimuksen päättymisestä.")]
    [InlineData("P6M", null, null, "Tietoja säilytetään 6 kuukautta.")]
    [InlineData(null, null, RetentionCriterion.UntilConsentWithdrawn, "Tietoja säilytetään, kunnes suostumus peruutetaan.")]
    [InlineData("P2Y", RetentionStart.EndOfRelationship, RetentionCriterion.UntilRelationshipEnds, "Tietoja säilytetään sinun ja rekisterinpitäjän välisen suhteen ajan. Sen jälkeen niitä säilytetään vielä 2 vuotta.")]
    [InlineData("P2Y", RetentionStart.EndOfCase, RetentionCriterion.UntilRelationshipEnds, "Tietoja säilytetään sinun ja rekisterinpitäjän välisen suhteen ajan. Sen jälkeen niitä säilytetään vielä 2 vuotta asian käsittelyn päättymisestä.")]
    public void A_retention_rule_is_a_sentence(string? period, RetentionStart? start, RetentionCriterion? criterion, string sentence)
    {
        var rule = new RetentionRule { Id = "r", Period = period is null ? null : NodaTime.Text.PeriodPattern.Roundtrip.Parse(period).Value, StartsFrom = start, Criterion = criterion };

        Composed.Section(new() { Id = "a", RetentionRules = [rule] }, SectionKind.Retention).Blocks.Should().Equal(new ParagraphBlock { Text = sentence });
    }

    [Theory]
    [InlineData("2023/1795", "(EU) 2023/1795, EU-US Data Privacy Framework")]
    [InlineData("2022/254", "(EU) 2022/254")]
    [InlineData("2010/87", "2010/87/EU")]
    [InlineData("2000/518", "2000/518/EY")]
    public void A_decision_of_the_Commission_is_named_by_its_number(string act, string number) =>
        Composed.Text(new() { Id = "a", Transfers = new() { State = DeclarationState.Some, Items = [new() { Countries = [CountryCode.Parse("CH")], Safeguard = TransferSafeguard.AdequacyDecision, Reference = new() { Act = act } }] } })
            .Should().Contain($"(EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 45 artikla; päätös {number}).");

    [Theory]
    [InlineData(TransferDerogation.ExplicitConsent, "nimenomainen suostumus (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 49 artiklan 1 kohdan a alakohta).")]
    [InlineData(TransferDerogation.PublicRegister, "julkinen rekisteri (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 49 artiklan 1 kohdan g alakohta).")]
    [InlineData(TransferDerogation.CompellingLegitimateInterests, "pakottavat oikeutetut edut (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 49 artiklan 1 kohdan toinen alakohta).")]
    public void A_derogation_is_cited_by_its_point(TransferDerogation derogation, string words)
    {
        var notice = NoticeBuilder.Create("a", "fi").TransferTo("IN", t => t.UnderDerogation(derogation)).Build();

        Composed.Text(notice).Should().Contain("Siirto perustuu erityistilanteita koskevaan poikkeukseen: " + words);
    }

    [Fact]
    public void One_recipient_is_a_paragraph_and_several_are_a_table_in_the_layout_of_the_GDPR()
    {
        var one = NoticeBuilder.Create("a", "fi").DiscloseTo("Posti", r => r.AsController()).Build();
        var two = NoticeBuilder.Create("a", "fi").DiscloseTo("Posti", r => r.AsController().UsedFor("kuljetus")).DiscloseTo("Tilitoimisto", r => r.AsProcessor().UsedFor("kirjanpito")).Build();

        Composed.Section(one, SectionKind.Disclosures).Blocks.Should().Equal(new ParagraphBlock { Text = "Posti (itsenäinen rekisterinpitäjä)", Marks = [new StrongMark { Start = 0, Length = 5 }] });
        Composed.Section(two, SectionKind.Disclosures).Blocks.Should().ContainSingle().Which.Should().Be(new TableBlock
        {
            Header = ["Vastaanottaja", "Käyttötarkoitus"],
            Rows =
            [
                new() { Cells = ["Posti (itsenäinen rekisterinpitäjä)", "kuljetus"], CellMarks = [new() { Cell = 0, Marks = [new StrongMark { Start = 0, Length = 5 }] }] },
                new() { Cells = ["Tilitoimisto (henkilötietojen käsittelijä)", "kirjanpito"], CellMarks = [new() { Cell = 0, Marks = [new StrongMark { Start = 0, Length = 12 }] }] },
            ],
        });
        Composed.Section(two, SectionKind.Disclosures, layout: Layout.Classic).Blocks.Should().ContainSingle(block => block is ListBlock);
    }

    [Fact]
    public void A_recipient_without_a_name_is_said_to_have_none_where_others_have_one()
    {
        var notice = NoticeBuilder.Create("a", "fi").DiscloseTo("Posti", r => r.UsedFor("kuljetus")).Build();
        var unnamed = new Disclosure { Recipient = new(), Purpose = Composed.Fi("suoramarkkinointi") };

        var table = (TableBlock)Composed.Section(notice with { Disclosures = new() { State = DeclarationState.Some, Items = [.. notice.Disclosures.Items, unnamed] } }, SectionKind.Disclosures).Blocks.Single();

        table.Rows[1].Cells.Should().Equal("vastaanottajaa ei ole nimetty", "suoramarkkinointi");
    }

    [Theory]
    [InlineData("fi", "henkilötietolain (523/1999) 10 § ja 24 §")]
    [InlineData("sv", "10 § och 24 § i personuppgiftslagen (523/1999)")]
    [InlineData("en", "section 10 and section 24 of the Personal Data Act (523/1999)")]
    public void Legislation_is_named_once(string language, string told) =>
        Composed.Text(new Notice { Id = "a", LegalFramework = [Acts.PersonalDataAct.At("10"), Acts.PersonalDataAct.At("24"), Acts.PersonalDataAct.At("10")] }, language).Should().Contain($": {told}\n");

    [Fact]
    public void Each_purpose_is_told_once_with_its_data_and_how_long_they_are_kept()
    {
        var blocks = Composed.Section(FaultlessNotice.Instance, SectionKind.Purposes).Blocks;
        var entries = blocks.OfType<ListBlock>().Single().Items;

        blocks.OfType<TableBlock>().Should().BeEmpty();
        entries.Select(entry => entry.Text.Split('\n')[0]).Should().Equal("Tilausten käsittely ja toimittaminen", "Kirjanpito");
        entries[0].Text.Split('\n').Should().EndWith(
        [
            "Tiedot: yhteystiedot ja tilaustiedot",
            "Säilytysaika: yhteystiedot: 2 vuotta viimeisestä ostoksesta; tilaustiedot: 6 vuotta sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi",
        ]);
        entries[1].Text.Should().EndWith("\nTiedot: tilaustiedot\nSäilytysaika: 6 vuotta sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi");
        entries[1].Marks.Should().Equal(new StrongMark { Start = 0, Length = "Kirjanpito".Length });
    }

    [Fact]
    public void The_time_for_some_data_of_a_purpose_is_not_said_of_all_of_them()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .Purpose("letters", "Uutiskirje")
            .Purpose("orders", "Tilaukset")
            .Data("contact", "Yhteystiedot", d => d.For("letters", "orders"))
            .Data("order", "Tilaustiedot", d => d.For("orders"))
            .Keep("years", Period.FromYears(2), null, r => r.Of("contact"))
            .Build();

        var entries = Composed.Section(notice, SectionKind.Purposes).Blocks.OfType<ListBlock>().Single().Items;

        entries[0].Text.Should().EndWith("\nSäilytysaika: 2 vuotta");
        entries[1].Text.Should().EndWith("\nSäilytysaika: yhteystiedot: 2 vuotta");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void What_a_purpose_says_by_its_name_in_one_language_is_repeated_in_none(string language)
    {
        var membership = new Purpose { Id = "a", Description = LocalizedText.Of("fi", "Jäsenten asiat").With("sv", "Skötsel av medlemskapet").With("en", "Members' matters"), Activities = [ProcessingActivity.Membership] };

        Composed.Text(new Notice { Id = "a", Purposes = [membership] }, language).Should().NotContainAny("Käsittelyn laji", "Typ av behandling", "Type of processing");
    }

    [Fact]
    public void Names_are_strong_where_more_is_told_of_what_they_name()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .Purpose("p", "Uutiskirje", p => p.OnConsent())
            .Data("c", "Yhteystiedot", c => c.Items("nimi"))
            .DiscloseTo("Posti", r => r.AsController())
            .Build();

        Strong(notice, SectionKind.Purposes).Should().Equal("Uutiskirje");
        Strong(notice, SectionKind.DataContent).Should().Equal("Yhteystiedot");
        Strong(notice, SectionKind.Disclosures).Should().Equal("Posti");
        Strong(new Notice { Id = "a", Purposes = [new() { Id = "p", Description = Composed.Fi("Uutiskirje") }] }, SectionKind.Purposes).Should().BeEmpty();
    }

    [Fact]
    public void Finland_is_not_named_in_the_languages_of_Finland()
    {
        var notice = new Notice { Id = "a", Controllers = [new() { Name = "x", Address = new() { Street = "Katu 1", PostalCode = "00100", Town = "Helsinki", Country = CountryCode.Parse("FI") } }] };

        Composed.Text(notice).Should().Contain("Osoite: Katu 1, 00100 Helsinki\n");
        Composed.Text(notice, "en").Should().Contain("Address: Katu 1, 00100 Helsinki, Finland\n");
    }

    [Fact]
    public void Joint_controllers_are_told_apart_and_answer_each_for_themselves() =>
        Composed.Section(TrilingualNotice.Instance, SectionKind.Controller).Should().Match<DocumentSection>(section => section.Heading == "Yhteisrekisterinpitäjät"
            && section.Blocks.OfType<ParagraphBlock>().Any(block => block.Text == "Voit käyttää oikeuksiasi suhteessa kuhunkin yhteisrekisterinpitäjään."));

    [Fact]
    public void A_period_can_be_longer_than_any_culture_expects() =>
        Composed.Text(new() { Id = "a", RetentionRules = [new() { Id = "r", Period = Period.FromYears(1000) }] }).Should().Contain("1000 vuotta");

    private static Notice With(Purpose purpose) => new() { Id = "a", Purposes = [purpose] };

    private static Notice Transferred(Transfer transfer) => new() { Id = "a", Transfers = new() { State = DeclarationState.Some, Items = [transfer] } };

    private static IEnumerable<string> Strong(Notice notice, SectionKind kind) =>
        Composed.Section(notice, kind, layout: Layout.Classic).Blocks.OfType<ParagraphBlock>()
            .SelectMany(paragraph => paragraph.Marks.OfType<StrongMark>().Select(mark => paragraph.Text.Substring(mark.Start, mark.Length)));
}
