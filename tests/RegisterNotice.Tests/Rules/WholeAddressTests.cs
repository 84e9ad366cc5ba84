using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class WholeAddressTests
{
    [Theory]
    [InlineData("1 Example Street, Dublin 2, Ireland", null)]
    [InlineData("Esimerkkitie 386 47200 Elimäki", null)]
    [InlineData("Esimerkkitie 386 47200 Elimäki", "FI")]
    [InlineData("Esimerkkitie 1, 00100 Helsinki", "FI")]
    [InlineData("Gade 1, 1000 København", null)]
    [InlineData("Gade 1, 1000 København", "DK")]
    [InlineData("1 High Street, Leeds AB1 2CD", null)]
    [InlineData("1 High Street; Leeds; England", "GB")]
    [InlineData("Musterstraße 1\n10115 Berlin", null)]
    public void An_address_may_stand_whole_in_the_street(string street, string? country) => Stands(street, country).Should().BeTrue();

    [Theory]
    [InlineData("Esimerkkitie 1", null)]
    [InlineData("Esimerkkitie 1 A 5", null)]
    [InlineData("Esimerkkitie 1, Tampere", null)]
    [InlineData("Esimerkkitie 1, Tampere, Suomi", "FI")]
    [InlineData("Esimerkkitie 1, 3310 Tampere", "FI")]
    [InlineData("Esimerkkitie 1, 2. krs, b-rappu", null)]
    [InlineData("Esimerkkitie 1, 00100", null)]
    [InlineData("12345 Example Street", null)]
    [InlineData("1 Example Street,", null)]
    [InlineData("", null)]
    public void A_street_alone_is_no_whole_address(string street, string? country) => Stands(street, country).Should().BeFalse();

    [Fact]
    public void Where_the_parts_stand_apart_the_street_is_a_street()
    {
        WholeAddress.StandsIn(new() { Street = "1 Example Street, Dublin 2, Ireland", Town = "Dublin" }).Should().BeFalse();
        WholeAddress.StandsIn(new() { Street = "1 Example Street, Dublin 2, Ireland", PostalCode = "2" }).Should().BeFalse();
        WholeAddress.StandsIn(new() { PostOfficeBox = "PL 1" }).Should().BeFalse();
    }

    private static bool Stands(string street, string? country) => WholeAddress.StandsIn(new() { Street = street, Country = country is null ? null : CountryCode.Parse(country) });
}
