namespace RegisterNotice.Tests.Model.Values;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("fi", "fi")]
    [InlineData("FI", "fi")]
    [InlineData("sv-fi", "sv-FI")]
    [InlineData("zh-HANT-tw", "zh-Hant-TW")]
    [InlineData("smn", "smn")]
    [InlineData("en-x-private", "en-x-private")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-1901", "de-1901")]
    [InlineData("az-az", "az-AZ")]
    [InlineData("abcdefgh-ABCDEFGH", "abcdefgh-abcdefgh")]
    public void A_well_formed_tag_is_held_in_its_canonical_case(string text, string canonical)
    {
        LanguageTag.Parse(text).Value.Should().Be(canonical);
        LanguageTag.AsWritten(text).Should().Be(LanguageTag.Parse(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("suomi ruotsi")]
    [InlineData("fi_FI")]
    [InlineData("fi-")]
    [InlineData("-fi")]
    [InlineData("fi--FI")]
    [InlineData("1fi")]
    [InlineData("å")]
    [InlineData("fi-abcdefghi")]
    [InlineData("fi-a/b")]
    [InlineData("fi-a:b")]
    [InlineData("abcdefghi")]
    [InlineData("fi-abcdefgh-abcdefgh-abcdefgh-abcdef")] // 36 characters
    public void Anything_else_is_refused_and_still_held_as_written(string text)
    {
        LanguageTag.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => LanguageTag.Parse(text)).Should().Throw<FormatException>().WithMessage("*BCP 47*");
        LanguageTag.AsWritten(text).IsValid.Should().BeFalse();
        LanguageTag.AsWritten(text).Value.Should().Be(text);
    }

    [Fact]
    public void The_three_languages_of_the_library_are_shared() => LanguageTag.Parse("fi").Should().BeSameAs(LanguageTag.Finnish);

    [Fact]
    public void Tags_are_ordered_by_their_letters_and_null_comes_first()
    {
        var (first, second) = (LanguageTag.English, LanguageTag.Parse("en-GB"));

        (first < second && first <= second && second > first && second >= first).Should().BeTrue();
        (first > second || first >= second || second < first || second <= first).Should().BeFalse();
        (first <= LanguageTag.Parse("EN") && first >= LanguageTag.Parse("EN")).Should().BeTrue();
        (null < first && null <= first && first > null && first >= null).Should().BeTrue();
        first.CompareTo(null).Should().BePositive();
    }
}
