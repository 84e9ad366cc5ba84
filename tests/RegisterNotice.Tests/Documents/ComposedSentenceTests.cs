using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Documents;

/// <summary>That what is composed agrees in number and case, says nothing twice, and speaks of what the notice is about.</summary>
public sealed class ComposedSentenceTests
{
    [Theory]
    [InlineData("Yhdistyksen jäsenet", "jäsenyyden")]
    [InlineData("Osakkaat", "osakkuuden")]
    [InlineData("Potilaat", "hoitosuhteen")]
    [InlineData("Oppilaat", "koulunkäynnin")]
    [InlineData("Asiakasyritysten työntekijät", "palvelussuhteen")]
    [InlineData("Verkkokaupan asiakkaat", "asiakassuhteen")]
    [InlineData("Jäsenten perheenjäsenet", "sinun ja rekisterinpitäjän välisen suhteen")]
    [InlineData("Naapurit", "sinun ja rekisterinpitäjän välisen suhteen")]
    public void Retention_speaks_of_what_ties_the_data_subjects_to_the_controller(string group, string relation)
    {
        var notice = new Notice
        {
            Id = "a",
            DataSubjects = [new() { Id = "g", Name = Composed.Fi(group) }],
            RetentionRules = [new() { Id = "r", Criterion = RetentionCriterion.UntilRelationshipEnds }, new() { Id = "s", Period = Period.FromYears(2), StartsFrom = RetentionStart.EndOfRelationship }],
        };

        Composed.Text(notice).Should().Contain($"Tietoja säilytetään {relation} ajan.").And.Contain($"Tietoja säilytetään 2 vuotta {relation} päättymisestä.");
    }

    [Fact]
    public void Retention_speaks_of_each_relation_of_the_categories_it_is_about()
    {
        var notice = new Notice
        {
            Id = "a",
            DataSubjects = [new() { Id = "m", Name = Composed.Fi("Jäsenet") }, new() { Id = "c", Name = Composed.Fi("Asiakkaat") }, new() { Id = "e", Name = Composed.Fi("Työntekijät") }],
            DataCategories = [new() { Id = "d", Name = Composed.Fi("Yhteystiedot"), SubjectIds = ["m", "c"] }],
            RetentionRules = [new() { Id = "r", CategoryIds = ["d"], Criterion = RetentionCriterion.UntilRelationshipEnds }],
        };

        Composed.Text(notice).Should().Contain("Tietoja säilytetään jäsenyyden tai asiakassuhteen ajan.");
    }

    [Theory]
    [InlineData("viranomaiset", RecipientKind.Authority, "viranomaiset")]
    [InlineData("kuljetusyritykset", RecipientKind.Controller, "kuljetusyritykset (itsenäisiä rekisterinpitäjiä)")]
    [InlineData("tilitoimisto", RecipientKind.Processor, "tilitoimisto (henkilötietojen käsittelijä)")]
    [InlineData("tilitoimisto ja tilintarkastaja", RecipientKind.Processor, "tilitoimisto ja tilintarkastaja (henkilötietojen käsittelijöitä)")]
    [InlineData("IT-palvelujen tarjoajat, jotka ylläpitävät järjestelmää", RecipientKind.Processor, "IT-palvelujen tarjoajat, jotka ylläpitävät järjestelmää (henkilötietojen käsittelijöitä)")]
    [InlineData("samaan konserniin kuuluvat yritykset", RecipientKind.GroupCompany, "samaan konserniin kuuluvat yritykset")]
    public void What_a_recipient_is_agrees_with_its_category_and_is_said_once(string category, RecipientKind kind, string told) =>
        Recipient(new() { Category = Composed.Fi(category), Kind = kind }, "fi").Should().Be(told);

    [Theory]
    [InlineData("Verohallinto", "fi", "Verohallinto")]
    [InlineData("Myndigheten för yrkesutbildning", "sv", "Myndigheten för yrkesutbildning")]
    public void An_authority_is_not_said_to_be_one(string name, string language, string told) =>
        Recipient(new() { Name = name, Kind = RecipientKind.Authority }, language).Should().Be(told);

    [Theory]
    [InlineData("sv", "leverantörer av it-tjänster", "leverantörer av it-tjänster (personuppgiftsbiträden)")]
    [InlineData("sv", "bokföringsbyrå", "bokföringsbyrå (personuppgiftsbiträde)")]
    [InlineData("en", "providers of IT services", "providers of IT services (processors)")]
    [InlineData("en", "accounting firm", "accounting firm (processor)")]
    public void What_a_recipient_is_agrees_in_each_language(string language, string category, string told) =>
        Recipient(new() { Category = LocalizedText.Of(language, category), Kind = RecipientKind.Processor }, language).Should().Be(told);

    [Fact]
    public void Names_inside_a_sentence_begin_with_a_small_letter_unless_they_are_proper_names()
    {
        var notice = new Notice
        {
            Id = "a",
            Purposes = [new() { Id = "p", Description = Composed.Fi("Tilausten toimittaminen") }, new() { Id = "q", Description = Composed.Fi("Laskutus") }, new() { Id = "r", Description = Composed.Fi("Tuki") }],
            DataCategories =
            [
                new() { Id = "a", Name = Composed.Fi("Yhteystiedot"), PurposeIds = ["p", "q"] }, new() { Id = "b", Name = Composed.Fi("IP-osoite") }, new() { Id = "c", Name = Composed.Fi("Wilma-tunnukset") },
                new() { Id = "d", Name = Composed.Fi("Asiakas- ja jäsentiedot") }, new() { Id = "e", Name = Composed.Fi("Villapajan pisteet") }, new() { Id = "f", Name = Composed.Fi("Google Analyticsin tiedot") },
            ],
            RetentionRules = [new() { Id = "r", CategoryIds = ["a", "b", "c", "d", "e", "f"], Period = Period.FromYears(1) }],
        };

        var text = Composed.Text(notice);

        text.Should().Contain("Yhteystiedot, IP-osoite, Wilma-tunnukset, asiakas- ja jäsentiedot".Replace(", ", "; ", StringComparison.Ordinal))
            .And.Contain("villapajan pisteet; Google Analyticsin tiedot")
            .And.Contain("Käyttötarkoitukset: tilausten toimittaminen ja laskutus");
        Composed.Text(notice with { Controllers = [new() { Name = "Villapajan Oy" }] }).Should().Contain("Villapajan pisteet;");
    }

    [Fact]
    public void A_period_behind_a_label_is_in_the_nominative()
    {
        var notice = new Notice
        {
            Id = "a",
            Purposes = [new() { Id = "p", Description = Composed.Fi("Tuki") }, new() { Id = "q", Description = Composed.Fi("Laskutus") }],
            DataCategories = [new() { Id = "d", Name = Composed.Fi("Yhteystiedot"), PurposeIds = ["p"] }],
            RetentionRules = [new() { Id = "r", CategoryIds = ["d"], Period = Period.FromYears(1), StartsFrom = RetentionStart.Collection }],
        };

        Composed.Text(notice).Should().Contain("Säilytysaika: yksi vuosi tietojen keräämisestä").And.Contain("Tietoja säilytetään yhden vuoden ajan tietojen keräämisestä.");
        Composed.Text(notice, "sv").Should().Contain("Lagringstid: ett år från insamlingen").And.Contain("Uppgifterna lagras i ett år från insamlingen.");
        Composed.Text(notice, "en").Should().Contain("Retention period: one year from the collection of the data");
    }

    [Theory]
    [InlineData("2:10(2)", 6, "Tositteet, liiketapahtumia koskeva kirjeenvaihto ja muu kirjanpitoaineisto")]
    [InlineData("2:10", 10, "Tilinpäätös")]
    [InlineData(null, 10, "Kirjanpitoaineisto")]
    public void A_rule_without_data_names_the_material_of_its_statute(string? provision, int years, string material)
    {
        var rules = new[] { new RetentionRule { Id = "r", Period = Period.FromYears(years), Reference = provision is null ? Acts.AccountingAct.At() : Acts.AccountingAct.At(provision) } };

        Composed.Text(new() { Id = "a", RetentionRules = rules }).Should().Contain($"\n{material}");
    }

    [Fact]
    public void How_rights_are_used_is_said_once_and_exceptions_apart()
    {
        SubjectRight[] rights =
        [
            By(RightKind.Access) with { ResponseTime = Period.FromWeeks(2) }, By(RightKind.Rectification) with { ResponseTime = Period.FromMonths(1) },
            By(RightKind.Erasure) with { ResponseTime = Period.FromMonths(1) },
        ];

        var text = Composed.Text(new() { Id = "a", Rights = rights });

        text.Split("a@b.example").Should().HaveCount(2);
        text.Split("kuukauden kuluessa").Should().HaveCount(2);
        text.Should().Contain("2 viikon kuluessa").And.Contain("Seuraava koskee kaikkia oikeuksia, jollei oikeuden kohdalla kerrota toisin.\n\nVoit käyttää oikeuksiasi sähköpostitse: a@b.example");
    }

    [Fact]
    public void How_a_right_is_used_is_not_said_of_one_whose_use_is_not_stated()
    {
        var text = Composed.Text(new() { Id = "a", Rights = [By(RightKind.Access), By(RightKind.Rectification), new() { Kind = RightKind.Erasure }] });

        text.Should().NotContain("oikeuksiasi").And.Contain("Voit käyttää oikeuttasi sähköpostitse: a@b.example");
    }

    [Theory]
    [InlineData("fi", "(EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 6 artiklan 1 kohdan a alakohta)", "(tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)")]
    [InlineData("sv", "i EU:s allmänna dataskyddsförordning (EU) 2016/679)", "(artikel 6.1 b i dataskyddsförordningen)")]
    [InlineData("en", "(Article 6(1)(a) of the General Data Protection Regulation (EU) 2016/679 (GDPR))", "(Article 6(1)(b) GDPR)")]
    public void The_Regulation_is_named_in_full_once(string language, string first, string second)
    {
        Purpose[] purposes =
        [
            new() { Id = "p", Description = Composed.Fi("Uutiskirje"), LegalBases = [new() { Kind = LegalBasisKind.Consent }] },
            new() { Id = "q", Description = Composed.Fi("Laskutus"), LegalBases = [new() { Kind = LegalBasisKind.Contract }] },
        ];

        var text = Composed.Text(new() { Id = "a", Purposes = purposes }, language);

        text.Split("2016/679").Should().HaveCount(2);
        text.Should().Contain(first).And.Contain(second);
    }

    private static SubjectRight By(RightKind kind) => new() { Kind = kind, Channels = [new() { Kind = ChannelKind.Email, Target = "a@b.example" }] };

    private static string Recipient(Recipient recipient, string language)
    {
        var notice = new Notice { Id = "a", Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = recipient }] } };
        return Composed.Section(notice, SectionKind.Disclosures, language).Blocks.OfType<ParagraphBlock>().Single().Text;
    }
}
