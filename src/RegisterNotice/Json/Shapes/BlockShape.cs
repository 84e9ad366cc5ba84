using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A <see cref="Block"/>: an object whose member <c>kind</c> tells which of them it is.</summary>
internal sealed class BlockShape : JsonValue<Block>
{
    public const string KindName = "kind";
    public static readonly JsonEncodedText EncodedKindName = JsonEncodedText.Encode(KindName);

    private BlockShape()
    {
    }

    public static BlockShape Instance { get; } = new();

    public override SchemaNode Schema { get; } = new()
    {
        // Where only one kind can stand, as a list in an item of a list, it need not be said.
        Required = [KindName],
        OneOf = [new() { Ref = typeof(ParagraphBlock) }, new() { Ref = typeof(ListBlock) }, new() { Ref = typeof(TableBlock) }],
    };

    public override void Write(Utf8JsonWriter json, Block value)
    {
        switch (value)
        {
            case ParagraphBlock paragraph:
                ParagraphBlockShape.Instance.Write(json, paragraph);
                break;
            case ListBlock list:
                ListBlockShape.Instance.Write(json, list);
                break;
            case TableBlock table:
                TableBlockShape.Instance.Write(json, table);
                break;
            default:
                UnknownBlockShape.Instance.Write(json, (UnknownBlock)value);
                break;
        }
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out Block value)
    {
        value = null!;
        if (!session.Expect(ref json, JsonTokenType.StartObject))
        {
            return false;
        }

        var kind = Kind(json, session, out var fault);
        switch (kind)
        {
            case "paragraph":
                return Read(ParagraphBlockShape.Instance, ref json, session, ref value);
            case "list":
                return Read(ListBlockShape.Instance, ref json, session, ref value);
            case "table":
                return Read(TableBlockShape.Instance, ref json, session, ref value);
            case not null when session.Preserves && fault.Code == Fault.UnknownValueCode:
                session.Note(Fault.KeptValue(fault.Offset, kind));
                return Read(UnknownBlockShape.Instance, ref json, session, ref value);
            default:
                session.Report(fault);
                session.Skip(ref json);
                return false;
        }
    }

    // A block of a newer version is published words, all of it.
    public override Block ForPublication(Block value) => value switch
    {
        ParagraphBlock paragraph => ParagraphBlockShape.Instance.ForPublication(paragraph),
        ListBlock list => ListBlockShape.Instance.ForPublication(list),
        TableBlock table => TableBlockShape.Instance.ForPublication(table),
        _ => value,
    };

    private static bool Read<T>(Shape<T> shape, ref Utf8JsonReader json, ReadSession session, ref Block block)
        where T : Block
    {
        var read = shape.TryRead(ref json, session, out var value);
        block = value;
        return read;
    }

    // Looks ahead with a copy of the reader: the kind stands first in what the library writes, but others may write it anywhere.
    private static string? Kind(Utf8JsonReader json, ReadSession session, out Fault fault)
    {
        fault = Fault.Missing(json.TokenStartIndex, KindName);
        var ahead = new ReadSession(session.Options);
        while (ahead.Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            var found = json.ValueTextEquals(KindName);
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

    private static string? Value(ref Utf8JsonReader json, ReadSession ahead, out Fault fault)
    {
        var at = json.TokenStartIndex;
        var kind = ahead.ReadString(ref json);
        fault = kind is null ? ahead.Faults![0] : Fault.UnknownValue(at, kind, "paragraph, list, table");
        return kind;
    }
}
