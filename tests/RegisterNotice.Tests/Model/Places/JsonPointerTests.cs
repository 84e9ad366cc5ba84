using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Model.Places;

public sealed class JsonPointerTests
{
    private static readonly JsonSerializerOptions Reflecting = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/purposes/0/legalBases/12/interest")]
    [InlineData("/a~0b/c~1d")]
    [InlineData("/tyhjä/ nimi/")]
    public void A_pointer_is_read_and_written_alike(string text)
    {
        JsonPointer.Parse(text).ToString().Should().Be(text);
        JsonPointer.TryParse(text.AsSpan(), out var pointer).Should().BeTrue();
        pointer.Should().Be(JsonPointer.Parse(text));
    }

    [Theory]
    [InlineData("purposes")]
    [InlineData("#/purposes")]
    [InlineData(" /purposes")]
    [InlineData("/a~")]
    [InlineData("/a~2")]
    [InlineData("/~/a")]
    public void What_is_no_pointer_is_refused_with_what_one_looks_like(string text)
    {
        JsonPointer.TryParse(text, out var pointer).Should().BeFalse();
        pointer.Should().Be(JsonPointer.WholeDocument);
        FluentActions.Invoking(() => JsonPointer.Parse(text)).Should().Throw<FormatException>().WithMessage("*/contacts/0*");
        JsonPointer.TryParse(text.AsSpan(), out _).Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_no_pointer()
    {
        JsonPointer.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => JsonPointer.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => default(JsonPointer).Append((string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_value_is_the_whole_document()
    {
        default(JsonPointer).Should().Be(JsonPointer.WholeDocument).And.Be(JsonPointer.Parse(""));
        default(JsonPointer).IsWholeDocument.Should().BeTrue();
        default(JsonPointer).ToString().Should().BeEmpty();
        default(JsonPointer).Segments.Should().BeEmpty();
        default(JsonPointer).GetHashCode().Should().Be(JsonPointer.Parse("").GetHashCode());
    }

    [Fact]
    public void Names_and_indexes_are_appended_as_they_are()
    {
        var pointer = JsonPointer.WholeDocument.Append("a/b~c").Append(7).Append("");

        pointer.ToString().Should().Be("/a~1b~0c/7/");
        pointer.Segments.Should().Equal("a/b~c", "7", "");
        pointer.Append("/x").Should().Be(JsonPointer.Parse("/a~1b~0c/7//~1x"));
        JsonPointer.Parse("/0").Append(JsonPointer.Parse("/title")).Should().Be("/0/title");
        JsonPointer.WholeDocument.Append(JsonPointer.Parse("/title")).Should().Be("/title");
        JsonPointer.Parse("/title").Append(JsonPointer.WholeDocument).Should().Be("/title");
        FluentActions.Invoking(() => pointer.Append(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("/contacts/1", "/contacts/1", true)]
    [InlineData("/contacts/1/name", "/contacts/1", true)]
    [InlineData("/contacts/10", "/contacts/1", false)]
    [InlineData("/contacts", "/contacts/1", false)]
    [InlineData("/contacts/1", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "/", false)]
    [InlineData("/a/", "/a", true)]
    public void A_place_starts_with_another_by_whole_steps(string place, string above, bool startsWith) =>
        JsonPointer.Parse(place).StartsWith(JsonPointer.Parse(above)).Should().Be(startsWith);

    [Fact]
    public void Places_are_ordered_step_by_step_and_indexes_by_their_number()
    {
        JsonPointer[] ordered = ["", "/2", "/10", "/", "/01", "/a", "/a/2", "/a/2/b", "/a/10", "/a/b", "/ab"];

        ordered.Reverse().Order().Should().Equal(ordered);
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Math.Sign(ordered[i].CompareTo(ordered[j])).Should().Be(Math.Sign(i - j), "{0} and {1}", ordered[i], ordered[j]);
                (ordered[i] < ordered[j]).Should().Be(i < j);
                (ordered[i] <= ordered[j]).Should().Be(i <= j);
                (ordered[i] > ordered[j]).Should().Be(i > j);
                (ordered[i] >= ordered[j]).Should().Be(i >= j);
                (ordered[i] == ordered[j]).Should().Be(i == j);
                (ordered[i] != ordered[j]).Should().Be(i != j);
            }
        }
    }

    [Fact]
    public void A_string_becomes_a_pointer_where_one_is_asked_for()
    {
        var suppression = new FindingSuppression { Code = "RN1018", Pointer = "/contacts/0", Reason = "Vaihtuu" };

        (suppression.Pointer == "/contacts/0").Should().BeTrue();
        FluentActions.Invoking(() => new FindingSuppression { Code = "RN1018", Pointer = "contacts", Reason = "Vaihtuu" }).Should().Throw<FormatException>();
    }

    [Fact]
    public void In_JSON_a_pointer_is_a_string()
    {
        JsonPointer pointer = "/purposes/0";

        JsonSerializer.Serialize(pointer, Reflecting).Should().Be("\"/purposes/0\"");
        JsonSerializer.Deserialize<JsonPointer>("\"/purposes/0\"", Reflecting).Should().Be(pointer);
        JsonSerializer.Deserialize<JsonPointer?>("null", Reflecting).Should().BeNull();
        JsonSerializer.Deserialize<Dictionary<JsonPointer, int>>(JsonSerializer.Serialize(new Dictionary<JsonPointer, int> { [pointer] = 1 }, Reflecting), Reflecting).Should().ContainKey(pointer);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<JsonPointer>("\"purposes\"", Reflecting)).Should().Throw<JsonException>().WithMessage("*JSON Pointer*");
    }

    [Fact]
    public void A_suppression_is_read_and_written_with_its_place()
    {
        const string Json = """{"code":"RN1018","pointer":"/contacts/0","reason":"Vaihtuu"}""";

        JsonSerializer.Serialize(JsonSerializer.Deserialize<FindingSuppression>(Json, Reflecting), Reflecting).Should().Be(Json);
        JsonSerializer.Deserialize<FindingSuppression>("""{"code":"RN1018","pointer":null,"reason":"Vaihtuu"}""", Reflecting)!.Pointer.Should().BeNull();
    }

    [Fact]
    public void Configuration_reads_a_pointer() =>
        TypeDescriptor.GetConverter(typeof(JsonPointer)).ConvertFromInvariantString("/title").Should().Be(JsonPointer.Parse("/title"));

    [Fact]
    public void Keeping_a_pointer_costs_no_more_than_its_string()
    {
        const string Text = "/purposes/0";
        var before = GC.GetAllocatedBytesForCurrentThread();
        JsonPointer pointer = Text;
        _ = pointer.ToString().Length + pointer.GetHashCode();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
