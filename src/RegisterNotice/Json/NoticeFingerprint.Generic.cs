#if NET
namespace RegisterNotice.Json;

/// <content>The interfaces by which generic code of .NET 7 and later reads and writes any value; no culture changes anything.</content>
public readonly partial struct NoticeFingerprint : ISpanParsable<NoticeFingerprint>, ISpanFormattable
{
    static NoticeFingerprint IParsable<NoticeFingerprint>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NoticeFingerprint>.TryParse(string? s, IFormatProvider? provider, out NoticeFingerprint result) =>
        TryParse(s, out result);

    static NoticeFingerprint ISpanParsable<NoticeFingerprint>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<NoticeFingerprint>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NoticeFingerprint result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ValueText.Format(ToString(), format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        format.IsEmpty ? TryFormat(destination, out charsWritten) : ValueText.TryFormat(ToString(), destination, out charsWritten, format);
}
#endif
