using System.Text.Json;
using RegisterNotice.Json.Merging;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Values;

/// <summary>A list of values of one kind. None of them is null.</summary>
internal sealed class JsonList<T>(JsonValue<T> element) : JsonValue<IReadOnlyList<T>>
{
    public override SchemaNode Schema => new() { Type = "array", Items = element.Schema };

    public override bool HasTexts => element.HasTexts;

    public override void Lead(NoticeWalk walk, IReadOnlyList<T> value)
    {
        var items = value.AsSpan();
        for (var i = 0; i < items.Length; i++)
        {
            walk.Enter(i);
            element.Lead(walk, items[i]);
            walk.Leave();
        }
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();
        WriteElements(json, value);
    }

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, IReadOnlyList<T> value)
    {
        json.WriteStartArray(name);
        WriteElements(json, value);
    }

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value, ref ReadOnlySpan<string> words)
    {
        json.WriteStartArray();
        foreach (var item in value.AsSpan())
        {
            element.Write(json, item, ref words);
        }

        json.WriteEndArray();
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out IReadOnlyList<T> value)
    {
        value = ValueList<T>.Empty;
        if (!session.Expect(ref json, JsonTokenType.StartArray))
        {
            return false;
        }

        var items = Array.Empty<T>();
        var (count, seen) = (0, 0);
        while (session.Next(ref json) && json.TokenType != JsonTokenType.EndArray)
        {
            if (seen++ == session.Options.MaxItems)
            {
                session.Report(Fault.TooMany(json.TokenStartIndex, session.Options.MaxItems));
                session.LeaveArray(ref json);
                break;
            }

            if (!element.TryRead(ref json, session, out var item))
            {
                continue;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, count == 0 ? 4 : count * 2);
            }

            items[count++] = item;
        }

        Array.Resize(ref items, count);
        value = ValueList<T>.Own(items);
        return true;
    }

    public override IReadOnlyList<T> ForPublication(IReadOnlyList<T> value)
    {
        T[]? published = null;
        for (var i = 0; i < value.Count; i++)
        {
            var item = element.ForPublication(value[i]);
            if (published is null && !ReferenceEquals(item, value[i]) && !typeof(T).IsValueType)
            {
                published = [.. value];
            }

            published?[i] = item;
        }

        return published is null ? value : ValueList<T>.Own(published);
    }

    public override IReadOnlyList<T> Merge(IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, MergeWalk walk) =>
        walk.Merge(before, ours, theirs, element);

    private void WriteElements(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        foreach (var item in value.AsSpan())
        {
            element.Write(json, item);
        }

        json.WriteEndArray();
    }
}
