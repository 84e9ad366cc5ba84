using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json;

public sealed partial class HostTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(NoticeJson.TypeInfoResolver, HostContext.Default),
    };

    [Fact]
    public void A_host_serializes_notices_inside_its_own_types()
    {
        var envelope = new Envelope("shop", ModelTypes.FullNotice(), RightKind.NotSubjectToAutomatedDecision, ModelTypes.FullNotice().Purposes[0]);

        var json = JsonSerializer.Serialize(envelope, Options);
        var back = JsonSerializer.Deserialize<Envelope>(json, Options);

        json.Should().Contain("\"right\":\"notSubjectToAutomatedDecision\"");
        back.Should().Be(envelope);
    }

    [Fact]
    public void A_context_of_the_host_alone_is_enough()
    {
        var envelope = new Envelope("shop", ModelTypes.FullNotice(), RightKind.Access);

        var json = JsonSerializer.Serialize(envelope, HostContext.Default.Envelope);

        json.Should().Contain("\"Right\":\"access\"", because: "the types name their converter");
        JsonSerializer.Deserialize(json, HostContext.Default.Envelope).Should().Be(envelope);
    }

#if !SECOND_BUILD
    [Fact]
    public void With_reflection_turned_off_and_nothing_in_its_place_the_serializer_says_so() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(ModelTypes.FullNotice())).Should().Throw<InvalidOperationException>();
#endif

    [Fact]
    public void A_fault_is_a_JsonException_that_names_the_place()
    {
        const string Json = """{"tenant":"shop","notice":{"schemaVersion":"1.0","id":"a","controllers":[{"name":5}]},"right":"access"}""";

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Envelope>(Json, Options))
            .Should().Throw<JsonException>().WithMessage("RN9006*/controllers/0/name*string*number*");
    }

    [Fact]
    public void Of_several_faults_each_has_a_line() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Purpose>("""{"id":5,"x":1}""", Options)).Should().Throw<JsonException>()
            .Which.Message.Split('\n').Select(line => line[..6]).Should().Equal("RN9003", "RN9006", "RN9004");

    [Fact]
    public void Types_that_are_not_of_the_model_are_left_to_the_host() => NoticeJson.TypeInfoResolver.GetTypeInfo(typeof(Uri), new()).Should().BeNull();

    [Fact]
    public void Every_type_of_the_model_is_known_and_names_its_converter()
    {
        foreach (var type in ModelTypes.InJson)
        {
            NoticeJson.TypeInfoResolver.GetTypeInfo(type, new()).Should().NotBeNull("{0} stands in JSON", type);
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)!.ConverterType.Should().Be<NoticeJsonConverter>("{0} stands in JSON", type);
        }
    }

    [Fact]
    public void A_converter_refuses_a_type_that_does_not_stand_in_the_JSON() =>
        FluentActions.Invoking(() => new NoticeJsonConverter().CreateConverter(typeof(Uri), new())).Should().Throw<NotSupportedException>().WithMessage("*Uri*");

    private sealed record Envelope(string Tenant, Notice Notice, RightKind Right, Purpose? Purpose = null);

    [JsonSerializable(typeof(Envelope))]
    private sealed partial class HostContext : JsonSerializerContext;
}
