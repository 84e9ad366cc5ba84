using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A name under which the value of a member is read.</summary>
/// <param name="name">The name.</param>
/// <param name="index">The place of the member among those of the object.</param>
internal abstract class ReadableMember(string name, int index)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    /// <summary>The name as a string; no sign in it has a meaning in pointers.</summary>
    public string PlainName { get; } = name;

    /// <summary>The place among the members of the object.</summary>
    public int Index { get; } = index;

    /// <summary>The schema of the member's value.</summary>
    public abstract SchemaNode Schema { get; }

    /// <summary>The value as an object, or null where it cannot be made.</summary>
    public abstract object? Read(ref Utf8JsonReader json, ReadSession session);
}
