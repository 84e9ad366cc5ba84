using System.ComponentModel;
using System.Globalization;

namespace RegisterNotice;

/// <summary>Turns the text of a configuration, a route or a form into a value, and a value into text: what <c>Parse</c> and <c>ToString</c> do.</summary>
/// <remarks>
/// Whatever the culture, the text is the same. A text that is no such value throws <see cref="FormatException"/>, which says what is expected.
/// </remarks>
internal abstract class ValueConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    protected abstract object Parse(string text);
}
