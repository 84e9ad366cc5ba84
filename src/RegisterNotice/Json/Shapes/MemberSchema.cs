using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>What the schema says of a member.</summary>
internal sealed record MemberSchema(string Name, bool IsRequired, SchemaNode Schema);
