using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using NodaTime;
using RegisterNotice.Hosts.Tests.AspNetCore;
using RegisterNotice.Hosts.Tests.SystemTextJson;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.Newtonsoft;

/// <summary>Newtonsoft.Json knows nothing of the library: it reads back what it has written, or fails when it writes.</summary>
public sealed class NewtonsoftTests
{
    private static readonly NoticeReport Report = NoticeValidator.Validate(new Notice { Id = "a" });

    [Fact]
    public void No_part_is_written_alone_or_inside_an_object_of_a_host()
    {
        foreach (var type in ModelTypes.Parts)
        {
            ShouldBeRefused(ModelTypes.Filled(type, 1));
        }
    }

    [Fact]
    public void No_report_is_written()
    {
        foreach (var report in new object[] { Report, Report.Findings[0], Report.Placed()[0], Report.Findings, NoticeCoverage.Of(new() { Id = "a" }), NoticeJson.Read("{}"), NoticeRules.All[0] })
        {
            ShouldBeRefused(report);
        }
    }

    [Fact]
    public void No_part_is_read()
    {
        foreach (var type in ModelTypes.InJson.Where(type => type.IsAssignableTo(typeof(NoticePart))))
        {
            FluentActions.Invoking(() => JsonConvert.DeserializeObject("{}", type)).Should().Throw<JsonException>("{0} is not read", type);
            FluentActions.Invoking(() => JsonConvert.DeserializeObject("\"{}\"", type)).Should().Throw<JsonException>("{0} is not read", type);
        }
    }

    [Fact]
    public void Values_are_read_back_alone_and_inside_an_object_of_a_host()
    {
        ShouldComeBack(LanguageTag.Parse("sv-FI"), "\"sv-FI\"");
        ShouldComeBack(CountryCode.Parse("SE"), "\"SE\"");
        ShouldComeBack(BusinessId.Parse("2345678-0"), "\"2345678-0\"");
        ShouldComeBack(VatNumber.Parse("FI23456780"), "\"FI23456780\"");
        ShouldComeBack(LocalizedText.Of("fi", "Käsittely").With("sv", "Behandling"), """{"fi":"Käsittely","sv":"Behandling"}""");
        ShouldComeBack(LocalizedText.Empty, "{}");
        ShouldComeBack(NoticeFingerprint.Of(FaultlessNotice.Instance), $"\"{NoticeFingerprint.Of(FaultlessNotice.Instance)}\"");
        ShouldComeBack<NoticeFingerprint?>(null, "null");
        ShouldComeBack(new LocalDate(2026, 11, 29), "\"2026-11-29\"");
        ShouldComeBack(Period.FromMonths(6), "\"P6M\"");
        ShouldComeBack(new SourceSpan(1, 2, 3), """{"Line":1,"Column":2,"Length":3}""");
        ShouldComeBack(new TextPosition(1, 2), """{"Line":1,"Column":2}""");
    }

    [Fact]
    public void Every_value_of_every_enumeration_is_read_back()
    {
        foreach (var value in ModelTypes.InJson.Where(type => type.IsEnum).SelectMany(Known.Values))
        {
            JsonConvert.DeserializeObject(JsonConvert.SerializeObject(value), value.GetType()).Should().Be(value);
        }
    }

    [Fact]
    public void A_language_that_is_none_is_refused() =>
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<LocalizedText>("""{"suomi!":"a"}""")).Should().Throw<JsonException>();

    [Fact]
    public void With_a_converter_of_ten_lines_the_JSON_is_the_librarys()
    {
        var converter = new NoticeConverter();

        foreach (var notice in Written.Notices)
        {
            var json = JsonConvert.SerializeObject(new { notice, notice.Purposes, report = Report }, converter);

            json.Should().StartWith($$"""{"notice":{{NoticeJson.Write(notice)}},""");
            JsonConvert.DeserializeObject<Holder<Notice>>($$"""{"Value":{{NoticeJson.Write(notice)}}}""", converter)!.Value.Should().Be(notice);
        }
    }

    [Fact]
    public async Task Controllers_on_Newtonsoft_answer_with_that_converter()
    {
        await using var host = await WebHost.StartAsync(services => services.AddControllers().AddNewtonsoftJson(it => it.SerializerSettings.Converters.Add(new NoticeConverter())));

        (await host.PostAsync("/mvc/notice", NoticeJson.Write(FaultlessNotice.Instance))).Should().Be((200, NoticeJson.Write(FaultlessNotice.Instance)));
    }

    private static void ShouldBeRefused(object value)
    {
        FluentActions.Invoking(() => JsonConvert.SerializeObject(value)).Should().Throw<NotSupportedException>("{0} is not written", value.GetType()).WithMessage("*NoticeJson*");
        FluentActions.Invoking(() => JsonConvert.SerializeObject(new Holder<object>(value))).Should().Throw<NotSupportedException>("{0} is not written", value.GetType());
        FluentActions.Invoking(() => JsonConvert.SerializeObject(new Dictionary<string, object> { ["a"] = value })).Should().Throw<NotSupportedException>("{0} is not written", value.GetType());
    }

    private static void ShouldComeBack<T>(T value, string json)
    {
        JsonConvert.SerializeObject(value).Should().Be(json);
        EqualityComparer<T>.Default.Equals(JsonConvert.DeserializeObject<T>(json), value).Should().BeTrue("{0} is read back", json);
        EqualityComparer<T>.Default.Equals(JsonConvert.DeserializeObject<Holder<T>>(JsonConvert.SerializeObject(new Holder<T>(value)))!.Value, value).Should().BeTrue("{0} is read back inside an object", json);
    }

    private sealed record Holder<T>(T Value);

    /// <summary>What a host on Newtonsoft.Json writes once.</summary>
    private sealed class NoticeConverter : JsonConverter
    {
        private static readonly System.Text.Json.JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        public override bool CanConvert(Type objectType) => NoticeJsonSchema.NameOf(objectType) is not null && !objectType.IsAssignableTo(typeof(LocalDate)) && objectType != typeof(Period);

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
            writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, Options));

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        {
            reader.DateParseHandling = DateParseHandling.None;
            using var json = new StringWriter();
            using var writer = new JsonTextWriter(json);
            writer.WriteToken(reader);
            return System.Text.Json.JsonSerializer.Deserialize(json.ToString(), objectType, Options);
        }
    }
}
