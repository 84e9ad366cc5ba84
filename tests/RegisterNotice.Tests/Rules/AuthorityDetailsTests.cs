using NodaTime.Text;
using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class AuthorityDetailsTests
{
    [Theory]
    [InlineData("Ratapihantie 9", null, "2020-01-01", "Ratapihantie 9, 00520 Helsinki")]
    [InlineData("Ratapihantie 9", null, "2019-12-31", null)]
    [InlineData("Albertinkatu 25", null, "2018-05-25", "Albertinkatu 25, 00180 Helsinki")]
    [InlineData("Albertinkatu 25", null, "2018-05-24", null)]
    [InlineData("Muu katu 1", " 00520 ", "2020-01-01", "Ratapihantie 9, 00520 Helsinki")]
    [InlineData(null, "00521", "2020-01-01", "PL 800, 00521 Helsinki")]
    [InlineData(null, "00521", "2019-12-31", null)]
    [InlineData("Lintulahdenkuja 4", "00530", "2026-11-22", null)]
    [InlineData(null, null, "2026-11-22", null)]
    public void A_former_address_is_known_by_its_street_or_postal_code_from_the_day_of_the_move(string? street, string? postalCode, string day, string? former) =>
        (AuthorityDetails.In(new PostalAddress { Street = street, PostalCode = postalCode }, LocalDatePattern.Iso.Parse(day).Value) is { } found ? found.Written : null).Should().Be(former);

    [Fact]
    public void Where_nothing_is_given_nothing_is_former()
    {
        AuthorityDetails.In((string?)null, FaultlessNotice.Today).Should().BeNull();
        AuthorityDetails.In((PostalAddress?)null, FaultlessNotice.Today).Should().BeNull();
        AuthorityDetails.In("Tietosuojavaltuutetun toimisto", FaultlessNotice.Today).Should().BeNull();
    }
}
