namespace RegisterNotice.Json.Values;

/// <summary>A JSON Schema in the little that the notice's schema needs.</summary>
internal sealed record SchemaNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The value of <c>format</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The value of <c>pattern</c>.</summary>
    public string? Pattern { get; init; }

    /// <summary>The value of <c>minimum</c>.</summary>
    public int? Minimum { get; init; }

    /// <summary>The value of <c>maximum</c>.</summary>
    public int? Maximum { get; init; }

    /// <summary>The values of <c>enum</c>.</summary>
    public IReadOnlyList<string>? Enum { get; init; }

    /// <summary>The value of <c>const</c>.</summary>
    public string? Const { get; init; }

    /// <summary>The schema of <c>items</c>.</summary>
    public SchemaNode? Items { get; init; }

    /// <summary>The schema of members that are not named, as <c>additionalProperties</c>.</summary>
    public SchemaNode? Others { get; init; }

    /// <summary>The name of a definition, as <c>$ref</c>.</summary>
    public Type? Ref { get; init; }

    /// <summary>The values of <c>required</c>.</summary>
    public IReadOnlyList<string>? Required { get; init; }

    /// <summary>The value of <c>deprecated</c>, where it is true: a member that is read and no longer written.</summary>
    public bool Deprecated { get; init; }

    /// <summary>The alternatives of <c>oneOf</c>.</summary>
    public IReadOnlyList<SchemaNode>? OneOf { get; init; }
}
