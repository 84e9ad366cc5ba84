using System.Text.Json;
using RegisterNotice.Json.Merging;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member of an object: its name, its kind of value and how to get it.</summary>
internal abstract class Member<TOwner>(string name, int index) : ReadableMember(name, index)
{
    /// <summary>Whether the object cannot be made without the member.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether texts can stand in the member.</summary>
    public abstract bool HasTexts { get; }

    /// <summary>Leads a walk to the texts in the member's value, if it has one.</summary>
    public abstract void Lead(NoticeWalk walk, TOwner owner);

    /// <summary>Writes name and value, or nothing where absence means the same.</summary>
    public abstract void Write(Utf8JsonWriter json, TOwner owner);

    /// <summary>Writes name and value with the words that were kept for what the value does not know.</summary>
    /// <exception cref="ArgumentException">There are more or fewer words than such values.</exception>
    public abstract void Write(Utf8JsonWriter json, TOwner owner, ReadOnlySpan<string> words);

    /// <summary>Whether two objects have the same in the member.</summary>
    public abstract bool IsSame(TOwner one, TOwner other);

    /// <summary>What comes of the member where two have edited one object, as <see cref="ReadableMember.Read"/> would give it.</summary>
    public abstract object? Merge(TOwner before, TOwner ours, TOwner theirs, MergeWalk walk);

    /// <summary>The value without what is not for the public, as <see cref="ReadableMember.Read"/> would give it.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="isLess">Set to true where something was left out.</param>
    public abstract object? ForPublication(TOwner owner, ref bool isLess);
}
