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
    [InlineData("Esimerkkikauppa Oy", true)]
    [InlineData("Exempelföretag Ab", true)]
    [InlineData("Oy Esimerkki Ltd", true)]
    [InlineData("Esimerkki Ltd", false)]
    [InlineData("Example Messenger LLC", false)]
    [InlineData("Beispiel AG", false)]
    [InlineData("Exemple SAS", false)]
    [InlineData("Voorbeeld B.V.", false)]
    [InlineData("Example SE", false)]
    [InlineData("Example plc", false)]
    [InlineData("Example Inc.", false)]
    public void A_form_of_several_countries_is_not_taken_for_a_finnish_one(string name, bool isFinnish)
    {
        LegalForms.In(name).Should().NotBeNull();
        (LegalForms.FinnishIn(name) is not null).Should().Be(isFinnish);
    }

    [Fact]
    public void A_form_of_finland_alone_is_finnish_and_one_of_another_country_is_not() =>
        LegalForms.All.Where(form => form.Country is not null).Should().OnlyContain(form => form.IsFinnish == (form.Country == CountryCode.Parse("FI")));

    [Theory]
    [InlineData("Lankaparatiisi")]
    [InlineData("Royal Organics")]
    [InlineData("Matti Meikäläinen")]
    [InlineData("")]
    public void A_trade_name_shows_none(string name) => LegalForms.In(name).Should().BeNull();
}
