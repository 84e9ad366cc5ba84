using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Tests.Scanning;

public sealed class ChannelTests
{
    [Theory]
    [InlineData("neuvonta@villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("Sähköposti: neuvonta@villapaja.example.", "neuvonta@villapaja.example")]
    [InlineData("neuvonta (at) villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("neuvonta(at)villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("neuvonta[at]villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("neuvonta at villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("neuvonta (ät) villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("neuvonta miukumauku villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("neuvonta snabel-a villapaja.example", "neuvonta@villapaja.example")]
    [InlineData("etu.suku+lista@posti.villapaja.example", "etu.suku+lista@posti.villapaja.example")]
    public void E_mail_is_read_however_it_is_written(string line, string email) =>
        ChannelScanner.Scan(line).Where(channel => channel.Kind == ChannelType.Email).Select(channel => channel.Value).Should().Equal(email);

    [Theory]
    [InlineData("Lähetä viesti at home")]
    [InlineData("@villapaja")]
    [InlineData("Hinta 3 @ 5 euroa")]
    [InlineData("Katso Instagram @villapaja.")]
    public void What_only_looks_like_e_mail_is_none(string line) =>
        ChannelScanner.Scan(line).Should().NotContain(channel => channel.Kind == ChannelType.Email);

    [Theory]
    [InlineData("puh. 040 123 4567", "040 123 4567")]
    [InlineData("Puhelin: +358 40 123 4567", "+358 40 123 4567")]
    [InlineData("p. 03-1234567 (ma-pe 9-15)", "03-1234567")]
    [InlineData("(03) 123 4567", "(03) 123 4567")]
    [InlineData("+358(0)40 123 4567", "+358(0)40 123 4567")]
    public void Phone_numbers_are_read_as_they_are_written(string line, string phone) =>
        ChannelScanner.Scan(line).Where(channel => channel.Kind == ChannelType.Phone).Select(channel => channel.Value).Should().Equal(phone);

    [Theory]
    [InlineData("33100 Tampere")]
    [InlineData("Y-tunnus 2345678-0")]
    [InlineData("25.5.2018")]
    [InlineData("05.10.2018")]
    [InlineData("2016/679")]
    [InlineData("tilausnumero 12340123456")]
    public void Postal_codes_identifiers_and_days_are_no_phone_numbers(string line) =>
        ChannelScanner.Scan(line).Should().NotContain(channel => channel.Kind == ChannelType.Phone);

    [Theory]
    [InlineData("Y-tunnus: 2345678-0", "2345678-0")]
    [InlineData("Y-tunnus 2345678–0", "2345678-0")]
    [InlineData("(2345678-0)", "2345678-0")]
    [InlineData("FO-nummer 2345678-0", "2345678-0")]
    public void Business_IDs_are_read_with_any_hyphen(string line, string id) =>
        ChannelScanner.Scan(line).Where(channel => channel.Kind == ChannelType.BusinessId).Select(channel => channel.Value).Should().Equal(id);

    [Fact]
    public void A_placeholder_for_an_address_is_listed_and_not_guessed_at()
    {
        var result = NoticeImporter.Import("1. Rekisterinpitäjä\nVillapaja Oy\n[email protected]\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen luovutukset\nEi luovuteta.\n");

        result.Notices[0].Controllers[0].Emails.Should().BeEmpty();
        result.Unclear.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Text = "[email protected]", Span = new SourceSpan(3, 1, 17) });
    }

    [Fact]
    public void A_pattern_of_addresses_is_listed_and_not_taken_for_one()
    {
        var result = NoticeImporter.Import("1. Rekisterinpitäjä\nVillapaja Oy\nSähköpostit ovat muotoa etunimi.sukunimi@villapaja.example\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen luovutukset\nEi luovuteta.\n");

        result.Notices[0].Controllers[0].Emails.Should().BeEmpty();
        result.Unclear.Should().Contain(passage => passage.Text.StartsWith("etunimi.sukunimi@", StringComparison.Ordinal));
    }
}
