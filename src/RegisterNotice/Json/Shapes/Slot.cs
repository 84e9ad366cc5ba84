using System.Text.Json;
using RegisterNotice.Json.Merging;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member whose value has the type <typeparamref name="T"/> in the model and is written as <typeparamref name="TValue"/>.</summary>
/// <remarks>A class for each answer to when it is written, and not a delegate: writing asks every member of every object.</remarks>
internal abstract class Slot<TOwner, T, TValue>(
    string name,
    int index,
    JsonValue<TValue> kind,
    Func<TOwner, T> get,
    T whenAbsent) : Member<TOwner>(name, index), ISlot<T>
{
    protected readonly JsonValue<TValue> Kind = kind;
    protected readonly Func<TOwner, T> Get = get;

    public T WhenAbsent { get; } = whenAbsent;

    /// <summary>How the value is written.</summary>
    public IJsonValue ValueKind => Kind;

    /// <summary>The value that an object has in the member.</summary>
    public T ValueOf(TOwner owner) => Get(owner);

    public override SchemaNode Schema => Kind.Schema;

    public override bool HasTexts => Kind.HasTexts;

    public override void Lead(NoticeWalk walk, TOwner owner)
    {
        if (Get(owner) is TValue value)
        {
            Lead(walk, value);
        }
    }

    /// <summary>Leads a walk into a value that is there.</summary>
    protected void Lead(NoticeWalk walk, TValue value)
    {
        walk.Enter(PlainName);
        Kind.Lead(walk, value);
        walk.Leave();
    }

    public override void Write(Utf8JsonWriter json, TOwner owner, ReadOnlySpan<string> words)
    {
        if (Get(owner) is TValue value)
        {
            json.WritePropertyName(Name);
            Kind.Write(json, value, ref words);
        }

        if (!words.IsEmpty)
        {
            throw new ArgumentException($"The member \"{Name}\" has no place for the word \"{words[0]}\" that is kept for it. Set the member anew, or take the word's AdditionalMembers away.", nameof(owner));
        }
    }

    public override object? ForPublication(TOwner owner, ref bool isLess)
    {
        if (Get(owner) is not TValue value)
        {
            return null;
        }

        var published = Kind.ForPublication(value);
        isLess |= !typeof(TValue).IsValueType && !ReferenceEquals(published, value);
        return published;
    }

    public override bool IsSame(TOwner one, TOwner other) => EqualityComparer<T>.Default.Equals(Get(one), Get(other));

    public override object? Merge(TOwner before, TOwner ours, TOwner theirs, MergeWalk walk)
    {
        if (IsSame(before, theirs) || IsSame(ours, theirs))
        {
            return Get(ours);
        }

        if (IsSame(before, ours))
        {
            return Get(theirs);
        }

        walk.Enter(PlainName);
        var merged = walk.TryReconcile(this, Get(ours), Get(theirs), out var value) ? value : Merge(Get(before), Get(ours), Get(theirs), walk);
        walk.Leave();
        return merged;
    }

    private object? Merge(T before, T ours, T theirs, MergeWalk walk)
    {
        if (ours is TValue one && theirs is TValue other)
        {
            return before is TValue known ? Kind.Merge(known, one, other, walk) : Kind.MergeAdded(one, other, walk);
        }

        walk.Conflict(before, ours, theirs);
        return ours;
    }

    public override object? Read(ref Utf8JsonReader json, ReadSession session) => Kind.ReadBoxed(ref json, session);
}
