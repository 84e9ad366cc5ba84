#if NET
namespace RegisterNotice;

/// <content>The interfaces by which generic code of .NET 7 and later reads and writes any value; no culture changes anything.</content>
public sealed partial class CountryCode : ISpanParsable<CountryCode>, IUtf8SpanParsable<CountryCode>, ISpanFormattable, IUtf8SpanFormattable
{
    static CountryCode IParsable<CountryCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountryCode>.TryParse(string? s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result!);

    static CountryCode ISpanParsable<CountryCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<CountryCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountryCode result) =>
        TryParse(s, out result!);

    static CountryCode IUtf8SpanParsable<CountryCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(ValueText.Decode(utf8Text));

    static bool IUtf8SpanParsable<CountryCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CountryCode result)
    {
        Span<char> text = stackalloc char[ValueText.MostCharacters];
        return TryParse(ValueText.Decode(utf8Text, text), out result!);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ValueText.Format(Value, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryFormat(Value, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryFormat(Value, utf8Destination, out bytesWritten, format);
}
#endif
