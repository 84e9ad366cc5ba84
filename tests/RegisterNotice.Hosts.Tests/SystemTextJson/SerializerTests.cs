using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

public sealed class SerializerTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };

    /// <summary>Ways in which hosts set their serializer up, none of them with the library in mind.</summary>
    public static readonly TheoryData<string, JsonSerializerOptions?> Setups = new()
    {
        { "no options", null },
        { "the defaults of the web", JsonSerializerOptions.Web },
        { "the strict defaults", JsonSerializerOptions.Strict },
        { "letters as they are", Relaxed },
        { "indented", new() { WriteIndented = true } },
        { "names in snake case", new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower } },
        { "nulls and defaults left out", new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault } },
        { "fields, and numbers as strings", new() { IncludeFields = true, NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString } },
        { "references kept", new() { ReferenceHandler = ReferenceHandler.Preserve } },
        { "comments skipped", new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true } },
        { "enumerations by name", new() { Converters = { new JsonStringEnumConverter() } } },
        { "NodaTime set up", new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb) },
        { "the library's converter", new() { Converters = { new NoticeJsonConverter() } } },
        { "the library's resolver first", new() { TypeInfoResolverChain = { NoticeJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver() } } },
        { "the library's resolver last", new() { TypeInfoResolverChain = { new DefaultJsonTypeInfoResolver(), NoticeJson.TypeInfoResolver } } },
        { "a generated context alone", new() { TypeInfoResolver = HostContext.Default } },
        { "a generated context before the library's resolver", new() { TypeInfoResolverChain = { HostContext.Default, NoticeJson.TypeInfoResolver } } },
        { "a generated context behind the library's resolver", new() { TypeInfoResolverChain = { NoticeJson.TypeInfoResolver, HostContext.Default } } },
    };

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_notice_is_written_as_the_library_writes_it_and_read_back(string setup, JsonSerializerOptions? options)
    {
        foreach (var notice in Written.Notices)
        {
            var json = JsonSerializer.Serialize(notice, options);

            NoticeJson.Parse(json).Should().Be(notice, "with {0} {1} is written whole", setup, notice.Id);
            JsonSerializer.Deserialize<Notice>(json, options).Should().Be(notice, "with {0} {1} is read back", setup, notice.Id);
            Compact(json).Should().Be(NoticeJson.Write(notice), "with {0} nothing but layout and escapes of {1} differs", setup, notice.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_record_of_a_host_that_holds_notices_is_read_back(string setup, JsonSerializerOptions? options)
    {
        foreach (var notice in Written.Notices)
        {
            var record = Written.Record(notice);

            var back = JsonSerializer.Deserialize<HostRecord>(JsonSerializer.Serialize(record, options), options)!;

            back.Should().BeEquivalentTo(record, it => it.ComparingByValue<Notice>().ComparingByValue<LocalizedText>().ComparingByValue<Declaration<Transfer>>().ComparingByValue<Block>(), "with {0} nothing is lost", setup);
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_list_of_notices_is_read_back(string setup, JsonSerializerOptions? options)
    {
        List<Notice> notices = [.. Written.Notices];

        JsonSerializer.Deserialize<List<Notice>>(JsonSerializer.Serialize(notices, options), options).Should().Equal(notices, "with {0} nothing is lost", setup);
    }

    [Fact]
    public void Bytes_are_those_of_the_library_where_the_encoder_leaves_letters_as_they_are()
    {
        foreach (var notice in Written.Notices)
        {
            JsonSerializer.Serialize(notice, Relaxed).Should().Be(NoticeJson.Write(notice));
        }
    }

    [Fact]
    public void Every_part_alone_is_read_back()
    {
        foreach (var type in ModelTypes.Parts)
        {
            var part = ModelTypes.Filled(type, 1);

            JsonSerializer.Deserialize(JsonSerializer.Serialize(part, type), type).Should().Be(part, "{0} is written whole", type);
        }
    }

    [Fact]
    public void Every_value_of_every_enumeration_is_written_by_its_name()
    {
        foreach (var value in ModelTypes.InJson.Where(type => type.IsEnum).SelectMany(Known.Values))
        {
            var json = JsonSerializer.Serialize(value);

            json.Should().Be($"\"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!)}\"");
            JsonSerializer.Deserialize(json, value.GetType()).Should().Be(value);
        }
    }

    [Fact]
    public void A_part_is_written_whole_whatever_the_type_that_a_host_knows_it_by()
    {
        Block block = new ListBlock { Items = [new() { Text = "nimi" }] };
        var json = JsonSerializer.Serialize(block);

        json.Should().Be("""{"kind":"list","items":[{"text":"nimi"}]}""");
        JsonSerializer.Serialize<NoticePart>(block).Should().Be(json);
        JsonSerializer.Serialize<object>(block).Should().Be(json);
        JsonSerializer.Deserialize<Block>(json).Should().Be(block);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NoticePart>(json)).Should().Throw<NotSupportedException>().WithMessage("*such as Purpose*");
    }

    [Fact]
    public void Values_are_keys_of_dictionaries()
    {
        ShouldComeBack(new Dictionary<CountryCode, int> { [CountryCode.Parse("FI")] = 1 }, """{"FI":1}""");
        ShouldComeBack(new Dictionary<BusinessId, int> { [BusinessId.Parse("2345678-0")] = 1 }, """{"2345678-0":1}""");
        ShouldComeBack(new Dictionary<VatNumber, int> { [VatNumber.AsWritten("FI23456780")] = 1 }, """{"FI23456780":1}""");
        ShouldComeBack(new Dictionary<RightKind, int> { [RightKind.Access] = 1 }, """{"access":1}""");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<RightKind, int>>("""{"acces":1}""")).Should().Throw<JsonException>().WithMessage("*\"acces\"*RightKind*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<LegalReference, int> { [new()] = 1 })).Should().Throw<NotSupportedException>().WithMessage("*LegalReference*key*");
    }

    [Fact]
    public void Days_and_periods_are_read_and_written_by_the_converter_in_the_options()
    {
        var options = new JsonSerializerOptions { Converters = { new NoticeJsonConverter() } };
        var times = new Times(new(2026, 11, 29), Period.FromMonths(6), null, new() { [new(2026, 1, 1)] = 2 });

        var json = JsonSerializer.Serialize(times, options);

        json.Should().Be("""{"Day":"2026-11-29","Period":"P6M","Other":null,"Counts":{"2026-01-01":2}}""");
        JsonSerializer.Deserialize<Times>(json, options).Should().BeEquivalentTo(times);
        JsonSerializer.Deserialize<Times>("""{"Day":"2026-11-29","Period":null,"Other":"2026-12-24","Counts":{}}""", options)!.Other.Should().Be(new LocalDate(2026, 12, 24));
    }

    [Fact]
    public void A_host_that_has_a_converter_for_days_keeps_it_beside_the_resolver()
    {
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { NoticeJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver() }, Converters = { new FinnishDay() } };

        JsonSerializer.Serialize(new LocalDate(2026, 11, 29), options).Should().Be("\"29.11.2026\"");
        JsonSerializer.Serialize(new Notice { Id = "a", UpdatedOn = new(2026, 11, 29) }, options).Should().Contain("\"2026-11-29\"", "the JSON of a notice is not the host's to change");
    }

    [Fact]
    public async Task A_notice_that_comes_in_pieces_is_read_whole()
    {
        var notice = ModelTypes.FullNotice();
        var record = Written.Record(notice);
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(record);

        for (var size = 1; size < 200; size += 33)
        {
            var pipe = new Pipe(new(minimumSegmentSize: 1));
            var writing = WriteInPieces(pipe.Writer, utf8, size);
            (await JsonSerializer.DeserializeAsync<HostRecord>(pipe.Reader, cancellationToken: TestContext.Current.CancellationToken))!.Notice.Should().Be(notice);
            await writing;

            using var stream = new PiecemealStream(utf8, size);
            (await JsonSerializer.DeserializeAsync<HostRecord>(stream, SmallBuffer, TestContext.Current.CancellationToken))!.Notice.Should().Be(notice);
        }
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Relaxed);
    }

    private static void ShouldComeBack<T>(T value, string json)
    {
        JsonSerializer.Serialize(value).Should().Be(json);
        JsonSerializer.Deserialize<T>(json).Should().BeEquivalentTo(value);
    }

    private static async Task WriteInPieces(PipeWriter writer, ReadOnlyMemory<byte> utf8, int size)
    {
        for (var at = 0; at < utf8.Length; at += size)
        {
            await writer.WriteAsync(utf8.Slice(at, Math.Min(size, utf8.Length - at)));
        }

        await writer.CompleteAsync();
    }

    private sealed record Times(LocalDate Day, Period? Period, LocalDate? Other, Dictionary<LocalDate, int> Counts);

    private sealed class FinnishDay : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue($"{value.Day}.{value.Month}.{value.Year}");
    }

    private sealed class PiecemealStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
    }
}
