namespace RegisterNotice.Import.Tests;

public sealed class NoticeInterpreterTests
{
    private static readonly NoticeDocument Document = new()
    {
        Language = LanguageTag.Finnish,
        Title = "Tietosuojaseloste 4.3.2024",
        Sections =
        [
            new() { Kinds = [SectionKind.PageChrome], Blocks = [new ParagraphBlock { Text = "Rekisterinpitäjä on Naapuri Oy." }] },
            new() { Number = "1", Heading = "1. Rekisterinpitäjä", Blocks = [new ParagraphBlock { Text = "Villapaja Oy\nY-tunnus 2345678-0\npaja@villapaja.example" }] },
            new() { Heading = "Oikeutesi", Blocks = [new ListBlock { Items = [new() { Text = "Oikeutesi:", Lists = [new() { Items = [new() { Text = "oikeus tarkastaa tiedot" }] }] }] }] },
            new()
            {
                Heading = "Säilytysajat",
                Blocks = [new TableBlock { Header = ["Tieto", "Syy", "Säilytysaika"], Rows = [new() { Cells = ["Laskut", "kirjanpito", "6 vuotta"] }] }],
            },
            new() { Kinds = [SectionKind.Cookies], Heading = "Rekisterin nimi", Blocks = [new ParagraphBlock { Text = "Asiakkaat" }] },
        ],
    };

    [Fact]
    public void A_document_alone_becomes_a_notice()
    {
        var notice = NoticeInterpreter.Interpret(Document, "paja").Notice;

        notice.Id.Should().Be("paja");
        notice.Languages.Should().Equal(LanguageTag.Finnish);
        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Villapaja Oy");
        notice.RetentionRules.Should().ContainSingle().Which.Period.Should().Be(NodaTime.Period.FromYears(6));
        notice.Rights.Should().ContainSingle().Which.Kind.Should().Be(RightKind.Access);
    }

    [Theory]
    [InlineData("/title", "/title", "Tietosuojaseloste 4.3.2024")]
    [InlineData("/draftedOn", "/title", "4.3.2024")]
    [InlineData("/controllers/0/name", "/sections/1/blocks/0/text", "Villapaja Oy")]
    [InlineData("/controllers/0/businessId", "/sections/1/blocks/0/text", "2345678-0")]
    [InlineData("/controllers/0/emails/0", "/sections/1/blocks/0/text", "paja@villapaja.example")]
    [InlineData("/rights/0", "/sections/2/blocks/0/items/0/lists/0/items/0/text", "oikeus tarkastaa tiedot")]
    [InlineData("/retentionRules/0", "/sections/3/blocks/0/rows/0", "Laskut\tkirjanpito\t6 vuotta")]
    [InlineData("/registerName", "/sections/4/blocks/0/text", "Asiakkaat")]
    public void A_fact_points_at_the_words_of_the_document_that_state_it(string fact, string text, string words)
    {
        var place = NoticeInterpreter.Interpret(Document).Facts.Should().Contain(found => found.Pointer == fact).Which.Words;

        place.Pointer.Should().Be(text);
        Text(Document, text).Substring(place.Start, place.Length).Should().Be(words);
    }

    [Fact]
    public void Words_in_a_numbered_heading_are_counted_from_its_number()
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Sections = [new() { Number = "1", Heading = "1. Henkilötietolain (523/1999) mukainen seloste" }] };

        var act = NoticeInterpreter.Interpret(document).Facts.Should().ContainSingle(fact => fact.Pointer == "/legalFramework/0").Which.Words;

        act.Pointer.Should().Be("/sections/0/heading");
        document.Sections[0].Heading!.Substring(act.Start, act.Length).Should().Contain("523/1999");
    }

    [Fact]
    public void What_the_sections_are_said_to_be_about_is_read_anew()
    {
        var sections = NoticeInterpreter.Interpret(Document).Notice.Wordings[0].Sections;

        sections.Select(section => section.Kinds.Count > 0 ? section.Kinds[0] : (SectionKind?)null).Should().Equal(
            SectionKind.PageChrome, SectionKind.Controller, SectionKind.Rights, SectionKind.Retention, SectionKind.RegisterName);
    }

    [Fact]
    public void The_page_around_the_notice_says_nothing() =>
        NoticeInterpreter.Interpret(Document with { Sections = [Document.Sections[0]] }).Notice.Controllers.Should().BeEmpty();

    [Fact]
    public void A_document_of_which_nothing_is_understood_says_so()
    {
        NoticeInterpreter.Interpret(Document).IsUnderstood.Should().BeTrue();
        NoticeInterpreter.Interpret(new() { Language = LanguageTag.Finnish, Title = "Otsikko" }).IsUnderstood.Should().BeFalse();
        NoticeInterpreter.Interpret(new() { Language = LanguageTag.Finnish }).Notice.Wordings.Should().ContainSingle();
    }

    [Fact]
    public void Empty_texts_say_nothing()
    {
        var empty = new NoticeDocument
        {
            Language = LanguageTag.Finnish,
            Title = " ",
            Sections = [new() { Heading = "", Blocks = [new ParagraphBlock { Text = "\n\n \n" }, new ListBlock { Items = [new() { Text = "" }] }, new TableBlock { Header = [""], Rows = [new() { Cells = ["", ""] }, new()] }] }],
        };

        NoticeInterpreter.Interpret(empty).Facts.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_settled_is_listed_with_its_words()
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Sections = [new() { Heading = "Yhteyshenkilö", Blocks = [new ParagraphBlock { Text = "Essi Esimerkki, Y-tunnus 2345678-0" }] }] };

        var unclear = NoticeInterpreter.Interpret(document).Unclear.Should().ContainSingle().Which;

        unclear.Text.Should().Be("2345678-0");
        unclear.Words.Should().Be(new DocumentSpan("/sections/0/blocks/0/text", 25, 9));
    }

    [Fact]
    public void A_cancelled_interpreting_throws() =>
        FluentActions.Invoking(() => NoticeInterpreter.Interpret(Document, cancellationToken: new(canceled: true))).Should().Throw<OperationCanceledException>();

    [Fact]
    public void Neither_the_document_nor_the_identifier_may_be_missing()
    {
        FluentActions.Invoking(() => NoticeInterpreter.Interpret(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NoticeInterpreter.Interpret(Document, " ")).Should().Throw<ArgumentException>();
    }

    private static string Text(NoticeDocument document, string pointer)
    {
        var value = JsonPlace.Find(JsonPlace.Of(new Notice { Id = "x", Wordings = [document] }), "/wordings/0" + pointer)!.Value;
        return value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString()! : string.Join("\t", value.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()));
    }
}
