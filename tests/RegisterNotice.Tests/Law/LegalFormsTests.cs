using RegisterNotice.Law;
using RegisterNotice.Words;

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
    [InlineData("Mallikylän Osuuspankki", LegalFormKind.Company, null)]
    [InlineData("Osuuskauppa Kylämalli", LegalFormKind.Company, null)]
    [InlineData("Keskinäinen Vakuutusyhtiö Turva-Malli", LegalFormKind.Company, null)]
    [InlineData("Asunto-osakeyhtiö Mallintie", LegalFormKind.Company, null)]
    [InlineData("Mallipuolue r.p.", LegalFormKind.Association, "FI")]
    [InlineData("Mallföreningen r.f", LegalFormKind.Association, "FI")]
    [InlineData("Malliseura r.y", LegalFormKind.Association, "FI")]
    [InlineData("Mallisäätiö", LegalFormKind.Association, null)]
    [InlineData("Mallinmäen tiekunta", LegalFormKind.Association, null)]
    [InlineData("Mallikorkeakoulun ylioppilaskunta", LegalFormKind.Association, null)]
    [InlineData("Mallihallitus", LegalFormKind.PublicBody, null)]
    [InlineData("Mallineuvoston kanslia", LegalFormKind.PublicBody, null)]
    [InlineData("Mallian elinvoimakeskus", LegalFormKind.PublicBody, null)]
    [InlineData("Mallpensionsanstalten", LegalFormKind.PublicBody, null)]
    [InlineData("Mallstyrelsen", LegalFormKind.PublicBody, null)]
    [InlineData("Mall Akademi", LegalFormKind.Institution, null)]
    [InlineData("Mallian kirkko", LegalFormKind.Institution, null)]
    [InlineData("Mallikylän lukio", LegalFormKind.Institution, null)]
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
    [InlineData("Hallitus")]
    [InlineData("Autokeskus Malli")]
    [InlineData("Royal Organics")]
    [InlineData("Matti Meikäläinen")]
    [InlineData("")]
    public void A_trade_name_shows_none(string name) => LegalForms.In(name).Should().BeNull();

    [Theory]
    [InlineData("Maija Malli", true)]
    [InlineData("Anna-Liisa Mallikas", true)]
    [InlineData("Kalle Ensio Malli", true)]
    [InlineData("Xerxes Mallinen", true)]
    [InlineData("Kuolinpesä Kalle Malli", true)]
    [InlineData("Kalle Mallin kuolinpesä", true)]
    [InlineData("Lakiasiaintoimisto Malli", false)]
    [InlineData("Parturi-kampaamo Kalle", false)]
    [InlineData("Kahvila Mallinen", false)]
    [InlineData("MaMa Organics", false)]
    [InlineData("Royal Organics", false)]
    [InlineData("Ompelijan taivas", false)]
    [InlineData("Maija", false)]
    public void A_person_is_told_from_a_trade(string name, bool isPerson) => PersonNames.IsOne(name).Should().Be(isPerson);
}
