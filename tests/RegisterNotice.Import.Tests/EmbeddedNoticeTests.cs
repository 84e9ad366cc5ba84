using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Import.Tests;

/// <summary>Pages that carry their notice as data.</summary>
public sealed class EmbeddedNoticeTests
{
    private static readonly Notice Sample = SampleNotices.All[0];

    [Fact]
    public void The_notice_is_one_fact_with_its_place()
    {
        var html = "<p>a</p>\n" + Block(NoticeJson.Write(Sample));

        var fact = Import(html).Facts.Should().ContainSingle().Subject;

        fact.Pointer.Should().Be(JsonPointer.WholeDocument);
        fact.Notice.Should().Be(0);
        fact.Span.Line.Should().Be(2);
    }

    [Fact]
    public void What_a_newer_version_wrote_is_kept()
    {
        var json = NoticeJson.Write(Sample).Replace("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":\"1.7\",\"later\":{\"a\":[1]}", StringComparison.Ordinal);

        NoticeJson.Write(Import(Block(json)).Notices.Single()).Should().Contain("\"later\":{\"a\":[1]}");
    }

    [Fact]
    public void A_page_of_several_fragments_gives_each_notice_once()
    {
        var other = Sample with { Id = "other" };

        Import(Block(NoticeJson.Write(Sample)) + Block(NoticeJson.Write(other)) + Block(NoticeJson.Write(Sample))).Notices.Should().Equal(Sample, other);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\":\"1.0\"}")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"revision\":\"x\"}")]
    [InlineData("{\"schemaVersion\":\"9.0\",\"id\":\"a\"}")]
    public void A_faulty_block_is_passed_over_and_the_page_read_as_any_other(string json)
    {
        var notice = Import($"<h2>Rekisterinpitäjä</h2><p>Paja Oy</p>{Block(json)}").Notices.Single();

        notice.Id.Should().Be("imported");
        notice.Controllers.Should().ContainSingle().Which.Name.Should().Be("Paja Oy");
    }

    [Fact]
    public void One_faulty_block_among_several_makes_the_page_one_to_be_read() =>
        Import($"<h2>Rekisterinpitäjä</h2><p>Paja Oy</p>{Block(NoticeJson.Write(Sample))}{Block("{")}").Notices.Single().Id.Should().Be("imported");

    [Theory]
    [InlineData("<script class=\"register-notice-data\">{0}</script>")]
    [InlineData("<script type=\"application/json\">{0}</script>")]
    [InlineData("<p class=\"register-notice-data\">{0}</p>")]
    [InlineData("<!-- <script type=\"application/json\" class=\"register-notice-data\">{0}</script> -->")]
    public void What_is_not_marked_as_such_a_block_is_none(string html)
    {
        var json = NoticeJson.Write(Sample);

        Import($"<p>Paja Oy</p>{html.Replace("{0}", json, StringComparison.Ordinal)}").Notices.Should().NotContain(Sample);
    }

    [Fact]
    public void Text_and_Markdown_carry_no_data()
    {
        var page = Block(NoticeJson.Write(Sample));

        NoticeImporter.Import(page).Notices.Should().NotContain(Sample);
        NoticeImporter.Import(page, new() { Format = PageFormat.Markdown }).Notices.Should().NotContain(Sample);
    }

    private static ImportResult Import(string html) => NoticeImporter.Import(html, new() { Format = PageFormat.Html });

    private static string Block(string json) => $"<script type=\"application/json\" class=\"register-notice-data\">{json}</script>";
}
