using System.Text.Json;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A <see cref="Shape{T}"/> whatever its type.</summary>
internal interface IShape : IJsonValue
{
    /// <summary>The members in the order in which they are written.</summary>
    IEnumerable<MemberSchema> MemberSchemas { get; }

    /// <summary>Writes a part of the shape's type.</summary>
    void WritePart(Utf8JsonWriter json, NoticePart part);
}
