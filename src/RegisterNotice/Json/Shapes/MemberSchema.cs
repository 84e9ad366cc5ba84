using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>What the schema says of a member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether the object cannot be made without it.</param>
/// <param name="Schema">What its value must be.</param>
/// <param name="Today">The name of the member that it has become; null where it is one of today.</param>
internal sealed record MemberSchema(string Name, bool IsRequired, SchemaNode Schema, string? Today = null);
