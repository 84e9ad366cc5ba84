using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>One of a closed family of parts: an object whose member <c>kind</c> tells which of them it is.</summary>
/// <param name="known">The kinds that this version knows, as a finding lists them.</param>
internal abstract class KindedShape<T>(string known) : JsonValue<T>
    where T : NoticePart
{
    public override bool HasTexts => true;

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        value = null!;
        if (!session.Expect(ref json, JsonTokenType.StartObject))
        {
            return false;
        }

        var kind = Kind(json, session, out var fault);
        if (kind is not null && TryReadKnown(kind, ref json, session, out value) is { } isRead)
        {
            return isRead;
        }

        if (kind is not null && session.Preserves && fault.Code == Fault.UnknownValueCode)
        {
            session.Note(Fault.KeptValue(fault.Offset, kind));
            return TryReadUnknown(ref json, session, out value);
        }

        session.Report(fault);
        session.Skip(ref json);
        return false;
    }

    /// <summary>Reads a part of a kind that is known; null, and nothing read, where it is not.</summary>
    protected abstract bool? TryReadKnown(string kind, ref Utf8JsonReader json, ReadSession session, out T value);

    /// <summary>Reads a part of a kind that a newer version has.</summary>
    protected abstract bool TryReadUnknown(ref Utf8JsonReader json, ReadSession session, out T value);

    protected static bool Read<TPart>(Shape<TPart> shape, ref Utf8JsonReader json, ReadSession session, out T value)
        where TPart : NoticePart, T
    {
        var isRead = shape.TryRead(ref json, session, out var part);
        value = part;
        return isRead;
    }

    // Looks ahead with a copy of the reader: the kind stands first in what the library writes, but others may write it anywhere.
    private string? Kind(Utf8JsonReader json, ReadSession session, out Fault fault)
    {
        fault = Fault.Missing(json.TokenStartIndex, BlockShape.KindName);
        var ahead = new ReadSession(session.Options);
        while (ahead.Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            // A name that is no Unicode text cannot be compared, and is no kind.
            var found = json.ValueIsEscaped ? ReadSession.Peek(ref json) == BlockShape.KindName : json.ValueTextEquals(BlockShape.KindName);
            if (!ahead.Next(ref json))
            {
                break;
            }

            if (found)
            {
                return Value(ref json, ahead, out fault);
            }

            ahead.Skip(ref json);
        }

        return null;
    }

    private string? Value(ref Utf8JsonReader json, ReadSession ahead, out Fault fault)
    {
        var at = json.TokenStartIndex;
        var kind = ahead.ReadString(ref json);
        fault = kind is null ? ahead.Faults![0] : Fault.UnknownValue(at, kind, known);
        return kind;
    }
}
