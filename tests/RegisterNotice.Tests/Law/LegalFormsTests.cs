using RegisterNotice.Law;

namespace RegisterNotice.Tests.Law;

public sealed class LegalFormsTests
{
    [Theory]
    [InlineData("Esimerkkikauppa Oy", LegalFormKind.Company, "FI")]
    [InlineData("OY ESIMERKKI AB", LegalFormKind.Company, null)]
    [InlineData("Exempelföretag Ab", LegalFormKind.Company, null)]
    [InlineData("Tmi Maija Malli", LegalFormKind.Company, "FI")]
    [InlineData("The Toy Team ApS", LegalFormKind.Company, "DK")]
    [InlineData("Beispiel GmbH & Co. KG", LegalFormKind.Company, null)]
    [InlineData("Kuvaryhmä ry", LegalFormKind.Association, "FI")]
    [InlineData("Mallilan kaupunki", LegalFormKind.PublicBody, null)]
    [InlineData("Esimerkkivirasto", LegalFormKind.PublicBody, null)]
    public void A_form_is_found_as_a_word_of_the_name(string name, LegalFormKind kind, string? country)
    {
        var form = LegalForms.In(name);

        form!.Kind.Should().Be(kind);
        form.Country?.Value.Should().Be(country);
    }

    [Theory]
    [InlineData("Lankaparatiisi")]
    [InlineData("Royal Organics")]
    [InlineData("Matti Meikäläinen")]
    [InlineData("")]
    public void A_trade_name_shows_none(string name) => LegalForms.In(name).Should().BeNull();
}
