using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>A kind of value that is known only later, because it holds itself.</summary>
internal sealed class JsonLater<T>(Func<JsonValue<T>> kind) : JsonValue<T>
{
    private readonly Lazy<JsonValue<T>> later = new(kind);

    public override SchemaNode Schema { get; } = new() { Ref = typeof(T) };

    // What holds itself can be asked only when it is there.
    public override bool HasTexts => true;

    public override void Lead(NoticeWalk walk, T value) => later.Value.Lead(walk, value);

    public override void Write(Utf8JsonWriter json, T value) => later.Value.Write(json, value);

    public override T ForPublication(T value) => later.Value.ForPublication(value);

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value) =>
        later.Value.TryRead(ref json, session, out value);
}
