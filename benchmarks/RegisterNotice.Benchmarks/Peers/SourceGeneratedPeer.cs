using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>The same model with System.Text.Json's source generator: unknown and doubled members pass, and the first fault ends it with an exception.</summary>
internal static class SourceGeneratedPeer
{
    private static readonly SourceGeneratedContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = MemberNames.Instance,
        Converters =
        {
            new TextConverter<LocalDate>(text => LocalDatePattern.Iso.Parse(text).Value),
            new TextConverter<Period>(text => PeriodPattern.Roundtrip.Parse(text).Value),
            new TextConverter<LanguageTag>(LanguageTag.AsWritten),
            new TextConverter<CountryCode>(CountryCode.AsWritten),
            new TextConverter<BusinessId>(BusinessId.AsWritten),
            new TextConverter<VatNumber>(VatNumber.AsWritten),
            new LocalizedTextConverter(),
            new BlockConverter(),
        },
    });

    public static Notice Read(byte[] utf8) => JsonSerializer.Deserialize(utf8, Context.Notice)!;

    private sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = LocalizedText.Empty;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var language = LanguageTag.AsWritten(reader.GetString()!);
                reader.Read();
                text = text.With(language, reader.GetString()!);
            }

            return text;
        }

        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class BlockConverter : JsonConverter<Block>
    {
        public override Block? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Kind(reader) switch
        {
            "paragraph" => JsonSerializer.Deserialize(ref reader, Context.ParagraphBlock),
            "list" => JsonSerializer.Deserialize(ref reader, Context.ListBlock),
            _ => JsonSerializer.Deserialize(ref reader, Context.TableBlock),
        };

        public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options) => throw new NotSupportedException();

        // A copy of the reader looks ahead; the kind is written first.
        private static string? Kind(Utf8JsonReader reader)
        {
            reader.Read();
            reader.Read();
            return reader.GetString();
        }
    }
}
