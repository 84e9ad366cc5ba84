using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A part of which only the run tells what it is: it can be written and not read.</summary>
internal sealed class AnyPart : JsonValue<NoticePart>
{
    public static readonly AnyPart Instance = new();

    public override SchemaNode Schema { get; } = new() { Type = "object" };

    public override void Write(Utf8JsonWriter json, NoticePart value)
    {
        if (NoticeShapes.Of(value.GetType()) is not IShape shape)
        {
            throw new NotSupportedException($"{value.GetType()} does not stand in the JSON of a notice.");
        }

        shape.WritePart(json, value);
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out NoticePart value) =>
        throw new NotSupportedException("JSON does not tell which part of a notice it is. Read it as the type that it has, such as Purpose.");
}
