using NodaTime;
using RegisterNotice.Documents;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Documents;

public sealed class RecordQuestionnaireTests
{
    // What a member of the model answers: the number of the question at the ICO, and a word of the answer.
    private static readonly (string Code, string Answer)[] OfIco =
    [
        ("1_1", "Kuvitteellinen Klinikka Oy"), ("1_2", "Sähköposti: tietosuoja@klinikka.example"), ("1_3", "Ajanvaraus: Kuvitteellinen Klinikka Oy"), ("1_4", "Vilma Vartija"),
        ("1_5", "Edustus Oy"), ("1_6", "rekisterinpitäjä"), ("1_7", "Asiakaspalvelu"), ("1_8", "palvelupäällikkö"), ("2_1", "Hoidon järjestäminen"), ("2_2", "Potilastietojärjestelmä"),
        ("3_1", "Asiakkaat"), ("3_2", "Yhteystiedot: nimi"), ("3_3", "Terveystiedot"), ("3_4", "rekisteröidyltä itseltään"), ("4_1", "Laboratorio Oy"), ("4_2", "Tietoja luovutetaan"),
        ("5_1", "Yhdysvallat"), ("5_2", "vakiosopimuslausekkeet"), ("6_1", "Yhteystiedot: 2 vuotta"), ("6_2", "säilytyssuunnitelma"), ("6_3", "Poistot ajetaan"), ("6_4", "Poistot ajetaan"),
        ("7_1", "Käyttöoikeudet"), ("7_2", "Konesali Kuopiossa"), ("8_1", "oikeutettu etu"), ("8_2", "Asiakassuhteen hoito"), ("8_3", "tasapainotesti"), ("8_4", "9 artiklan 2 kohdan h alakohta"),
        ("8_5", "703/2023"), ("9_1", "Rekisteröityä koskevia päätöksiä tehdään"), ("9_2", "Varaukset pisteytetään"), ("9_3", "nimenomaiseen suostumukseen"), ("10_1", "Käsittelystä on tehtävä vaikutustenarviointi."),
        ("10_2", "https://intra.example/dpia"), ("11_1", "Oikeus saada pääsy tietoihin (sähköpostitse"), ("11_2", "https://klinikka.example/tietosuoja"), ("11_3", "clinic"),
        ("12_1", "suostumusten kirjanpito"), ("13_1", "toimintaohje"), ("13_2", "tietoturvaloukkausten kirjanpito"), ("14_1", "sopimus henkilötietojen käsittelystä"), ("15_1", "2.11.2026, tietosuojatiimi"),
    ];

    private static readonly Notice Filled = Fill();

    [Theory]
    [InlineData(RecordQuestionnaire.Ico, 42)]
    [InlineData(RecordQuestionnaire.Dpc, 41)]
    [InlineData(RecordQuestionnaire.Cnil, 38)]
    public void A_notice_that_says_all_answers_every_question(RecordQuestionnaire questionnaire, int asked)
    {
        var answers = RecordQuestionnaires.Answer(Filled, questionnaire);

        answers.Select(answer => answer.Code).Should().HaveCount(asked).And.OnlyHaveUniqueItems();
        answers.Should().OnlyContain(answer => answer.Topic.Length > 0);
        answers.Where(answer => answer.IsAnswered).Should().HaveCount(asked);
    }

    [Fact]
    public void Each_question_is_answered_by_what_the_notice_says_of_it()
    {
        var answers = RecordQuestionnaires.Answer(Filled, RecordQuestionnaire.Ico).ToDictionary(answer => answer.Code, answer => string.Join("\n", answer.Answers));

        OfIco.Where(expected => !answers[expected.Code].Contains(expected.Answer, StringComparison.OrdinalIgnoreCase))
            .Select(expected => $"{expected.Code} lacks {expected.Answer}: {answers[expected.Code]}").Should().BeEmpty();
    }

    [Theory]
    [InlineData(RecordQuestionnaire.Ico)]
    [InlineData(RecordQuestionnaire.Dpc)]
    [InlineData(RecordQuestionnaire.Cnil)]
    public void Questions_stand_in_their_order(RecordQuestionnaire questionnaire)
    {
        var codes = RecordQuestionnaires.Answer(new() { Id = "a" }, questionnaire).Select(answer => answer.Code.Split('_').Select(int.Parse).ToArray()).ToArray();

        codes.Should().BeInAscendingOrder((one, other) => (one[0], one[1]).CompareTo((other[0], other[1])));
    }

    [Fact]
    public void A_notice_that_says_nothing_answers_nothing_but_that_it_is_there() =>
        RecordQuestionnaires.Answer(new() { Id = "a" }, RecordQuestionnaire.Ico).Where(answer => answer.IsAnswered).Select(answer => answer.Code).Should().Equal("11_3");

    [Theory]
    [InlineData("fi", "Rekisterinpitäjän nimi")]
    [InlineData("sv", "Den personuppgiftsansvariges namn")]
    [InlineData("de", "Name of the controller")]
    public void Topics_are_in_the_language_that_is_asked_for(string language, string topic) =>
        RecordQuestionnaires.Answer(Filled, RecordQuestionnaire.Ico, LanguageTag.Parse(language))[0].Topic.Should().Be(topic);

    [Fact]
    public void The_table_has_a_column_for_each_notice()
    {
        var table = RecordQuestionnaires.Table([Filled, FaultlessNotice.Instance], RecordQuestionnaire.Dpc);

        table.Header.Should().Equal("Kysymys", "Aihe", "clinic", FaultlessNotice.Instance.Id);
        table.Rows.Should().HaveCount(41).And.OnlyContain(row => row.Cells.Count == 4);
    }

    [Fact]
    public void A_questionnaire_that_nobody_knows_is_refused() =>
        FluentActions.Invoking(() => RecordQuestionnaires.Answer(Filled, (RecordQuestionnaire)9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Ico, Dpc or Cnil*");

    private static Notice Fill()
    {
        var clinic = new Controller { Id = "clinic", Name = "Kuvitteellinen Klinikka Oy", Emails = ["tietosuoja@klinikka.example"], Role = ControllerRole.Joint };
        InternalDocument Document(InternalDocumentKind kind) => new() { Kind = kind, Title = Composed.Fi("Asiakirja"), Address = $"https://intra.example/{kind.ToString().ToLowerInvariant()}" };
        return FaultlessNotice.Instance with
        {
            Id = "clinic",
            RegisterName = Composed.Fi("Asiakasrekisteri"),
            Controllers = [clinic with { Arrangement = new() { Essence = Composed.Fi("Osapuolet vastaavat yhdessä."), Responsibilities = [new() { Task = Composed.Fi("Ajanvaraus"), ControllerId = "clinic" }] } }],
            DataProtectionOfficer = new() { State = DeclarationState.Some, Name = "Vilma Vartija" },
            Representatives = [new() { Name = "Edustus Oy", Emails = ["edustus@edustus.example"] }],
            Contacts = [new() { Name = "Aino Apu", Role = Composed.Fi("palveluneuvoja") }],
            Purposes =
            [
                new()
                {
                    Id = "care",
                    Description = Composed.Fi("Hoidon järjestäminen"),
                    LegalBases =
                    [
                        new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Composed.Fi("Asiakassuhteen hoito") },
                        new() { Kind = LegalBasisKind.LegalObligation, SpecialCategory = new() { Ground = SpecialCategoryGround.HealthOrSocialCare, Reference = new() { Act = "703/2023", Provision = "12" } } },
                    ],
                },
            ],
            DataSubjects = [new() { Id = "clients", Name = Composed.Fi("Asiakkaat") }],
            DataCategories =
            [
                new() { Id = "contact", Name = Composed.Fi("Yhteystiedot"), Items = [Composed.Fi("nimi")] },
                new() { Id = "health", Name = Composed.Fi("Terveystiedot"), Items = [Composed.Fi("käynnit")], Sensitivity = DataSensitivity.Special },
            ],
            Sources = [new() { Kind = SourceKind.DataSubject }],
            Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Laboratorio Oy", Kind = RecipientKind.Processor, Locations = [CountryCode.Parse("FI")] }, CategoryIds = ["health"] }] },
            Transfers = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Cloud Inc." }, Countries = [CountryCode.Parse("US")], Safeguard = TransferSafeguard.StandardContractualClauses }] },
            RetentionRules = [new() { Id = "years", CategoryIds = ["contact"], Period = Period.FromYears(2) }],
            Security = [new() { Kind = SecurityMeasureKind.AccessControl }],
            Rights = [new() { Kind = RightKind.Access, Channels = [new() { Kind = ChannelKind.Email, Target = "tietosuoja@klinikka.example" }] }],
            AutomatedDecisions = new() { State = DeclarationState.Some, Logic = Composed.Fi("Varaukset pisteytetään kiireellisyyden mukaan."), Profiling = true, Decisions = [new() { Ground = DecisionGround.Consent }] },
            LanguageVersions = [new() { Language = LanguageTag.Finnish, Address = "https://klinikka.example/tietosuoja" }],
            Internal = new()
            {
                Owner = "palvelupäällikkö",
                Unit = Composed.Fi("Asiakaspalvelu"),
                Description = Composed.Fi("Ajanvaraus ja hoito"),
                Systems = [Composed.Fi("Potilastietojärjestelmä")],
                Locations = [Composed.Fi("Konesali Kuopiossa")],
                Documents = [.. Known.Values<InternalDocumentKind>().Select(Document)],
                DpiaRequired = true,
                Adherence = Composed.Fi("Poistot ajetaan kuukausittain; vanhoja paperikortteja hävitetään vielä."),
                ReviewedOn = new(2026, 11, 2),
                ReviewedBy = "tietosuojatiimi",
                NextReviewOn = new(2027, 11, 2),
            },
        };
    }
}
