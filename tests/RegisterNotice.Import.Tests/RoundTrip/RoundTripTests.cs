using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>A page that carries its notice gives it back, whatever language and layout its words have.</summary>
public sealed class RoundTripTests
{
    private static readonly Dictionary<string, Notice> Notices =
        SampleNotices.All.Append(FaultlessNotice.Instance).Append(TrilingualNotice.Instance).ToDictionary(notice => notice.Id, StringComparer.Ordinal);

    public static MatrixTheoryData<string, string, Layout, Detail> Pages => new(Notices.Keys, ["fi", "sv", "en"], Enum.GetValues<Layout>(), Enum.GetValues<Detail>());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_loses_nothing_of_its_notice(string id, string language, Layout layout, Detail detail)
    {
        var notice = Notices[id];
        var html = NoticePage.Write(notice, new() { Compose = new() { Language = LanguageTag.Parse(language), Layout = layout, Detail = detail } });

        var result = NoticeImporter.Import(html, new() { Format = PageFormat.Html });

        result.Notices.Should().Equal(notice.ForPublication());
        NoticeJson.Write(result.Notices[0]).Should().Be(NoticeJson.Write(notice.ForPublication()));
        result.Unclear.Should().BeEmpty();
        result.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_page_loses_nothing_of_any_notice() => Prop.ForAll(AnyNotice.Any, notice =>
        NoticeImporter.Import(NoticePage.Write(notice), new() { Format = PageFormat.Html }).Notices.Should().Equal(notice.ForPublication()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Two_fragments_on_one_page_give_both_notices()
    {
        var fragments = SampleNotices.All.Take(2).Select(notice => NoticePage.Write(notice, new() { Html = HtmlOptions.Fragment with { IdPrefix = notice.Id + "-" }, EmbedNotice = true }));

        NoticeImporter.Import($"<!DOCTYPE html><body>{string.Concat(fragments)}</body>", new() { Format = PageFormat.Html }).Notices.Should().Equal(SampleNotices.All.Take(2));
    }

    /// <summary>The library's own pages of words alone are pages as any other: of any notice, each is read without a fault.</summary>
    [Fact]
    public void A_page_of_words_alone_becomes_a_notice_that_is_well_formed() => Prop.ForAll(AnyNotice.Any, notice =>
    {
        foreach (var rendering in Rendering.All)
        {
            var read = rendering.Import(notice).Notices[0];
            NoticeJson.Parse(NoticeJson.Write(read)).Should().Be(read);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
}
