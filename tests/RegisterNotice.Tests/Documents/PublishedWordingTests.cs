using RegisterNotice.Documents;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Documents;

public sealed class PublishedWordingTests
{
    private static readonly NoticeDocument Own = new()
    {
        Language = LanguageTag.Finnish,
        Title = "Kaupan tietosuoja",
        Sections =
        [
            new() { Kinds = [SectionKind.PageChrome], Blocks = [new ParagraphBlock { Text = "Etusivu" }] },
            new() { Kinds = [SectionKind.Purposes], Heading = "Miksi keräämme tietoja", Blocks = [new ParagraphBlock { Text = "Toimitamme tilauksia." }] },
            new() { Kinds = [SectionKind.Other], Heading = "Hyvä tietää", Blocks = [new ListBlock { Items = [new() { Text = "a" }] }] },
            new() { Kinds = [SectionKind.Controller], Number = "A", Heading = "A. Kuka", Level = 3, Blocks = [new TableBlock { Rows = [new() { Cells = ["x"] }] }] },
        ],
    };

    private static readonly Notice Notice = TrilingualNotice.Instance with { Wordings = [Own] };

    [Theory]
    [InlineData(Layout.Classic)]
    [InlineData(Layout.Gdpr)]
    public void The_notice_s_own_words_are_published_as_they_stand_but_for_page_chrome(Layout layout) =>
        NoticeComposer.Compose(Notice, new() { Layout = layout }).Should().Be(Own with { Sections = [.. Own.Sections.Skip(1)] });

    [Fact]
    public void Every_word_of_a_full_wording_is_kept()
    {
        var wording = ModelTypes.FullNotice().Wordings[0] with { Sections = [.. ModelTypes.FullNotice().Wordings[0].Sections.Select(section => section with { Kinds = [SectionKind.Other] })] };

        NoticeComposer.Compose(new() { Id = "a", Wordings = [wording] }).Should().Be(wording);
    }

    [Fact]
    public void A_language_without_a_wording_is_written_from_facts() =>
        NoticeComposer.Compose(Notice, new() { Language = LanguageTag.Swedish }).Should().Be(Composed.Document(Notice, "sv", Layout.Classic));

    [Fact]
    public void A_wording_of_another_region_serves()
    {
        var notice = new Notice { Id = "a", Wordings = [Own with { Language = LanguageTag.Parse("sv-FI") }] };

        NoticeComposer.Compose(notice, new() { Language = LanguageTag.Swedish }).Sections.Should().HaveCount(3);
    }

    [Fact]
    public void A_wording_in_a_language_that_the_library_does_not_write_is_published()
    {
        var notice = new Notice { Id = "a", Wordings = [Own with { Language = LanguageTag.Parse("se") }] };

        NoticeComposer.Compose(notice, new() { Language = LanguageTag.Parse("se") }).Language.Value.Should().Be("se");
    }

    [Fact]
    public void A_wording_without_a_title_gets_one() => NoticeComposer.Compose(Notice with { Wordings = [Own with { Title = null }] }).Title.Should().Be("Tietosuojaseloste");

    [Fact]
    public void A_wording_of_nothing_but_page_chrome_is_none() =>
        NoticeComposer.Compose(Notice with { Wordings = [Own with { Sections = [Own.Sections[0]] }] }).Should().Be(Composed.Document(Notice, "fi", Layout.Classic));

    [Fact]
    public void Generated_wording_does_not_look_at_the_notice_s_own_words() => Composed.Text(Notice).Should().NotContain("Toimitamme tilauksia.");
}
