#if NET
namespace RegisterNotice;

/// <content>The interfaces by which generic code of .NET 7 and later reads and writes any value; no culture changes anything.</content>
public sealed partial class VatNumber : ISpanParsable<VatNumber>, IUtf8SpanParsable<VatNumber>, ISpanFormattable, IUtf8SpanFormattable
{
    static VatNumber IParsable<VatNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<VatNumber>.TryParse(string? s, IFormatProvider? provider, out VatNumber result) => TryParse(s, out result!);

    static VatNumber ISpanParsable<VatNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<VatNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out VatNumber result) =>
        TryParse(s, out result!);

    static VatNumber IUtf8SpanParsable<VatNumber>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(ValueText.Decode(utf8Text));

    static bool IUtf8SpanParsable<VatNumber>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out VatNumber result)
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
