using System.Text.Json;
using System.Text.Json.Serialization;
using RegisterNotice.Json.Reading;
using RegisterNotice.Validation;

namespace RegisterNotice.Json.Values;

/// <summary>Lets a host's serializer read and write a value as the library does.</summary>
internal sealed class JsonValueConverter<T>(JsonValue<T> kind, NoticeReadOptions readOptions) : JsonConverter<T>, IHostedConverter
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (value, findings) = HostedReading.Read(kind, ref reader, readOptions, options);
        return findings.Count == 0 ? value! : throw Refusal(findings);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => kind.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.GetString()!;
        return kind.TryReadName(name, out var value) ? value : throw new JsonException($"\"{name}\" is no {typeof(T).Name}.");
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(kind.NameOf(value)
            ?? throw new NotSupportedException($"A {typeof(T).Name} cannot be the name of a member, so it cannot be the key of a dictionary in JSON."));

    private static JsonException Refusal(IReadOnlyList<Finding> findings)
    {
        var cause = new NoticeFormatException(findings);
        return new(string.Join("\n", findings.Select(finding => finding.ToString())), cause);
    }
}
