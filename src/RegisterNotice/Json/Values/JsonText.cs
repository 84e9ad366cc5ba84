using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A value that is a string of a certain form, such as a date.</summary>
internal sealed class JsonText<T>(Func<T, string> format, Func<string, T?> parse, SchemaNode schema, string form = "") : JsonValue<T>
    where T : class
{
    public override SchemaNode Schema => schema;

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(IllFormedText.Refuse(format(value)));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        value = null!;
        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return false;
        }

        if (parse(text) is { } parsed)
        {
            value = parsed;
            return true;
        }

        session.Report(Fault.BadText(at, text, form));
        return false;
    }
}
