using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>A value that is a string with a meaning, such as a language tag; one that is malformed is kept as it is written.</summary>
internal sealed class JsonText<T>(Func<T, string> format, Func<string, T> read, TextRole? role = null) : JsonValue<T>
    where T : class
{
    public override SchemaNode Schema { get; } = new() { Type = "string" };

    public override bool HasTexts => role is not null;

    public override void Lead(NoticeWalk walk, T value) => walk.Meet(format(value), null, role.GetValueOrDefault());

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(IllFormedText.Refuse(format(value)));

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T value) =>
        json.WriteString(name, IllFormedText.Refuse(format(value)));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        var text = session.ReadString(ref json);
        value = text is null ? null! : read(text);
        return text is not null;
    }

    public override string NameOf(T value) => IllFormedText.Refuse(format(value));

    public override bool TryReadName(string name, out T value)
    {
        value = read(name);
        return true;
    }
}
