using NodaTime.TimeZones;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tests.Model.Values;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("FI")]
    [InlineData("AX")]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("ZW")]
    public void An_assigned_code_is_read(string text) => CountryCode.Parse(text).IsValid.Should().BeTrue();

    // The time zones name every country of the standard but two islands where nobody lives.
    [Fact]
    public void The_assigned_codes_are_those_of_the_standard() =>
        CountryCodes.Assigned.Should().HaveCount(249).And.BeEquivalentTo(
            TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.CountryCode).Append("BV").Append("HM").Distinct());

    [Fact]
    public void Every_assigned_code_has_a_name_in_three_languages_and_no_other_has()
    {
        CountryNames.Codes.Should().BeEquivalentTo(CountryCodes.Assigned);
        foreach (var language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English })
        {
            var names = CountryCodes.Assigned.Select(code => CountryNames.Name(CountryCode.Parse(code), language)).ToArray();
            names.Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length > 2 && !name.Contains('&') && !name.Contains('('));
        }
    }

    [Theory]
    [InlineData("AF", "Afganistan", "Afghanistan", "Afghanistan")]
    [InlineData("CI", "Norsunluurannikko", "Elfenbenskusten", "Côte d’Ivoire")]
    [InlineData("CD", "Kongon demokraattinen tasavalta", "Demokratiska republiken Kongo", "Democratic Republic of the Congo")]
    [InlineData("BA", "Bosnia ja Hertsegovina", "Bosnien och Hercegovina", "Bosnia and Herzegovina")]
    [InlineData("MM", "Myanmar", "Myanmar", "Myanmar")]
    [InlineData("US", "Yhdysvallat", "USA", "United States")]
    public void Countries_are_named_as_readers_know_them(string code, params string[] names) =>
        new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English }.Select(language => CountryNames.Name(CountryCode.Parse(code), language)).Should().Equal(names);

    [Theory]
    [InlineData("UK")]
    [InlineData("EL")]
    [InlineData("fi")]
    [InlineData("FIN")]
    [InlineData("DF")] // stands across two codes of the table
    [InlineData("")]
    public void Anything_else_is_refused_and_still_held_as_written(string text)
    {
        CountryCode.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => CountryCode.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*ISO 3166-1*");
        CountryCode.AsWritten(text).Value.Should().Be(text);
    }
}
