using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Building;

public sealed class NoticeBuilderTests
{
    [Fact]
    public void The_builder_makes_what_initialisers_make()
    {
        var built = NoticeBuilder.Create("shop", "fi")
            .RegisterName("Asiakasrekisteri")
            .Controller("Esimerkkikauppa Oy", c => c.BusinessId("2345678-0").Email("tietosuoja@esimerkki.example").Address("Katu 1", "00100", "Helsinki"))
            .Purpose("orders", "Tilausten toimittaminen", p => p.OnContract())
            .Purpose("newsletter", "Uutiskirje", p => p.OnConsent().DirectMarketing())
            .Data("identity", "Perustiedot", d => d.Items("nimi", "osoite").RequiredByContract("Tilausta ei voida toimittaa."))
            .FromDataSubject().FromServiceUse()
            .DiscloseTo("Posti", r => r.AsProcessor().UsedFor("toimitus"))
            .NoTransfersOutsideEea()
            .Keep("vouchers", Period.FromYears(6), RetentionStart.EndOfYearOfFinancialYear, r => r.Under(Acts.AccountingAct, "2:10"))
            .Build();

        built.Should().Be(new Notice
        {
            Id = "shop",
            Languages = [LanguageTag.Finnish],
            RegisterName = Fi("Asiakasrekisteri"),
            Controllers =
            [
                new()
                {
                    Name = "Esimerkkikauppa Oy",
                    BusinessId = BusinessId.Parse("2345678-0"),
                    Emails = ["tietosuoja@esimerkki.example"],
                    Address = new() { Street = "Katu 1", PostalCode = "00100", Town = "Helsinki", Country = CountryCode.Parse("FI") },
                },
            ],
            Purposes =
            [
                new() { Id = "orders", Description = Fi("Tilausten toimittaminen"), LegalBases = [new() { Kind = LegalBasisKind.Contract }] },
                new() { Id = "newsletter", Description = Fi("Uutiskirje"), Activities = [ProcessingActivity.DirectMarketing], LegalBases = [new() { Kind = LegalBasisKind.Consent }] },
            ],
            DataCategories =
            [
                new()
                {
                    Id = "identity",
                    Name = Fi("Perustiedot"),
                    Items = [Fi("nimi"), Fi("osoite")],
                    Provision = new() { Kind = ProvisionKind.Contractual, Consequence = Fi("Tilausta ei voida toimittaa.") },
                },
            ],
            Sources = [new() { Kind = SourceKind.DataSubject }, new() { Kind = SourceKind.ServiceUse }],
            Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Posti", Kind = RecipientKind.Processor }, Purpose = Fi("toimitus") }] },
            Transfers = new() { State = DeclarationState.None },
            RetentionRules =
            [
                new() { Id = "vouchers", Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfYearOfFinancialYear, Reference = new() { Act = "1336/1997", Provision = "2:10" } },
            ],
        });
    }

    [Fact]
    public void A_built_notice_does_not_change_when_its_builder_goes_on()
    {
        PurposeBuilder? kept = null;
        var builder = FaultlessNotice.Builder().Purpose("orders", "Tilaukset", p => kept = p);
        var first = builder.Build();
        var copy = NoticeCopy.Of(first);

        kept!.OnConsent().DirectMarketing();
        builder.Title("Uusi").Purpose("new", "Uusi", p => p.OnConsent()).NoDisclosures().Change("Uusi tarkoitus", newPurpose: true);

        first.Should().Be(copy);
        builder.Build().Should().NotBe(first);
        builder.Build().Should().Be(builder.Build());
    }

    [Fact]
    public void Other_languages_are_added_to_the_same_parts()
    {
        var notice = NoticeBuilder.Create("shop", "fi").AlsoIn("sv", "fi")
            .RegisterName("Asiakasrekisteri")
            .Purpose("orders", "Tilaukset", p => p.OnLegitimateInterests("kaupan etu"))
            .Data("identity", "Perustiedot", d => d.Items("nimi", "osoite"))
            .DiscloseToCategory("kuljetusyritykset", r => r.UsedFor("kuljetus").In("sv", s => s.Category("transportföretag").UsedFor("transport")))
            .Cookies(c => c.Technology("istunto", t => t.UsedFor("ostoskori").UntilBrowserIsClosed()))
            .Right(RightKind.Access, r => r.Description("Oikeus tietoihin").Email("a@b.example"))
            .In("sv", n => n
                .RegisterName("Kundregister")
                .Purpose("orders", "Beställningar", p => p.OnLegitimateInterests("butikens intresse"))
                .Data("identity", "Basuppgifter", d => d.Items("namn", "adress"))
                .Cookies(c => c.Technology("istunto", t => t.UsedFor("varukorg")))
                .Right(RightKind.Access, r => r.Description("Rätt till uppgifterna")))
            .Build();

        notice.Languages.Should().Equal(LanguageTag.Finnish, LanguageTag.Swedish);
        notice.RegisterName.Should().BeEquivalentTo(Both("Asiakasrekisteri", "Kundregister"));
        notice.Purposes.Should().ContainSingle();
        notice.Purposes[0].Description.Should().BeEquivalentTo(Both("Tilaukset", "Beställningar"));
        notice.Purposes[0].LegalBases.Should().ContainSingle().Which.Interest.Should().BeEquivalentTo(Both("kaupan etu", "butikens intresse"));
        notice.DataCategories.Should().ContainSingle();
        notice.DataCategories[0].Items[1].Should().BeEquivalentTo(Both("osoite", "adress"));
        notice.Disclosures.Items[0].Recipient.Category.Should().BeEquivalentTo(Both("kuljetusyritykset", "transportföretag"));
        notice.Cookies.Technologies.Should().ContainSingle().Which.Purpose.Should().BeEquivalentTo(Both("ostoskori", "varukorg"));
        notice.Rights.Should().ContainSingle().Which.Description.Should().BeEquivalentTo(Both("Oikeus tietoihin", "Rätt till uppgifterna"));
        notice.Rights[0].Channels.Should().ContainSingle();
    }

    [Fact]
    public void Everything_that_lacks_is_named_in_one_exception()
    {
        var builder = NoticeBuilder.Create(" ", "fi")
            .Controller("")
            .Contact(null)
            .Purpose("orders", "  ")
            .Data("", "Perustiedot")
            .DataSubjects("customers", "")
            .DiscloseTo("Posti").Keep("rule", RetentionCriterion.Statutory)
            .Cookies(c => c.Technology(""));

        builder.Invoking(b => b.Build()).Should().Throw<NoticeBuildException>().Which.Problems.Select(problem => problem.Pointer).Should().Equal(
            "/id", "/controllers/0/name", "/contacts/0", "/purposes/0/description/fi", "/dataSubjects/0/name/fi", "/dataCategories/0/id", "/cookies/technologies/0/name");
    }

    [Fact]
    public void Null_and_nonsense_are_refused_where_they_are_given()
    {
        var builder = NoticeBuilder.Create("a", "fi");

        FluentActions.Invoking(() => NoticeBuilder.Create("a", "suomi!")).Should().Throw<FormatException>();
        builder.Invoking(b => b.Title(null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(b => b.TransferTo("UK")).Should().Throw<FormatException>();
        builder.Invoking(b => b.Revision(0)).Should().Throw<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Keep("a", null!, RetentionStart.Collection)).Should().Throw<ArgumentNullException>();
        builder.Build().Should().Be(new Notice { Id = "a", Languages = [LanguageTag.Finnish] }, "what was refused has left no trace");
    }

    [Fact]
    public void The_rights_that_apply_follow_from_purposes_given_before_and_after()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .RightsThatApply(r => r.Email("a@b.example").Formats("JSON"))
            .Right(RightKind.Access, r => r.Description("Oma sanamuoto"))
            .Right(RightKind.Objection)
            .Purpose("newsletter", "Uutiskirje", p => p.OnConsent().DirectMarketing())
            .Build();

        notice.Rights.Select(right => right.Kind).Should().Equal(
            RightKind.Access, RightKind.Rectification, RightKind.Erasure, RightKind.Restriction, RightKind.ObjectionToDirectMarketing, RightKind.Portability, RightKind.WithdrawConsent,
            RightKind.Complaint, RightKind.Objection);
        notice.Rights[0].Should().Be(new SubjectRight { Kind = RightKind.Access, Description = Fi("Oma sanamuoto"), Channels = [new() { Kind = ChannelKind.Email, Target = "a@b.example" }] });
        notice.Rights[1].Channels.Should().Equal(new RequestChannel { Kind = ChannelKind.Email, Target = "a@b.example" });
        notice.Rights[5].DataFormats.Should().Equal("JSON");
        notice.Rights[7].Channels.Should().BeEmpty("a complaint goes to the authority");
    }

    [Fact]
    public void Transfers_name_country_safeguard_and_copy()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .TransferTo("US", t => t.Recipient("Pilvi Inc.", RecipientKind.Processor).UnderAdequacyDecision("2023/1795", withinScope: true).Regularly())
            .TransferTo("IN", t => t.Category("tukipalvelut").UnderStandardClauses("tietosuoja@esimerkki.example").When("vikatilanteissa"))
            .TransferTo("CH", t => t.ToOrganisation("EPO").UnderDerogation(TransferDerogation.ContractWithDataSubject))
            .Build();

        notice.Transfers.State.Should().Be(DeclarationState.Some);
        notice.Transfers.Items[0].Should().Be(new Transfer
        {
            Recipient = new() { Name = "Pilvi Inc.", Kind = RecipientKind.Processor },
            Countries = [CountryCode.Parse("US")],
            Safeguard = TransferSafeguard.AdequacyDecision,
            Reference = new() { Act = "2023/1795" },
            WithinDecisionScope = true,
            Regular = true,
        });
        notice.Transfers.Items[1].CopyAvailableFrom.Should().BeEquivalentTo(Fi("tietosuoja@esimerkki.example"));
        notice.Transfers.Items[2].Derogation.Should().Be(TransferDerogation.ContractWithDataSubject);
    }

    [Fact]
    public void A_denial_may_have_exceptions()
    {
        var notice = NoticeBuilder.Create("a", "fi").DiscloseToCategory("kuljetusyritykset").NoDisclosures("Tietoja ei luovuteta, paitsi kuljetusta varten.").Build();

        notice.Disclosures.State.Should().Be(DeclarationState.None);
        notice.Disclosures.Items.Should().ContainSingle();
    }

    private static LocalizedText Fi(string text) => LocalizedText.Of("fi", text);

    private static LocalizedText Both(string fi, string sv) => Fi(fi).With("sv", sv);
}
