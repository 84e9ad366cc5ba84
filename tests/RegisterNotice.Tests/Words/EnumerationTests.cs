using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tests.Words;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("fi", "a", "a ja b", "a, b ja c")]
    [InlineData("sv", "a", "a och b", "a, b och c")]
    [InlineData("en", "a", "a and b", "a, b and c")]
    public void Items_are_joined_as_in_a_sentence(string language, string one, string two, string three)
    {
        var tag = LanguageTag.Parse(language);

        Enumeration.Join([], tag).Should().BeEmpty();
        Enumeration.Join(["a"], tag).Should().Be(one);
        Enumeration.Join(["a", "b"], tag).Should().Be(two);
        Enumeration.Join(["a", "b", "c"], tag).Should().Be(three);
    }

    [Fact]
    public void Semicolons_part_items_that_have_a_list_inside()
    {
        Enumeration.Join(["käsittely ja toimittaminen", "kirjanpito"], LanguageTag.Finnish).Should().Be("käsittely ja toimittaminen; kirjanpito");
        Enumeration.Join(["a, b", "c"], LanguageTag.English).Should().Be("a, b; c");
    }

    [Theory]
    [InlineData("fi", "2.3.2026")]
    [InlineData("sv", "2.3.2026")]
    [InlineData("en", "2 March 2026")]
    public void Dates_are_written_as_in_Finland(string language, string date) => Enumeration.Write(new(2026, 3, 2), LanguageTag.Parse(language)).Should().Be(date);

    [Theory]
    [InlineData("US", "Yhdysvallat", "USA", "United States")]
    [InlineData("GB", "Iso-Britannia", "Storbritannien", "United Kingdom")]
    [InlineData("EE", "Viro", "Estland", "Estonia")]
    [InlineData("KR", "Etelä-Korea", "Sydkorea", "South Korea")]
    [InlineData("VN", "Vietnam", "Vietnam", "Vietnam")]
    [InlineData("NZ", "Uusi-Seelanti", "Nya Zeeland", "New Zealand")]
    [InlineData("TV", "Tuvalu", "Tuvalu", "Tuvalu")]
    [InlineData("UK", "UK", "UK", "UK")]
    public void Countries_have_their_names_and_others_their_codes(string code, string fi, string sv, string en)
    {
        var country = CountryCode.AsWritten(code);

        CountryNames.Name(country, LanguageTag.Finnish).Should().Be(fi);
        CountryNames.Name(country, LanguageTag.Swedish).Should().Be(sv);
        CountryNames.Name(country, LanguageTag.English).Should().Be(en);
    }

    [Fact]
    public void Every_country_of_the_EEA_has_a_name() =>
        new[] { "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO", "AX" }
            .Select(CountryCode.Parse).Should().OnlyContain(country => CountryNames.Name(country, LanguageTag.Finnish) != country.Value);
}
