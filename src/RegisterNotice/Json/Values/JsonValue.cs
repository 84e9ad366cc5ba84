using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RegisterNotice.Json.Merging;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>How one kind of value is written and read.</summary>
internal abstract class JsonValue<T> : IJsonValue
{
    public Type ValueType => typeof(T);

    public abstract void Write(Utf8JsonWriter json, T value);

    public void WriteBoxed(Utf8JsonWriter json, object value) => Write(json, (T)value);

    /// <summary>Writes the value behind a name: at once, where the writer can.</summary>
    public virtual void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    /// <summary>Writes the value with words that were kept for what it does not know, and takes off those that it has used.</summary>
    public virtual void Write(Utf8JsonWriter json, T value, ref ReadOnlySpan<string> words) => Write(json, value);

    /// <summary>
    /// Reads the value on whose first token the reader stands, and leaves the reader on its last. Where it cannot be made, reports why and returns false.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value);

    /// <summary>The value as an object, or null where it cannot be made.</summary>
    public virtual object? ReadBoxed(ref Utf8JsonReader json, ReadSession session) =>
        TryRead(ref json, session, out var value) ? value : null;

    /// <summary>The value without what is not for the public; the same one where all of it is.</summary>
    public virtual T ForPublication(T value) => value;

    /// <summary>What comes of two values that both differ from the one before and from each other: a conflict, unless they consist of parts.</summary>
    public virtual T Merge(T before, T ours, T theirs, MergeWalk walk)
    {
        walk.Conflict(before, ours, theirs);
        return ours;
    }

    /// <summary>What comes of two values that differ, where there was none before.</summary>
    public virtual T MergeAdded(T ours, T theirs, MergeWalk walk)
    {
        walk.Conflict(null, ours, theirs);
        return ours;
    }

    /// <summary>Whether texts can stand in the value: a walk goes into no other.</summary>
    public virtual bool HasTexts => false;

    /// <summary>Leads a walk to each text in the value.</summary>
    public virtual void Lead(NoticeWalk walk, T value)
    {
    }

    /// <summary>The JSON Schema of the value.</summary>
    public abstract SchemaNode Schema { get; }

    public virtual IJsonValue? OrNull => null;

    /// <summary>The value as the name of a member, for dictionaries of a host; null where it cannot stand there.</summary>
    public virtual string? NameOf(T value) => null;

    /// <summary>Reads the value from the name of a member; false where it is none.</summary>
    public virtual bool TryReadName(string name, out T value)
    {
        value = default!;
        return false;
    }

    public JsonConverter CreateConverter(NoticeReadOptions readOptions) => new JsonValueConverter<T>(this, readOptions);

    public JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options, NoticeReadOptions readOptions) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new JsonValueConverter<T>(this, readOptions));
}
