using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>Additional members outside the part that they belong to: an object.</summary>
internal sealed class JsonAdditionalMembers : JsonValue<AdditionalMembers>
{
    public static readonly JsonAdditionalMembers Instance = new();

    public override SchemaNode Schema { get; } = new() { Type = "object" };

    public override void Write(Utf8JsonWriter json, AdditionalMembers value)
    {
        if (value.HasWords)
        {
            throw new ArgumentException("Words of a newer version for enumerations can be written only with the part in which they stand.", nameof(value));
        }

        json.WriteStartObject();
        foreach (var member in value.Members)
        {
            WriteMember(json, member);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a member into an object that is being written.</summary>
    public static void WriteMember(Utf8JsonWriter json, KeptMember member)
    {
        json.WritePropertyName(member.Name);
        using var document = JsonDocument.Parse(member.Json, new JsonDocumentOptions { MaxDepth = NoticeReadOptions.MaxDepthLimit });
        document.RootElement.WriteTo(json);
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out AdditionalMembers value)
    {
        value = AdditionalMembers.None;
        if (!session.Expect(ref json, JsonTokenType.StartObject))
        {
            return false;
        }

        var members = new List<KeptMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (session.Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.TokenStartIndex;
            var name = session.ReadName(ref json);
            if (!session.Next(ref json))
            {
                break;
            }

            if (members.Count == session.Options.MaxItems)
            {
                session.Report(Fault.TooMany(at, members.Count));
                session.LeaveObject(ref json);
                break;
            }

            if (name is null || !names.Add(name))
            {
                session.Skip(ref json);
                if (name is not null)
                {
                    session.Report(Fault.Duplicate(at, name));
                }
            }
            else if (session.ReadRaw(ref json) is { } raw)
            {
                members.Add(new(name, raw, KeptMember.Last));
            }
        }

        value = AdditionalMembers.Of(members, null);
        return true;
    }
}
