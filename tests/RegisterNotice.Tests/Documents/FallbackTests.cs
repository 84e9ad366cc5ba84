using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class FallbackTests
{
    private static readonly Notice Finnish = new()
    {
        Id = "a",
        Languages = [LanguageTag.Finnish],
        RegisterName = Composed.Fi("Asiakasrekisteri"),
        Purposes = [new() { Id = "p", Description = Composed.Fi("Tilausten toimittaminen") }],
    };

    [Theory]
    [InlineData("fi", "Tilausten toimittaminen")]
    [InlineData("sv", "Tilausten toimittaminen [på finska]")]
    [InlineData("en", "Tilausten toimittaminen [in Finnish]")]
    public void A_text_in_another_language_is_marked_with_it(string language, string text) =>
        Composed.Section(Finnish, SectionKind.Purposes, language).Blocks.Should().ContainSingle().Which.Should().BeOfType<ParagraphBlock>().Which.Text.Should().Be(text);

    [Fact]
    public void A_Swedish_text_in_a_Finnish_document_is_marked_in_Finnish() =>
        Composed.Text(new() { Id = "a", RegisterName = LocalizedText.Of("sv", "Kundregister") }).Should().Contain("Kundregister [ruotsiksi]");

    [Fact]
    public void A_language_without_a_name_is_marked_with_its_tag() =>
        Composed.Text(new() { Id = "a", RegisterName = LocalizedText.Of("is", "Skrá") }).Should().Contain("Skrá [is]");

    [Theory]
    [InlineData("fi", null)]
    [InlineData("sv", "fi")]
    public void A_block_that_is_wholly_in_another_language_says_so(string language, string? blockLanguage) =>
        Composed.Section(Finnish, SectionKind.Purposes, language).Blocks.Select(block => block.Language?.Value).Should().Equal(blockLanguage);

    [Fact]
    public void Words_in_another_language_than_their_block_say_so_in_HTML()
    {
        var notice = Finnish with
        {
            Purposes = [new() { Id = "p", Description = Composed.Fi("Uutiskirje & tarjoukset"), LegalBases = [new() { Kind = LegalBasisKind.Consent }] }, new() { Id = "q", Description = LocalizedText.Of("sv", "Leverans") }],
            DataCategories = [new() { Id = "c", Name = Composed.Fi("Yhteystiedot"), Items = [LocalizedText.Of("sv", "namn"), Composed.Fi("osoite")] }],
        };

        var html = HtmlWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish, Layout = Layout.Gdpr }));

        html.Should().Contain("<li><span lang=\"fi\"><strong>Uutiskirje &amp; tarjoukset</strong></span> [på finska]<br>").And.Contain("<span lang=\"fi\"><strong>Yhteystiedot</strong></span> [på finska]: ").And.NotContain("lang=\"sv\">Leverans");
    }

    [Fact]
    public void A_block_that_is_wholly_in_another_language_says_so_once_in_HTML() =>
        HtmlWriter.Write(NoticeComposer.Compose(Finnish, new() { Language = LanguageTag.Swedish })).Should().Contain("<p lang=\"fi\">Tilausten toimittaminen [på finska]</p>");

    [Fact]
    public void Words_that_take_the_place_of_others_are_in_no_other_language()
    {
        var notice = Finnish with { Purposes = [Finnish.Purposes[0] with { LegalBases = [new() { Kind = LegalBasisKind.Contract }] }] };
        var document = NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish });
        var section = document.Sections.Single(section => section.Kinds.Contains(SectionKind.Purposes));
        var changed = section with { Blocks = [(ParagraphBlock)section.Blocks[0] with { Text = "Leverans av beställningar, som avtalet kräver" }] };

        HtmlWriter.Write(document with { Sections = [changed] }).Should().NotContain("<span");
    }

    [Fact]
    public void A_block_that_is_partly_in_another_language_does_not()
    {
        var notice = Finnish with { Purposes = [Finnish.Purposes[0] with { LegalBases = [new() { Kind = LegalBasisKind.Contract }] }] };

        Composed.Section(notice, SectionKind.Purposes, "sv").Blocks[0].Language.Should().BeNull();
    }

    [Fact]
    public void A_list_that_is_wholly_in_another_language_says_so()
    {
        var notice = new Notice { Id = "a", DataSubjects = [new() { Id = "a", Name = Composed.Fi("Asiakkaat") }, new() { Id = "b", Name = Composed.Fi("Jäsenet") }] };

        Composed.Section(notice, SectionKind.DataSubjects, "sv").Blocks.OfType<ListBlock>().Single().Language.Should().Be(LanguageTag.Finnish);
    }

    [Fact]
    public void Texts_joined_in_one_other_language_are_marked_once_and_joined_in_it()
    {
        var notice = new Notice { Id = "a", DataCategories = [new() { Id = "a", Name = LocalizedText.Of("sv", "Namn").With("fi", "Nimet"), Items = [Composed.Fi("etunimi"), Composed.Fi("sukunimi")] }] };

        Composed.Text(notice, "sv").Should().Contain("Namn: etunimi ja sukunimi [på finska]");
    }

    [Fact]
    public void A_regional_text_serves_its_language()
    {
        var notice = Finnish with { RegisterName = LocalizedText.Of("sv-FI", "Kundregister").With("fi", "Asiakasrekisteri") };

        Composed.Text(notice, "sv").Should().Contain("Register: Kundregister\n");
        Composed.Document(notice, "sv-FI").Language.Should().Be(LanguageTag.Parse("sv-FI"));
    }

    [Fact]
    public void The_notice_s_main_language_comes_before_others()
    {
        var notice = Finnish with { Languages = [LanguageTag.Swedish, LanguageTag.Finnish], RegisterName = LocalizedText.Of("fi", "fi").With("sv", "sv").With("de", "de") };

        Composed.Text(notice, "en").Should().Contain("sv [in Swedish]");
    }

    [Fact]
    public void A_language_that_the_library_does_not_write_gives_English()
    {
        var document = Composed.Document(Finnish, "de");

        document.Language.Should().Be(LanguageTag.English);
        document.Title.Should().Be("Privacy notice");
    }

    [Theory]
    [InlineData("Tietosuojaseloste", "Dataskyddsbeskrivning")]
    [InlineData("Rekisteriseloste", "Registerbeskrivning")]
    [InlineData("Kaupan seloste", "Kaupan seloste [på finska]")]
    public void A_customary_title_is_translated_and_another_is_marked(string title, string expected) =>
        Composed.Document(Finnish with { Title = Composed.Fi(title) }, "sv").Title.Should().Be(expected);

    [Fact]
    public void A_denial_in_another_language_is_said_in_ours_first()
    {
        var notice = new Notice { Id = "a", Transfers = new() { State = DeclarationState.None, Statement = Composed.Fi("Tietoja ei siirretä.") } };

        Composed.Section(notice, SectionKind.Transfers, "en").Blocks.Should().BeEquivalentTo(
            new[]
            {
                new ParagraphBlock { Text = "Data are not transferred outside the EU or the EEA." },
                new ParagraphBlock { Text = "Tietoja ei siirretä. [in Finnish]", Language = LanguageTag.Finnish },
            });
        Composed.Section(notice, SectionKind.Transfers).Blocks.Should().ContainSingle();
    }

    [Fact]
    public void What_a_field_leaves_open_in_direction_ends_with_the_field()
    {
        var notice = new Notice { Id = "a", Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "\u202Ea\u2067b", Kind = RecipientKind.Processor } }] } };

        Composed.Text(notice).Should().Contain("\u202Ea\u2067b\u2069\u202C (henkilötietojen käsittelijä)");
    }
}
