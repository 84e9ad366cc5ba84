using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member of earlier versions: it is read, and its shape's <c>Create</c> puts its value where it stands today; it is never written.</summary>
internal sealed class FormerSlot<TOwner, T>(string name, int index, JsonValue<T> kind) : Member<TOwner>(name, index), ISlot<T?>
    where T : class
{
    public T? WhenAbsent => null;

    public override SchemaNode Schema => kind.Schema with { Deprecated = true };

    public override bool HasTexts => false;

    public override void Lead(NoticeWalk walk, TOwner owner)
    {
    }

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
    }

    public override void Write(Utf8JsonWriter json, TOwner owner, ReadOnlySpan<string> words)
    {
    }

    public override object? ForPublication(TOwner owner, ref bool isLess) => null;

    public override object? Read(ref Utf8JsonReader json, ReadSession session) => kind.ReadBoxed(ref json, session);
}
