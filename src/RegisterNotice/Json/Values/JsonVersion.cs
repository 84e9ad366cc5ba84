namespace RegisterNotice.Json.Values;

/// <summary>A version of the schema, major and minor: <c>1.0</c>.</summary>
/// <remarks>Which versions can be read is told before the document is read, so that nothing is asked of the text here.</remarks>
internal sealed class JsonVersion() : JsonString(role: null)
{
    public override SchemaNode Schema { get; } = new() { Type = "string", Pattern = @"^1\.(0|[1-9][0-9]{0,4})$" };
}
