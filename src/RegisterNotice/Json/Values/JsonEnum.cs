using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A value of an enumeration, by its name in camel case. Numbers are no names, nor is the name of what this version does not know.</summary>
internal sealed class JsonEnum<T> : JsonValue<T>
    where T : struct, Enum
{
    private const string UnknownName = "Unknown";

    // The value for what is not known stands last, and has no name; enumerations of reports have none.
    private readonly T[] values;
    private readonly object[] boxes;
    private readonly JsonEncodedText[] names;

#pragma warning disable CA2263 // For each T the runtime would compile the generic methods anew, at every start; so it would queries over values of T.
    public JsonEnum()
    {
        var written = Enum.GetNames(typeof(T));
        values = new T[written.Length];
        boxes = new object[written.Length];
        names = new JsonEncodedText[written.Length - (Array.IndexOf(written, UnknownName) < 0 ? 0 : 1)];
        for (var (i, known) = (0, 0); i < written.Length; i++)
        {
            var at = written[i] == UnknownName ? names.Length : known++;
            boxes[at] = Enum.Parse(typeof(T), written[i]);
            values[at] = (T)boxes[at];
            if (at < names.Length)
            {
                names[at] = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(written[i]));
            }
        }
    }
#pragma warning restore CA2263

    public override SchemaNode Schema => new() { Type = "string", Enum = Array.ConvertAll(names, name => name.Value) };

    public override IJsonValue OrNull => new JsonNullable<T>(this);

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(EncodedNameOf(value));

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T value) => json.WriteString(name, EncodedNameOf(value));

    public override void Write(Utf8JsonWriter json, T value, ref ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || !IsUnknown(value))
        {
            Write(json, value);
            return;
        }

        json.WriteStringValue(IllFormedText.Refuse(words[0]));
        words = words[1..];
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        var index = Index(ref json, session);
        value = index < 0 ? default : values[index];
        return index >= 0;
    }

    public override object? ReadBoxed(ref Utf8JsonReader json, ReadSession session)
    {
        var index = Index(ref json, session);
        return index < 0 ? null : boxes[index];
    }

    public override string NameOf(T value) => EncodedNameOf(value).Value;

    public override bool TryReadName(string name, out T value)
    {
        var index = Array.FindIndex(names, known => known.Value == name);
        value = index < 0 ? default : values[index];
        return index >= 0;
    }

    private bool IsUnknown(T value) => names.Length < values.Length && EqualityComparer<T>.Default.Equals(value, values[names.Length]);

    private JsonEncodedText EncodedNameOf(T value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(values[i], value))
            {
                return names[i];
            }
        }

        var fault = IsUnknown(value) ? "can be written only where a word was read for it" : $"is no {typeof(T).Name}";
        throw new ArgumentException($"{value} {fault}. Use one of: {string.Join(", ", names)}.", nameof(value));
    }

    private int Index(ref Utf8JsonReader json, ReadSession session)
    {
        if (json.TokenType == JsonTokenType.String && !json.HasValueSequence && !json.ValueIsEscaped)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (json.ValueSpan.SequenceEqual(names[i].EncodedUtf8Bytes))
                {
                    return i;
                }
            }
        }

        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return -1;
        }

        var index = Array.FindIndex(names, name => name.Value == text);
        if (index >= 0)
        {
            return index;
        }

        if (session.Preserves && names.Length < values.Length)
        {
            session.KeepWord(at, text);
            return names.Length;
        }

        session.Report(Fault.UnknownValue(at, text, string.Join(", ", names)));
        return -1;
    }
}
