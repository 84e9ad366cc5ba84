using System.ComponentModel;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace RegisterNotice.Tests.Model.Values;

/// <summary>Values that are read from text: by generic code, from configuration, from routes.</summary>
public sealed class ParsableValueTests
{
    public static TheoryData<Type, string, string> Values => new()
    {
        { typeof(BusinessId), "2345678-0", "2345678-1" },
        { typeof(VatNumber), "FI23456780", "FI23456781" },
        { typeof(VatNumber), "NL004495445B01", "NL004495445B011" },
        { typeof(CountryCode), "SE", "UK" },
        { typeof(JsonPointer), "/contacts/0", "contacts" },
        { typeof(LanguageTag), "sv-FI", "sv_FI" },
        { typeof(LanguageTag), "fi-abcdefgh-abcdefgh-abcdefgh-abcde", "fi-abcdefgh-abcdefgh-abcdefgh-abcdef" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_converter_reads_and_writes_what_parse_and_to_string_do(Type type, string right, string wrong)
    {
        var converter = TypeDescriptor.GetConverter(type);

        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        var value = converter.ConvertFrom(null, new CultureInfo(""), right)!;
        value.Should().BeOfType(type);
        converter.ConvertTo(null, new CultureInfo(""), value, typeof(string)).Should().Be(right);
        converter.ConvertToInvariantString(value).Should().Be(right);
        converter.IsValid(right).Should().BeTrue();
        converter.IsValid(wrong).Should().BeFalse();
        FluentActions.Invoking(() => converter.ConvertFromInvariantString(wrong)).Should().Throw<FormatException>().WithMessage($"'{wrong}' is no *");
        FluentActions.Invoking(() => converter.ConvertFrom(1)).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Settings_of_a_host_hold_values()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BusinessId"] = "2345678-0",
            ["VatNumber"] = "FI23456780",
            ["Country"] = "SE",
            ["Languages:0"] = "fi",
            ["Languages:1"] = "sv-fi",
        }).Build();

        var settings = configuration.Get<Settings>()!;

        settings.BusinessId.Should().Be(BusinessId.Parse("2345678-0"));
        settings.VatNumber.Should().Be(VatNumber.Parse("FI23456780"));
        settings.Country.Should().Be(CountryCode.Parse("SE"));
        settings.Languages.Should().Equal(LanguageTag.Finnish, LanguageTag.Parse("sv-FI"));
        configuration.GetValue<CountryCode>("Country").Should().Be(CountryCode.Parse("SE"));
    }

    [Fact]
    public void A_setting_that_is_no_such_value_says_what_is_expected()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Country"] = "UK" }).Build();

        FluentActions.Invoking(() => configuration.Get<Settings>()).Should().Throw<InvalidOperationException>()
            .WithInnerException<FormatException>().WithMessage("'UK' is no country code*ISO 3166-1*");
    }

    [Fact]
    public void A_part_of_a_longer_text_is_read_in_place()
    {
        const string Line = "2345678-0;FI23456780;SE;sv-fi";

        BusinessId.TryParse(Line.AsSpan(0, 9), out var id).Should().BeTrue();
        VatNumber.TryParse(Line.AsSpan(10, 10), out var number).Should().BeTrue();
        CountryCode.TryParse(Line.AsSpan(21, 2), out var country).Should().BeTrue();
        LanguageTag.TryParse(Line.AsSpan(24), out var language).Should().BeTrue();

        (id!.Value, number!.Value, country!.Value, language!.Value).Should().Be(("2345678-0", "FI23456780", "SE", "sv-FI"));
        BusinessId.TryParse(Line.AsSpan(), out _).Should().BeFalse();
        VatNumber.TryParse(Line.AsSpan(), out _).Should().BeFalse();
        CountryCode.TryParse(Line.AsSpan(), out _).Should().BeFalse();
        LanguageTag.TryParse(Line.AsSpan(), out _).Should().BeFalse();
    }

#if !SECOND_BUILD
    [Fact]
    public void Generic_code_reads_and_writes_them()
    {
        ReadAndWrite<BusinessId>("2345678-0", "23456780");
        ReadAndWrite<VatNumber>("DK42623954", "42623954");
        ReadAndWrite<CountryCode>("AX", "ax");
        ReadAndWrite<LanguageTag>("zh-Hant", "");
    }

    [Fact]
    public void A_format_that_they_do_not_have_is_refused() =>
        FluentActions.Invoking(() => string.Format(CultureInfo.InvariantCulture, "{0:X}", CountryCode.Parse("FI"))).Should().Throw<FormatException>().WithMessage("'X' is no format*");

    private static void ReadAndWrite<T>(string right, string wrong)
        where T : class, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var value = T.Parse(right, null);
        T.Parse(right.AsSpan(), null).Should().Be(value);
        T.Parse(Encoding.UTF8.GetBytes(right), null).Should().Be(value);
        T.TryParse(right, null, out var fromText).Should().BeTrue();
        T.TryParse(right.AsSpan(), null, out var fromSpan).Should().BeTrue();
        T.TryParse(Encoding.UTF8.GetBytes(right), null, out var fromBytes).Should().BeTrue();
        new[] { fromText, fromSpan, fromBytes }.Should().OnlyContain(it => it!.Equals(value));

        T.TryParse(wrong, null, out _).Should().BeFalse();
        T.TryParse((string?)null, null, out _).Should().BeFalse();
        T.TryParse(wrong.AsSpan(), null, out _).Should().BeFalse();
        T.TryParse(Encoding.UTF8.GetBytes(wrong), null, out _).Should().BeFalse();
        T.TryParse([0xFF, 0xFE], null, out _).Should().BeFalse();
        T.TryParse(new byte[1000], null, out _).Should().BeFalse();
        FluentActions.Invoking(() => T.Parse(wrong.AsSpan(), null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => T.Parse(Encoding.UTF8.GetBytes(wrong), null)).Should().Throw<FormatException>();

        $"{value}|{value:G}".Should().Be($"{right}|{right}");
        Span<char> room = stackalloc char[right.Length];
        value.TryFormat(room, out var characters, default, null).Should().BeTrue();
        room[..characters].ToString().Should().Be(right);
        value.TryFormat(room[1..], out characters, default, null).Should().BeFalse();
        characters.Should().Be(0);
        Span<byte> bytes = stackalloc byte[right.Length];
        value.TryFormat(bytes, out var count, default, null).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..count]).Should().Be(right);
    }
#endif

    private sealed class Settings
    {
        public BusinessId? BusinessId { get; set; }

        public VatNumber? VatNumber { get; set; }

        public CountryCode? Country { get; set; }

        public IList<LanguageTag> Languages { get; } = [];
    }
}
