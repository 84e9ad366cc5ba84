using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Orleans.Tests;

public sealed class NoticeTests
{
    [Fact]
    public void Any_notice_arrives_equal_and_with_its_bytes() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        var arrived = Silo.Pass(notice);

        arrived.Equals(notice).Should().BeTrue();
        NoticeJson.Write(arrived).Should().Be(NoticeJson.Write(notice));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Equal_notices_give_equal_bytes() =>
        Silo.Send(NoticeJson.Parse(NoticeJson.Write(SampleNotices.All[0]))).Should().Equal(Silo.Send(SampleNotices.All[0]));

    [Fact]
    public void A_notice_travels_as_its_canonical_bytes() =>
        Silo.Send(SampleNotices.All[0]).AsSpan().IndexOf(Encoding.UTF8.GetBytes(NoticeJson.Write(SampleNotices.All[0]))).Should().BePositive();

    [Fact]
    public void What_a_newer_version_says_comes_back_whole()
    {
        const string newer = """{"schemaVersion":"1.7","id":"a","revision":1,"controllers":[{"name":"b","mood":{"since":[1,2.50,null]}}],"purposes":[{"id":"p","description":{"fi":"x"},"legalBases":[{"kind":"cosmicHarmony"}]}],"weather":"sunny"}""";
        var notice = NoticeJson.Parse(newer, new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve });

        NoticeJson.Write(Silo.Pass(notice)).Should().Be(newer);
    }

    [Fact]
    public void A_notice_beyond_the_limits_of_reading_arrives()
    {
        var limits = NoticeReadOptions.Default;
        var notice = SampleNotices.All[0] with { Purposes = [.. Enumerable.Range(0, limits.MaxItems + 1).Select(i => new Purpose { Id = $"p{i}", Description = LocalizedText.Of("fi", "x") })] };

        Silo.Pass(notice).Purposes.Should().HaveCount(limits.MaxItems + 1);
    }

    [Fact]
    public void One_notice_twice_in_a_message_is_sent_once_and_is_one_object_again()
    {
        var (first, second) = Silo.Pass((SampleNotices.All[0], SampleNotices.All[0]));

        first.Should().BeSameAs(second);
        Silo.Send((SampleNotices.All[0], SampleNotices.All[0])).Length.Should().BeLessThan(Silo.Send(SampleNotices.All[0]).Length + 50);
    }

    [Fact]
    public void Nothing_arrives_as_nothing() => Silo.Pass<Notice?>(null).Should().BeNull();

    [Fact]
    public void A_notice_arrives_where_anything_is_expected() => Silo.Pass<object>(SampleNotices.All[0]).Should().Be(SampleNotices.All[0]);

    [Fact]
    public void Within_a_silo_the_same_object_is_handed_on()
    {
        var notice = SampleNotices.All[0];

        Silo.Copy(notice).Should().BeSameAs(notice);
        Silo.Copy(notice.Purposes).Should().BeSameAs(notice.Purposes);
        Silo.Copy(notice.Controllers[0]).Should().BeSameAs(notice.Controllers[0]);
        Silo.Copy<object>(LanguageTag.Finnish).Should().BeSameAs(LanguageTag.Finnish);
    }

    [Fact]
    public void Parts_values_and_lists_of_them_arrive_equal()
    {
        foreach (var notice in SampleNotices.All)
        {
            Silo.Pass(notice.Purposes).Should().Equal(notice.Purposes);
            Silo.Pass(notice.Disclosures).Should().Be(notice.Disclosures);
            Equals(Silo.Pass(notice.Title), notice.Title).Should().BeTrue();
            Silo.Pass(notice.Wordings).Should().Equal(notice.Wordings);
            Silo.Pass(notice.Controllers[0].BusinessId).Should().Be(notice.Controllers[0].BusinessId);
        }

        Silo.Pass(LanguageTag.Parse("sv-FI")).Should().Be(LanguageTag.Parse("sv-FI"));
        Silo.Pass(CountryCode.AsWritten("UK")).Should().Be(CountryCode.AsWritten("UK"));
        Silo.Pass(NoticeFingerprint.Of(SampleNotices.All[0])).Should().Be(NoticeFingerprint.Of(SampleNotices.All[0]));
        Silo.Pass(JsonPointer.Parse("/a~1b/0")).Should().Be(JsonPointer.Parse("/a~1b/0"));
        Silo.Pass(LegalBasisKind.Contract).Should().Be(LegalBasisKind.Contract);
        Silo.Pass(Period.FromMonths(3)).Should().Be(Period.FromMonths(3));
        Silo.Pass(new LocalDate(2026, 11, 30)).Should().Be(new LocalDate(2026, 11, 30));
        Silo.Pass<LocalDate?>(null).Should().BeNull();
        Silo.Pass<LocalDate?>(new LocalDate(2026, 11, 30)).Should().Be(new LocalDate(2026, 11, 30));
    }

    [Fact]
    public void What_was_published_arrives_equal()
    {
        var published = new PublishedNotice
        {
            Version = new() { Id = "a", Revision = 3, PublishedAt = Instant.FromUtc(2026, 11, 30, 9, 0).PlusNanoseconds(1), Fingerprint = NoticeFingerprint.Of(SampleNotices.All[0]) },
            Notice = SampleNotices.All[0],
        };

        Silo.Pass(published).Should().Be(published);
        Silo.Copy(published).Should().BeSameAs(published);
        Silo.Copy(published.Version).Should().BeSameAs(published.Version);
    }

    [Fact]
    public void Bytes_that_are_no_notice_give_every_fault()
    {
        var bytes = Silo.Send(SampleNotices.All[0]);
        var controllers = bytes.AsSpan().IndexOf("\"controllers\":["u8);
        bytes[controllers + "\"controllers\":".Length] = (byte)'7';

        FluentActions.Invoking(() => Silo.Receive<Notice>(bytes)).Should().Throw<NoticeFormatException>().Which.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void A_part_that_is_none_gives_every_fault()
    {
        var bytes = Silo.Send(SampleNotices.All[0].Purposes[0]);
        var id = bytes.AsSpan().IndexOf("\"id\":"u8);
        bytes[id + 1] = (byte)'x';

        FluentActions.Invoking(() => Silo.Receive<Purpose>(bytes)).Should().Throw<NoticeFormatException>().Which.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Whatever_stands_in_place_of_a_notice_gives_nothing_but_faults()
    {
        var good = Silo.Send(SampleNotices.All[0]);
        var json = good.AsSpan().IndexOf("{\"schemaVersion\""u8);
        var random = new Random(20261130);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                bytes[random.Next(json, bytes.Length - 1)] = (byte)random.Next(256);
            }

            ShouldBeReadOrRefused(bytes);
        }
    }

    private static void ShouldBeReadOrRefused(byte[] bytes)
    {
        try
        {
            Silo.Receive<Notice>(bytes).Id.Should().NotBeNull();
        }
        catch (NoticeFormatException exception)
        {
            exception.Findings.Should().NotBeEmpty();
        }
    }
}
