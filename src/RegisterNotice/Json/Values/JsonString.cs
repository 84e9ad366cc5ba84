using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>A string, as it is.</summary>
/// <param name="role">What a walk is told of it; null for one to which no walk goes, such as an identifier.</param>
internal class JsonString(TextRole? role) : JsonValue<string>
{
    public override bool HasTexts => role is not null;

    public override SchemaNode Schema { get; } = new() { Type = "string" };

    public override void Lead(NoticeWalk walk, string value) => walk.Meet(value, null, role.GetValueOrDefault());

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(IllFormedText.Refuse(value));

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, string value) =>
        json.WriteString(name, IllFormedText.Refuse(value));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out string value)
    {
        var read = session.ReadString(ref json);
        value = read ?? "";
        return read is not null;
    }
}
