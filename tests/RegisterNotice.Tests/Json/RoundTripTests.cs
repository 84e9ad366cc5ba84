using System.Text;
using NodaTime;
using RegisterNotice.Internal;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json;

public sealed class RoundTripTests
{
    private static readonly Notice Full = ModelTypes.FullNotice();

    [Fact]
    public void A_notice_that_uses_every_member_is_read_back_equal()
    {
        var result = NoticeJson.Read(NoticeJson.Write(Full));

        result.Findings.Should().BeEmpty();
        result.Notice.Should().Be(Full);
    }

    [Fact]
    public void Canonical_json_is_written_back_byte_for_byte()
    {
        var json = NoticeJson.Write(Full);

        NoticeJson.Write(NoticeJson.Parse(json)).Should().Be(json);
    }

    [Fact]
    public async Task All_ways_of_writing_give_the_same_bytes()
    {
        var text = NoticeJson.Write(Full);
        using var buffer = new PooledBuffer();
        NoticeJson.Write(Full, buffer);
        using var stream = new MemoryStream();
        await NoticeJson.WriteAsync(Full, stream, cancellationToken: TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(text);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(text);
    }

    [Fact]
    public async Task All_ways_of_reading_give_the_same_notice()
    {
        var text = NoticeJson.Write(Full);
        var utf8 = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream(utf8);

        NoticeJson.Read(text).Notice.Should().Be(Full);
        NoticeJson.Read(utf8).Notice.Should().Be(Full);
        NoticeJson.Parse(utf8).Should().Be(Full);
        (await NoticeJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Notice.Should().Be(Full);
    }

    [Fact]
    public void Indented_json_is_the_same_notice()
    {
        var json = NoticeJson.Write(Full, NoticeWriteOptions.Indented);

        json.Should().StartWith("{\n  \"schemaVersion\": \"1.0\",\n").And.NotContain("\r");
        NoticeJson.Parse(json).Should().Be(Full);
    }

    [Fact]
    public void Nothing_is_written_where_absence_means_the_same() =>
        NoticeJson.Write(new Notice { Id = "a" }).Should().Be("""{"schemaVersion":"1.0","id":"a","revision":1}""");

    [Fact]
    public void Finnish_and_Swedish_letters_are_not_escaped() =>
        NoticeJson.Write(new Notice { Id = "a", Title = LocalizedText.Of("fi", "Ääkköset, Åland & ”seloste” § 10") }).Should().Contain("Ääkköset, Åland & ”seloste” § 10");

    [Fact]
    public void Equal_notices_give_equal_bytes_whatever_the_order_of_languages()
    {
        var one = new Notice { Id = "a", Title = LocalizedText.Of("fi", "x").With("sv", "y") };
        var other = new Notice { Id = "a", Title = LocalizedText.Of("sv", "y").With("fi", "x") };

        one.Should().Be(other);
        NoticeJson.Write(one).Should().Be(NoticeJson.Write(other));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_when_writing()
    {
        // Not the data of a theory: an attribute cannot hold them.
        foreach (var text in new[] { "\uD800", "a\uDC00b", "\uDE00\uD83D" })
        {
            var notice = new Notice { Id = "a", Title = LocalizedText.Of("fi", text) };

            FluentActions.Invoking(() => NoticeJson.Write(notice)).Should().Throw<ArgumentException>().WithMessage("*surrogate*");
            NoticeJson.Write(new Notice { Id = "b" }).Should().EndWith("}", "the writer works on after a refusal");
        }
    }

    [Fact]
    public void The_message_about_half_a_pair_shows_where_it_stands()
    {
        var (before, after) = ("alku" + new string('b', 20), new string('a', 20) + "loppu");

        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = $"{before}\uD83D{after}" })).Should().Throw<ArgumentException>()
            .WithMessage($"A text holds half of a surrogate pair (U+D83D) at index 24, * Replace it: \"{before[4..]}\uFFFD{after[..20]}\".*");
        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = "\uDE00" })).Should().Throw<ArgumentException>().WithMessage("*(U+DE00) at index 0, * Replace it: \"\uFFFD\".*");
    }

    [Fact]
    public async Task Long_texts_are_written_and_read_whole()
    {
        var notice = new Notice { Id = "a", Title = LocalizedText.Of("fi", new string('ä', 300_000)) };
        var json = NoticeJson.Write(notice);
        using var stream = new MemoryStream();

        await NoticeJson.WriteAsync(notice, stream, cancellationToken: TestContext.Current.CancellationToken);
        stream.Position = 0;

        NoticeJson.Parse(json).Should().Be(notice);
        (await NoticeJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Notice.Should().Be(notice);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        var notice = new Notice { Id = "a" };
        using var stream = new MemoryStream();

        await FluentActions.Awaiting(() => NoticeJson.WriteAsync(notice, null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => NoticeJson.WriteAsync(null!, stream)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => NoticeJson.ReadAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        foreach (var refused in new Action[]
                 {
                     () => NoticeJson.Write(null!), () => NoticeJson.Write(notice, (System.Buffers.IBufferWriter<byte>)null!), () => NoticeJson.Read((string)null!), () => NoticeJson.Parse((string)null!), () => NoticeJson.Locate([], null!),
                 })
        {
            refused.Should().Throw<ArgumentNullException>();
        }

        stream.Length.Should().Be(0, "nothing is written then");
    }

    [Fact]
    public void A_value_that_an_enumeration_does_not_name_is_refused_when_writing() =>
        FluentActions.Invoking(() => NoticeJson.Write(new Notice { Id = "a", Rights = [new() { Kind = (RightKind)99 }] }))
            .Should().Throw<ArgumentException>().WithMessage("99 is no RightKind. Use one of: access, rectification, *complaint.*");

    [Theory]
    [InlineData("P6Y")]
    [InlineData("P1M")]
    [InlineData("P2W")]
    [InlineData("P2147483647D")]
    [InlineData("P1Y6M")]
    [InlineData("P0D")]
    [InlineData("P-1Y")]
    [InlineData("PT24H")]
    public void Periods_keep_their_units(string iso)
    {
        var json = $$"""{"schemaVersion":"1.0","id":"a","revision":1,"retentionRules":[{"id":"r","period":"{{iso}}"}]}""";

        NoticeJson.Write(NoticeJson.Parse(json)).Should().Be(json);
    }

    [Fact]
    public void Identifiers_are_kept_as_written_though_wrong()
    {
        const string Json = """{"schemaVersion":"1.0","id":"a","revision":1,"languages":["finska"],"controllers":[{"name":"x","businessId":"12345","vatNumber":"42623954","address":{"country":"UK"}}]}""";

        var notice = NoticeJson.Parse(Json);

        notice.Controllers[0].BusinessId!.IsValid.Should().BeFalse();
        notice.Controllers[0].Address!.Country!.IsValid.Should().BeFalse();
        NoticeJson.Write(notice).Should().Be(Json);
    }

    [Fact]
    public void A_denial_with_exceptions_is_held_as_it_stands()
    {
        const string Json = """{"schemaVersion":"1.0","id":"a","revision":1,"transfers":{"state":"none","items":[{"condition":{"fi":"paitsi maksupalvelut"}}],"statement":{"fi":"Ei siirretä."}}}""";

        var notice = NoticeJson.Parse(Json);

        notice.Transfers.State.Should().Be(DeclarationState.None);
        notice.Transfers.Items.Should().ContainSingle();
        NoticeJson.Write(notice).Should().Be(Json);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("-0001-02-03")]
    [InlineData("0000-01-01")]
    public void Dates_of_any_year_are_written_back(string day)
    {
        var json = $$"""{"schemaVersion":"1.0","id":"a","revision":1,"draftedOn":"{{day}}"}""";

        NoticeJson.Write(NoticeJson.Parse(json)).Should().Be(json);
    }

    [Fact]
    public void Texts_are_written_in_each_of_the_three_languages_and_in_others()
    {
        const string Json = """{"schemaVersion":"1.0","id":"a","revision":1,"title":{"de":"d","en":"e","fi":"f","sv":"s"}}""";

        NoticeJson.Write(NoticeJson.Parse(Json)).Should().Be(Json);
    }

    [Fact]
    public void Names_and_values_may_be_escaped() =>
        NoticeJson.Parse("""{"schemaVersion":"1.0","\u0069d":"\u0061","title":{"\u0066i":"x","\u0073v":"y"},"rights":[{"kind":"\u0061ccess"},{"kind":"complain\u0074"}]}""").Should().Be(
            new Notice { Id = "a", Title = LocalizedText.Of("fi", "x").With("sv", "y"), Rights = [new() { Kind = RightKind.Access }, new() { Kind = RightKind.Complaint }] });

    [Fact]
    public void Dates_are_iso_days() => NoticeJson.Parse("""{"schemaVersion":"1.0","id":"a","updatedOn":"2026-11-22"}""").UpdatedOn.Should().Be(new LocalDate(2026, 11, 22));
}
