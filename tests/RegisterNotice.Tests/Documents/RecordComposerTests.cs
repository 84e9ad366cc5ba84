using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Documents;

public sealed partial class RecordComposerTests
{
    // What Article 30(1) asks for, with the name of the register, the contact persons and the legal bases.
    [GeneratedRegex("^/(RegisterName|Representatives|Contacts|Security)(/|$)|^/DataSubjects/[01]/(Name|Description)|^/Controllers/[01]/(?!Arrangement|OnBehalfOf|Languages)|^/DataProtectionOfficer/(?!Statement)|^/Purposes/[01]/(Description|LegalBases)|^/DataCategories/[01]/(Name|Items)|^/Disclosures/Items/[01]/Recipient/(Name|Category|Kind|Sector|Country)|^/Transfers/Items|^/RetentionRules/[01]/Description", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked { get; }

    [GeneratedRegex("/Id$|/(Act|Provision|Reference/Name)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotShown { get; }

    [GeneratedRegex(@"\b(sinu\w*|sinä|du|dig|din|ditt|dina|you|your)\b|\bvastustat\b|\bpyydät\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Addressed { get; }

    [Fact]
    public void Every_purpose_has_a_row_with_every_item_of_the_article()
    {
        var row = RecordComposer.Rows([FaultlessNotice.Instance])[0];

        row.NoticeId.Should().Be(FaultlessNotice.Instance.Id);
        row.PurposeId.Should().Be("orders");
        row.Controllers.Should().ContainSingle().Which.Should().Contain("Y-tunnus: ").And.Contain("Sähköposti: ").And.NotContain("\n");
        row.LegalBases.Should().Equal("sopimus (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)");
        row.DataSubjects.Should().Equal("Verkkokaupan asiakkaat");
        row.DataCategories.Should().Equal("Yhteystiedot: nimi, toimitusosoite ja sähköpostiosoite", "Tilaustiedot: tilatut tuotteet ja maksutapa");
        row.Recipients.Should().Equal("Posti (itsenäinen rekisterinpitäjä)");
        row.Transfers.Should().Equal("Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.");
        row.ErasureTimeLimits.Should().Contain("Tilaustiedot: 6 vuotta sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi (kirjanpitolaki 1336/1997, 2 luvun 10 §)");
        row.SecurityMeasures.Should().ContainSingle();
    }

    [Fact]
    public void People_recipients_and_time_limits_follow_the_data_of_the_purpose()
    {
        var accounting = RecordComposer.Rows([FaultlessNotice.Instance]).Single(row => row.PurposeId == "accounting");

        accounting.DataCategories.Should().ContainSingle().Which.Should().StartWith("Tilaustiedot");
        accounting.Recipients.Should().BeEmpty();
        accounting.ErasureTimeLimits.Should().ContainSingle().Which.Should().StartWith("Tilaustiedot");
    }

    [Fact]
    public void Of_what_a_recipient_gets_each_row_names_the_data_of_its_purpose()
    {
        var rows = RecordComposer.Rows([FaultlessNotice.Instance with
        {
            Disclosures = new()
            {
                State = DeclarationState.Some,
                Items = [new() { Recipient = new() { Name = "Posti" }, CategoryIds = ["orders", "unknown", "identity"] }],
            },
        }]);

        rows.Single(row => row.PurposeId == "orders").DataByRecipient.Should().Equal("Posti: tilaustiedot, unknown ja yhteystiedot");
        rows.Single(row => row.PurposeId == "accounting").DataByRecipient.Should().Equal("Posti: tilaustiedot ja unknown");
    }

    [Fact]
    public void What_is_tied_to_no_purpose_stands_in_every_row()
    {
        var notice = FaultlessNotice.Instance with
        {
            DataCategories = [new() { Id = "lost", Name = Composed.Fi("Kadonneet"), PurposeIds = ["none"] }],
            DataSubjects = [new() { Id = "strangers", Name = Composed.Fi("Vieraat") }],
            Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Perintä Oy" }, CategoryIds = ["gone"] }] },
        };

        RecordComposer.Rows([notice]).Should().HaveCount(2).And.OnlyContain(row =>
            row.DataCategories.Contains("Kadonneet") && row.DataSubjects.Contains("Vieraat") && row.Recipients.Contains("Perintä Oy") && row.ErasureTimeLimits.Count == 2);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_text_that_the_article_asks_for_is_lost(string language)
    {
        var record = string.Join("\n", RecordComposer.Table([MarkedNotice.Instance.Notice], LanguageTag.Parse(language)).Rows.SelectMany(row => row.Cells));

        var asked = MarkedNotice.Instance.Texts.Where(entry => Asked.IsMatch(entry.Path) && !NotShown.IsMatch(entry.Path)).ToArray();

        asked.Should().HaveCountGreaterThan(60);
        asked.Where(entry => !record.Contains(entry.Text as string ?? ((LocalizedText)entry.Text)[LanguageTag.Parse(language)]!, StringComparison.Ordinal)).Select(entry => entry.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_notice_without_anything_has_one_row_with_gaps_that_show()
    {
        var empty = new Notice { Id = "a" };

        var row = RecordComposer.Rows([empty]).Should().ContainSingle().Subject;
        var text = PlainTextWriter.Write(RecordComposer.Compose([empty], LanguageTag.Finnish));

        row.Should().Be(new RecordRow { NoticeId = "a" });
        text.Should().Contain("Rekisterinpitäjä: ei ilmoitettu").And.Contain("Tietosuojavastaava: ei ilmoitettu").And.NotContain("Edustaja");
        Regex.Matches(text, "ei ilmoitettu", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().HaveCount(10);
    }

    [Fact]
    public void That_there_is_none_is_said()
    {
        var notice = new Notice { Id = "a", Disclosures = new() { State = DeclarationState.None }, Transfers = new() { State = DeclarationState.None }, DataProtectionOfficer = new() { State = DeclarationState.None } };

        var row = RecordComposer.Rows([notice], LanguageTag.Swedish).Single();

        row.Recipients.Should().Equal("Uppgifter lämnas inte ut till utomstående.");
        row.Transfers.Should().Equal("Uppgifter överförs inte till länder utanför EU eller EES.");
        row.DataProtectionOfficer.Should().Be("Något dataskyddsombud har inte utsetts.");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_record_speaks_of_the_data_subject_and_never_to_them(string language)
    {
        var notice = new Notice
        {
            Id = "a",
            RetentionRules =
            [
                .. Known.Values<RetentionCriterion>().Select(criterion => new RetentionRule { Id = "r", Criterion = criterion }),
                .. Known.Values<RetentionStart>().Select(start => new RetentionRule { Id = "r", Period = NodaTime.Period.FromYears(2), StartsFrom = start }),
            ],
            Transfers = new() { State = DeclarationState.Some, Items = [.. Known.Values<TransferDerogation>().Select(derogation => new Transfer { Safeguard = TransferSafeguard.Derogation, Derogation = derogation })] },
            Security = [.. Known.Values<SecurityMeasureKind>().Select(kind => new SecurityMeasure { Kind = kind })],
            Disclosures = new() { State = DeclarationState.Some },
            DataProtectionOfficer = new() { State = DeclarationState.Some },
            Purposes = [new() { Id = "p", Description = Composed.Fi("x"), LegalBases = [.. Known.Values<LegalBasisKind>().SelectMany(kind => Known.Values<SpecialCategoryGround>().Select(ground => new LegalBasis { Kind = kind, SpecialCategory = new() { Ground = ground } }))] }],
        };

        Addressed.Matches(PlainTextWriter.Write(RecordComposer.Compose([notice], LanguageTag.Parse(language)))).Select(match => match.Value).Should().BeEmpty();
    }

    [Fact]
    public void JSON_has_every_member_of_every_row_in_its_order()
    {
        var names = typeof(RecordRow).GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToArray();

        using var json = JsonDocument.Parse(RecordComposer.WriteJson([.. SampleNotices.All, new() { Id = "empty" }], LanguageTag.Swedish));

        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("recordVersion", "language", "rows");
        json.RootElement.GetProperty("language").GetString().Should().Be("sv");
        json.RootElement.GetProperty("rows").EnumerateArray().Should().HaveCount(RecordComposer.Rows(SampleNotices.All).Count + 1)
            .And.OnlyContain(row => row.EnumerateObject().Select(member => member.Name).SequenceEqual(names));
    }

    [Fact]
    public void JSON_is_the_same_whichever_way_it_is_written()
    {
        var buffer = new ArrayBufferWriter<byte>();
        RecordComposer.WriteJson(SampleNotices.All, buffer, LanguageTag.English, NoticeWriteOptions.Indented);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(RecordComposer.WriteJson([.. SampleNotices.All.Select(NoticeCopy.Of)], LanguageTag.English, NoticeWriteOptions.Indented));
    }

    [Fact]
    public void Any_text_can_stand_in_the_JSON()
    {
        using var json = JsonDocument.Parse(RecordComposer.WriteJson([new() { Id = "a\uD83D\"\u0001", Controllers = [new() { Name = "<b>&" }] }]));

        json.RootElement.GetProperty("rows")[0].GetProperty("noticeId").GetString().Should().Be("a\uFFFD\"\u0001");
        json.RootElement.GetProperty("rows")[0].GetProperty("controllers")[0].GetString().Should().Be("<b>&");
    }

    [Fact]
    public void The_table_has_a_cell_for_each_column_in_every_row()
    {
        var table = RecordComposer.Table(SampleNotices.OfShops);

        table.Header.Should().OnlyHaveUniqueItems();
        table.Rows.Should().HaveCount(SampleNotices.OfShops.Sum(notice => Math.Max(1, notice.Purposes.Count))).And.OnlyContain(row => row.Cells.Count == table.Header.Count);
    }

    [Fact]
    public void What_the_article_does_not_ask_for_has_a_column_where_a_notice_says_it()
    {
        var notice = FaultlessNotice.Instance with { Sources = [], Rights = [], AutomatedDecisions = AutomatedDecisions.NotStated };
        var kept = notice with { Internal = new() { Owner = "palvelupäällikkö", DpiaRequired = false, NextReviewOn = new(2027, 1, 31) } };

        var table = RecordComposer.Table([notice, kept]);

        table.Header.Should().EndWith(["Vastuuhenkilö", "Vaikutustenarviointi", "Tarkistettava viimeistään"]).And.HaveCount(RecordComposer.Table([notice]).Header.Count + 3);
        table.Rows[0].Cells.TakeLast(3).Should().Equal("", "", "");
        table.Rows[^1].Cells.TakeLast(3).Should().Equal("palvelupäällikkö", "Käsittelystä ei tarvitse tehdä vaikutustenarviointia.", "31.1.2027");
    }

    [Fact]
    public void Sources_and_rights_follow_the_purpose()
    {
        var notice = NoticeBuilder.Create("a", "fi")
            .Purpose("newsletter", "Uutiskirje", p => p.OnConsent())
            .Purpose("accounting", "Kirjanpito", p => p.OnLegalObligation(Acts.AccountingAct, "2:10"))
            .Data("email", "Sähköpostiosoite", d => d.For("newsletter"))
            .Data("vouchers", "Tositteet", d => d.For("accounting"))
            .Right(RightKind.Access)
            .Right(RightKind.WithdrawConsent)
            .Build() with
        {
            Sources = [new() { Kind = SourceKind.DataSubject, CategoryIds = ["email"] }, new() { Kind = SourceKind.ThirdParty, Name = "Pankki", CategoryIds = ["vouchers"] }],
        };

        var rows = RecordComposer.Rows([notice]);

        rows[0].Sources.Should().Equal("rekisteröidyltä itseltään. Lähteestä saatavat tiedot: sähköpostiosoite");
        rows[1].Sources.Should().ContainSingle().Which.Should().StartWith("seuraavalta taholta: Pankki");
        rows[0].Rights.Should().Equal("Oikeus saada pääsy tietoihin", "Oikeus peruuttaa suostumus");
        rows[1].Rights.Should().Equal("Oikeus saada pääsy tietoihin");
    }

    [Theory]
    [InlineData("fi", "Rekisterinpitäjä:")]
    [InlineData("sv", "Personuppgiftsansvarig:")]
    [InlineData("en", "Controller:")]
    public void A_processor_keeps_a_row_for_each_controller_and_is_not_called_one(string language, string label)
    {
        var shop = new InstructingController { Name = "Kuvitteellinen Kauppa Oy", Processing = [Composed.Fi("tilausten pakkaus")] };
        var bakery = new InstructingController { Name = "Kuvitteellinen Leipomo Oy", Processing = [Composed.Fi("laskutus"), Composed.Fi("perintä")] };
        var notice = new Notice { Id = "packing", Languages = [LanguageTag.Finnish], Controllers = [new() { Name = "Pakkaamo Oy", Role = ControllerRole.Processor, OnBehalfOf = [shop, bakery] }] };

        var rows = RecordComposer.Rows([notice]);
        var text = PlainTextWriter.Write(RecordComposer.Compose([notice], LanguageTag.Parse(language)), new() { Width = int.MaxValue });

        rows.Select(row => row.Controllers.Single()).Should().Equal(shop.Name, bakery.Name);
        rows.Should().OnlyContain(row => row.Processors.Count == 1 && row.Processors[0].StartsWith("Pakkaamo Oy", StringComparison.Ordinal));
        rows[1].Processing.Should().Equal("laskutus", "perintä");
        text.Split('\n').Where(line => line.Contains(label, StringComparison.Ordinal)).Should().HaveCount(2).And.NotContain(line => line.Contains("Pakkaamo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_that_the_library_does_not_write_gives_English() =>
        RecordComposer.Compose([FaultlessNotice.Instance], LanguageTag.Parse("de")).Should().BeEquivalentTo(RecordComposer.Compose([FaultlessNotice.Instance], LanguageTag.English));

    [Fact]
    public void A_null_among_the_notices_is_refused()
    {
        FluentActions.Invoking(() => RecordComposer.Compose([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RecordComposer.Rows(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_record_is_published_as_approved(string language)
    {
        Notice[] notices = [TrilingualNotice.Instance, FaultlessNotice.Instance, .. SampleNotices.All];

        Approved.ShouldBe(PlainTextWriter.Write(RecordComposer.Compose(notices, LanguageTag.Parse(language))), $"tests/RegisterNotice.Tests/Documents/Approved/record.{language}.txt");
        Approved.ShouldBe(RecordComposer.WriteJson([TrilingualNotice.Instance], LanguageTag.Parse(language), NoticeWriteOptions.Indented) + "\n", $"tests/RegisterNotice.Tests/Documents/Approved/record.{language}.json");
    }
}
