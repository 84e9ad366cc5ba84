using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A name and a form that a member had before: still read, as the member of today, and never written.</summary>
/// <param name="name">The name that it had.</param>
/// <param name="index">The place of the member of today.</param>
/// <param name="former">Reads the former value.</param>
/// <param name="upgrade">Makes today's value of the former one and of the words that were kept for what is not known of it.</param>
internal sealed class FormerMember<TFormer, T>(string name, int index, JsonValue<TFormer> former, Func<TFormer, string[], T> upgrade)
    : ReadableMember(name, index)
{
    public override SchemaNode Schema => former.Schema with { Deprecated = true };

    public override object? Read(ref Utf8JsonReader json, ReadSession session) =>
        former.TryRead(ref json, session, out var value) ? upgrade(value, session.TakeWords() ?? []) : null;
}
