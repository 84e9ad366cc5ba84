using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A fingerprint: 64 hexadecimal digits. It stands beside notices, not in them.</summary>
internal sealed class JsonFingerprint : JsonValue<NoticeFingerprint>
{
    public static readonly JsonFingerprint Instance = new();

    public override SchemaNode Schema { get; } = new() { Type = "string", Pattern = "^[0-9a-fA-F]{64}$" };

    public override IJsonValue OrNull => new JsonNullable<NoticeFingerprint>(this);

    public override void Write(Utf8JsonWriter json, NoticeFingerprint value) => json.WriteStringValue(value.ToString());

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out NoticeFingerprint value)
    {
        value = default;
        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return false;
        }

        if (NoticeFingerprint.TryParse(text, out value))
        {
            return true;
        }

        session.Report(Fault.BadText(at, text, FaultReason.Fingerprint));
        return false;
    }

    public override string NameOf(NoticeFingerprint value) => value.ToString();

    public override bool TryReadName(string name, out NoticeFingerprint value) => NoticeFingerprint.TryParse(name, out value);
}
