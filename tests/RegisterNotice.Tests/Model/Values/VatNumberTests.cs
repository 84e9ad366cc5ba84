using FsCheck;
using FsCheck.Fluent;

namespace RegisterNotice.Tests.Model.Values;

public sealed class VatNumberTests
{
    [Theory]
    [InlineData("AT", "ATU12345675", "ATU76543215", "ATU12345684")]
    [InlineData("BE", "BE0123456749", "BE1123456770")]
    [InlineData("BG", "BG123456786", "BG987654322")]
    [InlineData("CY", "CY01234567U", "CY91234567O")]
    [InlineData("CZ", "CZ12345679", "CZ11111101")]
    [InlineData("DE", "DE123456788", "DE987654328", "DE136695976")]
    [InlineData("DK", "DK12345674", "DK98765433", "DK42623954")]
    [InlineData("EE", "EE123456780", "EE987654320", "EE100931558", "EE100594102")]
    [InlineData("EL", "EL123456783", "EL012345670")]
    [InlineData("ES", "ESB12345674", "ESQ1234567D")]
    [InlineData("FI", "FI23456780", "FI76543212", "FI02459747")]
    [InlineData("FR", "FR11123456782", "FR14987654324")]
    [InlineData("HR", "HR12345678903", "HR98765432106")]
    [InlineData("HU", "HU12345676", "HU76543212")]
    [InlineData("IE", "IE1234567T", "IE1234567FA")]
    [InlineData("IT", "IT12345670017", "IT76543211007")]
    [InlineData("LT", "LT123456715", "LT765432114")]
    [InlineData("LU", "LU12345613", "LU76543232")]
    [InlineData("LV", "LV98765432102", "LV32123456785")]
    [InlineData("MT", "MT12345634", "MT98765403")]
    [InlineData("NL", "NL123456782B01", "NL987654329B02")]
    [InlineData("PL", "PL1234526789", "PL9876543210")]
    [InlineData("PT", "PT123456789", "PT987654322")]
    [InlineData("RO", "RO1234567897", "RO987654328")]
    [InlineData("SE", "SE123456789701", "SE987654321701", "SE556012579001")]
    [InlineData("SI", "SI12345679", "SI76543218")]
    [InlineData("SK", "SK1234567807", "SK2021234501")]
    public void A_right_number_of_every_member_state_is_read(string prefix, params string[] numbers)
    {
        foreach (var text in numbers)
        {
            var number = VatNumber.Parse(text);
            number.Value.Should().Be(text);
            number.IsValid.Should().BeTrue();
            number.CountryPrefix.Should().Be(prefix);
            VatNumber.AsWritten(text).Should().Be(number);
        }
    }

    [Theory]
    [InlineData("AT", "ATU12345676", "AT12345675", "ATU1234567", "ATX12345675")]
    [InlineData("BE", "BE0123456748", "BE123456749", "BE2123456705")]
    [InlineData("BG", "BG123456785", "BG12345678", "BG12345678600")]
    [InlineData("CY", "CY01234567V", "CY012345678", "CY12345678L")]
    [InlineData("CZ", "CZ12345678", "CZ1234567", "CZ91234567")]
    [InlineData("DE", "DE123456789", "DE12345678", "DE012345678")]
    [InlineData("DK", "DK12345678", "DK1234567", "DK02345674")]
    [InlineData("EE", "EE123456789", "EE12345678", "EE1234567800")]
    [InlineData("EL", "EL123456789", "GR123456783", "EL12345678")]
    [InlineData("ES", "ESB12345675", "ESB1234567E", "ESB1234567Z", "ES123456789", "ESO12345674")]
    [InlineData("FI", "FI23456781", "FI2345678-0", "FI2345678")]
    [InlineData("FR", "FR12123456782", "FR11123456781", "FR123456782", "FRO0123456782")]
    [InlineData("HR", "HR12345678901", "HR1234567890", "HR123456789030")]
    [InlineData("HU", "HU12345678", "HU1234567", "HU123456760")]
    [InlineData("IE", "IE1234567A", "IE1234567", "IE1234567FX", "IE1-23456W")]
    [InlineData("IT", "IT12345670018", "IT12345671015", "IT00000000018", "IT1234567001")]
    [InlineData("LT", "LT123456716", "LT123456789", "LT12345671")]
    [InlineData("LU", "LU12345614", "LU1234561", "LU123456130")]
    [InlineData("LV", "LV98765432103", "LV9876543210", "LV99992123451")]
    [InlineData("MT", "MT12345635", "MT1234567", "MT02345634")]
    [InlineData("NL", "NL123456789B01", "NL123456782B00", "NL123456782C01", "NL123456782")]
    [InlineData("PL", "PL1234567890", "PL123456789", "PL12345267890")]
    [InlineData("PT", "PT123456780", "PT012345678", "PT12345678")]
    [InlineData("RO", "RO1234567898", "RO1", "RO0234567897", "RO12345678970")]
    [InlineData("SE", "SE123456789101", "SE123456789702", "SE1234567897")]
    [InlineData("SI", "SI12345678", "SI02345679", "SI1234567")]
    [InlineData("SK", "SK1234567808", "SK1254567807", "SK0234567807", "SK123456780")]
    public void A_wrong_number_of_every_member_state_is_refused_and_still_held_as_written(string country, params string[] numbers)
    {
        foreach (var text in numbers)
        {
            VatNumber.TryParse(text, out var number).Should().BeFalse($"{text} is wrong in {country}");
            number.Should().BeNull();
            VatNumber.AsWritten(text).Value.Should().Be(text);
            VatNumber.AsWritten(text).IsValid.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("BG123400033", "a Bulgarian company whose first sum gives 10")]
    [InlineData("BG123400660", "a Bulgarian company whose sums both give 10")]
    [InlineData("BG0001011231", "a Bulgarian citizen")]
    [InlineData("BG9021111231", "a Bulgarian citizen born before 1900")]
    [InlineData("BG9941011230", "a Bulgarian citizen born after 1999")]
    [InlineData("BG0042290000", "a Bulgarian citizen born on the leap day of 2000")]
    [InlineData("BG0041310000", "a Bulgarian citizen born in the first month after 1999")]
    [InlineData("BG0021310005", "a Bulgarian citizen born in the first month of 1800")]
    [InlineData("BG9021111232", "a foreigner in Bulgaria")]
    [InlineData("BG9021111233", "another Bulgarian taxpayer")]
    [InlineData("CZ12345041", "a Czech company whose check digit is 1 for 11")]
    [InlineData("CZ12345130", "a Czech company whose check digit is 0 for 10")]
    [InlineData("CZ612345670", "a Czech taxpayer without a birth number")]
    [InlineData("CZ612345682", "a Czech taxpayer without a birth number")]
    [InlineData("CZ530101123", "a Czech birth number of 1953 without check digit")]
    [InlineData("CZ850101123", "a Czech birth number of 1885")]
    [InlineData("CZ800101123", "a Czech birth number of 1880")]
    [InlineData("CZ0002290013", "a Czech birth number of the leap day of 2000")]
    [InlineData("CZ5602290012", "a Czech birth number of the leap day of 1956")]
    [InlineData("CZ5301011232", "a Czech birth number")]
    [InlineData("CZ5351011237", "a Czech woman's birth number")]
    [InlineData("CZ5321011234", "a Czech birth number of a day with many births")]
    [InlineData("CZ5371011239", "a Czech woman's birth number of such a day")]
    [InlineData("ES12345678Z", "a Spanish resident")]
    [InlineData("ESB1234507J", "a Spanish company with the letter for 0")]
    [InlineData("ESB12345039", "a Spanish company with the digit 9")]
    [InlineData("ESX1234567L", "a foreigner in Spain")]
    [InlineData("ESY1234567X", "a foreigner in Spain")]
    [InlineData("ESK1234567L", "a Spanish child")]
    [InlineData("ESB1234567D", "a Spanish company with a letter")]
    [InlineData("FR1M123456782", "a French key with a letter at its end")]
    [InlineData("FRA0123456782", "a French key with a letter at its start")]
    [InlineData("FRA1123456717", "a French key with a letter at its start")]
    [InlineData("FRAB123457012", "a French key of letters")]
    [InlineData("FR0A123456717", "a French key with a letter at its end")]
    [InlineData("FR03123457038", "a French key that starts with 0")]
    [InlineData("FR4F000123456", "a company of Monaco")]
    [InlineData("IE7654321GW", "an Irish number with a W at its end")]
    [InlineData("IE1A23456W", "an old Irish number")]
    [InlineData("IE1+23456W", "an old Irish number with a plus")]
    [InlineData("IE1*23456W", "an old Irish number with an asterisk")]
    [InlineData("IT12345678887", "a special Italian office")]
    [InlineData("LT123400714", "a Lithuanian number whose first sum gives 10")]
    [InlineData("LT123418110", "a Lithuanian number whose sums both give 10")]
    [InlineData("LT123456789011", "a Lithuanian sole trader")]
    [InlineData("LV01010011235", "a Latvian born in 1900")]
    [InlineData("LV01010000018", "a Latvian born in 1800")]
    [InlineData("LV29020020017", "a Latvian born on the leap day of 2000")]
    [InlineData("LV31129921233", "a Latvian born in the 2000s")]
    [InlineData("NL123456789B13", "a Dutch sole trader")]
    [InlineData("PT123456070", "a Portuguese number whose check digit is 0 for 10")]
    [InlineData("PT123456010", "a Portuguese number whose check digit is 0 for 11")]
    [InlineData("SI12345130", "a Slovenian number whose check digit is 0 for 10")]
    public void The_rarer_forms_are_read_too(string text, string what) => VatNumber.TryParse(text, out _).Should().BeTrue($"it is {what}");

    [Theory]
    [InlineData("BG0013011006", "no month 13")]
    [InlineData("BG0053011005", "no month 13 after 1999")]
    [InlineData("BG0033011000", "no month 13 before 1900")]
    [InlineData("BG0002301003", "no 30 February")]
    [InlineData("BG0002290001", "1900 was no leap year")]
    [InlineData("BG0022290006", "1800 was no leap year")]
    [InlineData("CZ0002290014", "the check digit is wrong")]
    [InlineData("DEA12345678", "no number starts with a letter")]
    [InlineData("LV29020010011", "1900 was no leap year")]
    [InlineData("CZ540101123", "since 1954 birth numbers have ten digits")]
    [InlineData("CZ600230123", "numbers that start with 6 have a check digit of their own")]
    [InlineData("CZ5302301235", "no 30 February")]
    [InlineData("CZ5313011231", "no month 13")]
    [InlineData("CZ5341011236", "no month has 40 added")]
    [InlineData("LV30020011231", "no 30 February")]
    [InlineData("LV01010031236", "no such century")]
    [InlineData("SI12345040", "no number has the remainder 0")]
    [InlineData("SI12345041", "no number has the remainder 0")]
    [InlineData("SE000000000001", "the serial is 0")]
    [InlineData("EE000000000", "the serial is 0")]
    [InlineData("FR12000000000", "the serial is 0")]
    [InlineData("FI00000000", "the serial is 0")]
    [InlineData("XI123456789", "Northern Ireland is in no member state")]
    [InlineData("GB123456789", "the United Kingdom is no member state")]
    [InlineData("fi23456780", "the prefix is not in capital letters")]
    [InlineData("FI 23456780", "there is a space")]
    [InlineData("FI23456780 ", "there is a space")]
    [InlineData("FI2345678０", "a digit is not ASCII")]
    [InlineData("23456780", "the prefix is missing")]
    [InlineData("FI", "the number is missing")]
    [InlineData("", "it is empty")]
    public void A_wrong_number_is_refused(string text, string because)
    {
        VatNumber.TryParse(text, out _).Should().BeFalse(because);
        FluentActions.Invoking(() => VatNumber.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*FI23456780*");
    }

    [Theory]
    [InlineData("FI2345678-0", "FI")]
    [InlineData("EL1", "EL")]
    [InlineData("SE", "SE")]
    [InlineData("GR123456783", null)]
    [InlineData("GB123456789", null)]
    [InlineData("fi23456780", null)]
    [InlineData(" FI23456780", null)]
    [InlineData("42623954", null)]
    [InlineData("F", null)]
    [InlineData("", null)]
    public void The_prefix_of_a_member_state_is_told_of_wrong_numbers_too(string text, string? prefix) => VatNumber.AsWritten(text).CountryPrefix.Should().Be(prefix);

    [Fact]
    public void Without_a_prefix_a_number_is_no_number() => VatNumber.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void Numbers_compare_by_what_is_written() => VatNumber.Parse("FI23456780").Should().Be(VatNumber.AsWritten("FI23456780"));

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => VatNumber.TryParse(text, out var number) == (number is not null)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("AT")]
    [InlineData("BE")]
    [InlineData("BG")]
    [InlineData("CY")]
    [InlineData("CZ")]
    [InlineData("DE")]
    [InlineData("DK")]
    [InlineData("EE")]
    [InlineData("EL")]
    [InlineData("ES")]
    [InlineData("FI")]
    [InlineData("FR")]
    [InlineData("HR")]
    [InlineData("HU")]
    [InlineData("IE")]
    [InlineData("IT")]
    [InlineData("LT")]
    [InlineData("LU")]
    [InlineData("LV")]
    [InlineData("MT")]
    [InlineData("NL")]
    [InlineData("PL")]
    [InlineData("PT")]
    [InlineData("RO")]
    [InlineData("SE")]
    [InlineData("SI")]
    [InlineData("SK")]
    public void No_text_after_a_prefix_makes_it_throw(string prefix) =>
        Prop.ForAll(
            Gen.Elements("00112233445566778899ABUXZ+*".ToCharArray()).ArrayOf(9).ToArbitrary(),
            signs => VatNumber.AsWritten(prefix + new string(signs)).CountryPrefix == prefix).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("CZ324906839", "month 49 is none: 20 or 50 is added, or both")]
    [InlineData("SK2260149705", "a Slovak birth number is no VAT number of itself")]
    [InlineData("CZ590312123", "nine digits were given until 1953 only")]
    public void A_persons_number_is_judged_by_the_day_that_it_holds(string number, string because) => VatNumber.AsWritten(number).IsValid.Should().BeFalse(because);

    [Theory]
    [InlineData("CZ7103192745")]
    [InlineData("CZ991231123")]
    [InlineData("CZ640903926")]
    [InlineData("LV16117519997")]
    [InlineData("LV32867300679")]
    [InlineData("LV32944703958")]
    public void A_persons_number_with_such_a_day_or_without_one_is_read(string number) => VatNumber.AsWritten(number).IsValid.Should().BeTrue();
}
