#if NET
namespace RegisterNotice;

/// <content>The interfaces by which generic code of .NET 7 and later reads and writes any value; no culture changes anything.</content>
public readonly partial struct JsonPointer : ISpanParsable<JsonPointer>, ISpanFormattable, IUtf8SpanFormattable
{
    static JsonPointer IParsable<JsonPointer>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<JsonPointer>.TryParse(string? s, IFormatProvider? provider, out JsonPointer result) => TryParse(s, out result);

    static JsonPointer ISpanParsable<JsonPointer>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<JsonPointer>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JsonPointer result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ValueText.Format(Text, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryFormat(Text, destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryFormat(Text, utf8Destination, out bytesWritten, format);
}
#endif
