using System.ComponentModel;
using System.Globalization;

namespace RegisterNotice.Json;

/// <summary>Refuses to turn a part or a report into text.</summary>
/// <remarks>
/// A serializer that knows neither <see cref="System.Text.Json.Serialization.JsonConverterAttribute"/> nor the library would write what the type is made of,
/// which nothing reads back. Newtonsoft.Json asks for a type converter first: so it fails when it writes, and not months later. From a string nothing can be
/// converted, so that web frameworks take the types for what they are, the body of a request.
/// </remarks>
internal sealed class RefusingTypeConverter : TypeConverter
{
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        throw new NotSupportedException(
            $"{value?.GetType().Name ?? "The type"} is written by System.Text.Json and by RegisterNotice.Json.NoticeJson alone. "
            + "Where another serializer, such as Newtonsoft.Json, writes the object that holds it, give that serializer a converter that calls one of them.");
}
