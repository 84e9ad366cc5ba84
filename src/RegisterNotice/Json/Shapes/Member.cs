using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member of an object: its name, its kind of value and how to get it.</summary>
internal abstract class Member<TOwner>(string name, int index)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    /// <summary>The name as a string; no sign in it has a meaning in pointers.</summary>
    public string PlainName { get; } = name;

    /// <summary>The place among the members of the object.</summary>
    public int Index { get; } = index;

    /// <summary>Whether the object cannot be made without the member.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The schema of the member's value.</summary>
    public abstract SchemaNode Schema { get; }

    /// <summary>Whether texts can stand in the member.</summary>
    public abstract bool HasTexts { get; }

    /// <summary>Leads a walk to the texts in the member's value, if it has one.</summary>
    public abstract void Lead(NoticeWalk walk, TOwner owner);

    /// <summary>Writes name and value, or nothing where absence means the same.</summary>
    public abstract void Write(Utf8JsonWriter json, TOwner owner);

    /// <summary>Writes name and value with the words that were kept for what the value does not know.</summary>
    /// <exception cref="ArgumentException">There are more or fewer words than such values.</exception>
    public abstract void Write(Utf8JsonWriter json, TOwner owner, ReadOnlySpan<string> words);

    /// <summary>The value without what is not for the public, as <see cref="Read"/> would give it.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="isLess">Set to true where something was left out.</param>
    public abstract object? ForPublication(TOwner owner, ref bool isLess);

    /// <summary>The value as an object, or null where it cannot be made.</summary>
    public abstract object? Read(ref Utf8JsonReader json, ReadSession session);
}
