using RegisterNotice.Documents;
using RegisterNotice.Words;

namespace RegisterNotice.Tests.Words;

public sealed class NoticeLanguageTests
{
    [Theory]
    [InlineData("fi", "fi")]
    [InlineData("sv-FI,fi", "sv-FI")]
    [InlineData("se,ru,sv", "sv")]
    [InlineData("de,en-GB", "en-GB")]
    [InlineData("de,fr", "en")]
    [InlineData("fil", "en")]
    public void A_notice_speaks_the_first_of_its_languages_that_the_library_writes(string languages, string language) =>
        NoticeLanguage.Of(new Notice { Id = "a", Languages = [.. languages.Split(',').Select(LanguageTag.Parse)] }).Value.Should().Be(language);

    [Fact]
    public void A_notice_that_names_no_language_speaks_that_of_its_texts()
    {
        var empty = new Notice { Id = "a" };

        NoticeLanguage.Of(empty).Should().Be(LanguageTag.English);
        NoticeLanguage.Of(empty with { RegisterName = LocalizedText.Of("de", "Kunden").With("fi", "Asiakkaat") }).Should().Be(LanguageTag.Finnish);
        NoticeLanguage.Of(empty with { Purposes = [new() { Id = "p", Description = LocalizedText.Of("sv", "Beställningar") }] }).Should().Be(LanguageTag.Swedish);
        NoticeLanguage.Of(empty with { Wordings = [new() { Language = LanguageTag.Parse("de") }, new() { Language = LanguageTag.Parse("fi-FI") }] }).Value.Should().Be("fi-FI");
        NoticeLanguage.Of([]).Should().Be(LanguageTag.English);
    }

    [Fact]
    public void An_English_notice_is_composed_as_an_English_page()
    {
        var notice = new Notice
        {
            Id = "a",
            Languages = [LanguageTag.English],
            Controllers = [new() { Name = "Kolmiloikka Ltd" }],
            RetentionRules = [new() { Id = "r", Period = NodaTime.Period.FromYears(1), StartsFrom = RetentionStart.EndOfContract }],
        };

        var document = NoticeComposer.Compose(notice);

        document.Language.Should().Be(LanguageTag.English);
        PlainTextWriter.Write(document).Should().Contain("one year").And.NotContain("vuo");
        NoticeComposer.Compose(notice with { Languages = [LanguageTag.Parse("sv-FI")] }).Language.Value.Should().Be("sv-FI");
        RecordComposer.Compose([notice]).Language.Should().Be(LanguageTag.English);
    }
}
