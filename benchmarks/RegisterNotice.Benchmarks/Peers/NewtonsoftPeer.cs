using System.Collections;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>The same model with Newtonsoft.Json, set up as its users do: by reflection, with converters for the types that are one text.</summary>
internal static class NewtonsoftPeer
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        ContractResolver = new Resolver(),
        NullValueHandling = NullValueHandling.Ignore,
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        DateParseHandling = DateParseHandling.None,
        Converters =
        {
            new StringEnumConverter(new CamelCaseNamingStrategy()),
            new TextConverter<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text).Value),
            new TextConverter<Period>(PeriodPattern.Roundtrip.Format, text => PeriodPattern.Roundtrip.Parse(text).Value),
            new TextConverter<LanguageTag>(tag => tag.Value, LanguageTag.AsWritten),
            new TextConverter<CountryCode>(code => code.Value, CountryCode.AsWritten),
            new TextConverter<BusinessId>(id => id.Value, BusinessId.AsWritten),
            new TextConverter<VatNumber>(number => number.Value, VatNumber.AsWritten),
            new LocalizedTextConverter(),
            new BlockConverter(),
        },
    });

    public static int Write(Notice notice, byte[] destination)
    {
        using var stream = new MemoryStream(destination);
        using var text = new StreamWriter(stream, new UTF8Encoding(false));
        using var json = new JsonTextWriter(text);
        Serializer.Serialize(json, notice);
        json.Flush();
        return (int)stream.Position;
    }

    public static Notice Read(byte[] utf8)
    {
        using var text = new StreamReader(new MemoryStream(utf8), Encoding.UTF8);
        using var json = new JsonTextReader(text);
        return Serializer.Deserialize<Notice>(json)!;
    }

    private sealed class Resolver : CamelCasePropertyNamesContractResolver
    {
        // By itself it writes a part as a string that holds its JSON, since the part has a converter to text. The peer goes through the members.
        protected override JsonContract CreateContract(Type objectType) =>
            typeof(NoticePart).IsAssignableFrom(objectType) ? CreateObjectContract(objectType) : base.CreateContract(objectType);

        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            property.PropertyName = MemberNames.Instance.ConvertName(member.Name);
            property.Ignored |= property.PropertyType == typeof(AdditionalMembers) || member.Name == "EqualityContract";
            if (member.Name is "Level" or "Start" or "Glued" or "Ordered" or "Sensitivity")
            {
                property.DefaultValueHandling = DefaultValueHandling.Ignore;
                property.DefaultValue = member.Name is "Level" or "Start" ? 1 : property.DefaultValue ?? Activator.CreateInstance(property.PropertyType!);
            }

            if (property.ValueProvider is { } values)
            {
                property.ShouldSerialize = owner => IsWorthwhile(values.GetValue(owner));
            }

            return property;
        }

        // What the library leaves out.
        private static bool IsWorthwhile(object? value) => value switch
        {
            string => true,
            LocalizedText => true,
            IEnumerable list => list.GetEnumerator().MoveNext(),
            DataProtectionOfficer officer => !officer.Equals(DataProtectionOfficer.NotStated),
            AutomatedDecisions decisions => !decisions.Equals(AutomatedDecisions.NotStated),
            Cookies cookies => !cookies.Equals(Cookies.NotStated),
            Declaration<Disclosure> disclosures => !disclosures.Equals(Declaration<Disclosure>.NotStated),
            Declaration<Transfer> transfers => !transfers.Equals(Declaration<Transfer>.NotStated),
            _ => true,
        };
    }

    private sealed class TextConverter<T>(Func<T, string> format, Func<string, T> parse) : JsonConverter
    {
        public override bool CanConvert(Type objectType) => objectType == typeof(T) || Nullable.GetUnderlyingType(objectType) == typeof(T);

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(format((T)value!));

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.Value is string text ? parse(text) : null;
    }

    private sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
    {
        public override void WriteJson(JsonWriter writer, LocalizedText? value, JsonSerializer serializer)
        {
            writer.WriteStartObject();
            foreach (var (language, text) in value!)
            {
                writer.WritePropertyName(language.Value);
                writer.WriteValue(text);
            }

            writer.WriteEndObject();
        }

        public override LocalizedText ReadJson(JsonReader reader, Type objectType, LocalizedText? existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            var text = LocalizedText.Empty;
            while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
            {
                text = text.With(LanguageTag.AsWritten((string)reader.Value!), reader.ReadAsString()!);
            }

            return text;
        }
    }

    private sealed class BlockConverter : JsonConverter<Block>
    {
        public override void WriteJson(JsonWriter writer, Block? value, JsonSerializer serializer)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("kind");
            writer.WriteValue(value switch { ParagraphBlock => "paragraph", ListBlock => "list", _ => "table" });
            foreach (var property in ((JsonObjectContract)serializer.ContractResolver.ResolveContract(value!.GetType())).Properties)
            {
                if (!property.Ignored && property.ShouldSerialize!(value) && property.ValueProvider!.GetValue(value) is { } member && !member.Equals(property.DefaultValue))
                {
                    writer.WritePropertyName(property.PropertyName!);
                    serializer.Serialize(writer, member);
                }
            }

            writer.WriteEndObject();
        }

        public override Block? ReadJson(JsonReader reader, Type objectType, Block? existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            var block = JObject.Load(reader);
            var contract = (JsonObjectContract)serializer.ContractResolver.ResolveContract(block["kind"]!.Value<string>() switch { "paragraph" => typeof(ParagraphBlock), "list" => typeof(ListBlock), _ => typeof(TableBlock) });
            var value = contract.DefaultCreator!();
            foreach (var property in contract.Properties)
            {
                if (!property.Ignored && block[property.PropertyName!] is { } member)
                {
                    property.ValueProvider!.SetValue(value, member.ToObject(property.PropertyType!, serializer));
                }
            }

            return (Block)value;
        }
    }
}
