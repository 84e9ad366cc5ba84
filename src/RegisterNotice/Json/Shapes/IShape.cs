using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A <see cref="Shape{T}"/> whatever its type.</summary>
internal interface IShape : IJsonValue
{
    /// <summary>The members in the order in which they are written.</summary>
    IEnumerable<(string Name, bool IsRequired, SchemaNode Schema)> MemberSchemas { get; }
}
