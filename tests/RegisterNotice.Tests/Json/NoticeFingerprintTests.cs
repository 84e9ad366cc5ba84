using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json;

public sealed class NoticeFingerprintTests
{
    private static readonly Notice Sample = FaultlessNotice.Instance;

    [Fact]
    public void It_is_the_digest_of_the_canonical_bytes()
    {
        foreach (var notice in SampleNotices.All.Append(ModelTypes.FullNotice()))
        {
            NoticeFingerprint.Of(notice).ToByteArray().Should().Equal(SHA256.HashData(Encoding.UTF8.GetBytes(NoticeJson.Write(notice))));
        }
    }

    [Fact]
    public void The_smallest_notice_has_the_same_in_every_version() =>
        NoticeFingerprint.Of(new() { Id = "a" }).ToString().Should().Be(Convert.ToHexStringLower(SHA256.HashData("""{"schemaVersion":"1.0","id":"a","revision":1}"""u8)));

    [Fact]
    public void Equal_notices_have_equal_fingerprints_however_they_were_written() => Prop.ForAll(AnyNotice.Seeds, seed =>
    {
        var notice = AnyNotice.Of(seed);
        var copy = NoticeJson.Parse(NoticeJson.Write(notice, NoticeWriteOptions.Indented), new() { UnknownMembers = UnknownMembers.Preserve });

        NoticeFingerprint.Of(copy).Should().Be(NoticeFingerprint.Of(notice));
        NoticeFingerprint.OfFacts(copy).Should().Be(NoticeFingerprint.OfFacts(notice));
        NoticeFingerprint.Of(AnyNotice.Changed(seed).Item1).Should().NotBe(NoticeFingerprint.Of(notice));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void What_is_no_fact_leaves_the_fingerprint_of_the_facts_as_it_is()
    {
        var facts = NoticeFingerprint.OfFacts(Sample);
        var newer = NoticeJson.Parse("""{"schemaVersion":"1.1","id":"a","$schema":"https://villanen.example/notice.json"}""");

        foreach (var revision in new[]
                 {
                     Sample with { Revision = 7 }, Sample with { DraftedOn = new(2020, 1, 1) }, Sample with { UpdatedOn = new(2030, 1, 1) }, Sample with { EffectiveFrom = new(2030, 1, 1) },
                     Sample with { Changes = [new() { Summary = LocalizedText.Of("fi", "Uusi ulkoasu.") }] }, Sample with { Wordings = [new() { Language = LanguageTag.Swedish }] },
                 })
        {
            NoticeFingerprint.OfFacts(revision).Should().Be(facts);
            NoticeFingerprint.Of(revision).Should().NotBe(NoticeFingerprint.Of(Sample));
        }

        NoticeFingerprint.OfFacts(newer).Should().Be(NoticeFingerprint.OfFacts(new() { Id = "a" }));
    }

    [Fact]
    public void Every_fact_changes_the_fingerprint_of_the_facts()
    {
        string[] noFacts = [nameof(Notice.SchemaVersion), nameof(Notice.Revision), nameof(Notice.DraftedOn), nameof(Notice.UpdatedOn), nameof(Notice.EffectiveFrom), nameof(Notice.Changes), nameof(Notice.Wordings)];
        var notice = ModelTypes.FullNotice();

        foreach (var property in ModelTypes.Properties(typeof(Notice)))
        {
            var changed = notice with { };
            property.SetValue(changed, ModelTypes.Value(property.PropertyType, 2, 0, property.Name));

            (NoticeFingerprint.OfFacts(changed) == NoticeFingerprint.OfFacts(notice)).Should().Be(noFacts.Contains(property.Name), "{0} is a fact or not", property.Name);
        }
    }

    [Fact]
    public void An_additional_member_that_is_not_known_counts_as_a_fact() =>
        NoticeFingerprint.OfFacts(NoticeJson.Parse("""{"schemaVersion":"1.1","id":"a","colour":1}""")).Should().NotBe(NoticeFingerprint.OfFacts(new() { Id = "a" }));

    [Fact]
    public void Text_and_bytes_lead_back_to_it()
    {
        var fingerprint = NoticeFingerprint.Of(Sample);
        var text = fingerprint.ToString();

        text.Should().MatchRegex("^[0-9a-f]{64}$").And.Be(Convert.ToHexStringLower(fingerprint.ToByteArray()));
        NoticeFingerprint.Parse(text).Should().Be(fingerprint);
        NoticeFingerprint.Parse(text.ToUpperInvariant()).Should().Be(fingerprint);
        NoticeFingerprint.FromBytes(fingerprint.ToByteArray()).Should().Be(fingerprint);
        (fingerprint == NoticeFingerprint.Parse(text)).Should().BeTrue();
        (fingerprint != default).Should().BeTrue();
        fingerprint.GetHashCode().Should().Be(NoticeFingerprint.Parse(text).GetHashCode());
        fingerprint.Equals((object?)null).Should().BeFalse();
        default(NoticeFingerprint).ToString().Should().Be(new string('0', 64));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("g000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_fingerprint_is_not_read(string? text)
    {
        NoticeFingerprint.TryParse(text, out var fingerprint).Should().BeFalse();
        fingerprint.Should().Be(default(NoticeFingerprint));
        FluentActions.Invoking(() => NoticeFingerprint.Parse(text!)).Should().Throw<Exception>().Which.Should().Match(it => it is FormatException || it is ArgumentNullException);
    }

    [Fact]
    public void Room_that_is_too_small_is_told()
    {
        var fingerprint = NoticeFingerprint.Of(Sample);

        fingerprint.TryWriteBytes(new byte[31]).Should().BeFalse();
        fingerprint.TryFormat(new char[63], out var written).Should().BeFalse();
        written.Should().Be(0);
        FluentActions.Invoking(() => NoticeFingerprint.FromBytes(new byte[31])).Should().Throw<ArgumentException>().WithMessage("*32*31*");
        FluentActions.Invoking(() => NoticeFingerprint.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NoticeFingerprint.OfFacts(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_stands_in_JSON_as_text()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = NoticeJson.TypeInfoResolver };
        var fingerprint = NoticeFingerprint.Of(Sample);

        JsonSerializer.Serialize(fingerprint, options).Should().Be($"\"{fingerprint}\"");
        JsonSerializer.Deserialize<NoticeFingerprint>($"\"{fingerprint}\"", options).Should().Be(fingerprint);
        JsonSerializer.Deserialize<NoticeFingerprint?>("null", options).Should().BeNull();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NoticeFingerprint>("\"00\"", options)).Should().Throw<JsonException>().WithMessage("RN9010*");
    }

#if !SECOND_BUILD
    [Fact]
    public void Generic_code_reads_and_formats_it()
    {
        var fingerprint = NoticeFingerprint.Of(Sample);

        Read<NoticeFingerprint>(fingerprint.ToString()).Should().Be(fingerprint);
        string.Create(CultureInfo.InvariantCulture, $"{fingerprint}").Should().Be(fingerprint.ToString());
        FluentActions.Invoking(() => string.Create(CultureInfo.InvariantCulture, $"{fingerprint:N}")).Should().Throw<FormatException>();

        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.TryParse(text, null, out var read) && T.TryParse(text.AsSpan(), null, out var again) && read.Equals(again) && T.Parse(text, null).Equals(T.Parse(text.AsSpan(), null)) ? read : throw new FormatException();
    }
#endif
}
