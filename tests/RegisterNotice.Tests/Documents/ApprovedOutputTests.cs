using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Documents;

/// <summary>Compares what is published with files that native readers have read.</summary>
public sealed class ApprovedOutputTests
{
    private static readonly Dictionary<string, Func<NoticeDocument, string>> Formats = new(StringComparer.Ordinal)
    {
        ["txt"] = document => PlainTextWriter.Write(document),
        ["md"] = MarkdownWriter.Write,
        ["html"] = document => HtmlWriter.Write(document),
    };

    private static readonly Dictionary<string, Notice> Notices = new(StringComparer.Ordinal)
    {
        ["shop"] = FaultlessNotice.Instance,
        ["gym"] = TrilingualNotice.Instance,
    };

    // Whatever the format, the words are the same: one notice is enough for the formats, and text for the rest.
    public static TheoryData<string, string, Layout, string> Outputs =>
    [
        .. from notice in Notices.Keys
        from language in new[] { "fi", "sv", "en" }
        from layout in Enum.GetValues<Layout>()
        from format in Formats.Keys
        where notice == "shop" || format == "txt"
        select (notice, language, layout, format),
    ];

    public static MatrixTheoryData<string, string> FirstLayers => new(Notices.Keys, ["fi", "sv", "en"]);

    public static MatrixTheoryData<string, string, Layout, string> Samples => new(SampleNotices.All.Select(notice => notice.Id), ["fi", "sv", "en"], Enum.GetValues<Layout>(), Formats.Keys);

    public static MatrixTheoryData<string, string> SampleFirstLayers => new(SampleNotices.All.Select(notice => notice.Id), ["fi", "sv", "en"]);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_notice_is_published_as_approved(string notice, string language, Layout layout, string format)
    {
        var document = NoticeComposer.Compose(Notices[notice], new() { Language = LanguageTag.Parse(language), Layout = layout, Wording = Wording.Generated });

        ShouldBeApproved(Formats[format](document), $"{notice}.{layout.ToString().ToLowerInvariant()}.{language}.{format}");
    }

    [Theory]
    [MemberData(nameof(FirstLayers))]
    public void A_first_layer_is_published_as_approved(string notice, string language)
    {
        var document = NoticeComposer.Compose(Notices[notice], new() { Language = LanguageTag.Parse(language), Layout = Layout.Gdpr, Detail = Detail.Short, FullNotice = "https://kaari.example/tietosuoja" });

        ShouldBeApproved(PlainTextWriter.Write(document), $"{notice}.short.{language}.txt");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_published_as_approved(string sample, string language, Layout layout, string format)
    {
        var document = NoticeComposer.Compose(Sample(sample), new() { Language = LanguageTag.Parse(language), Layout = layout, Wording = Wording.Generated });

        ShouldBeApproved(Formats[format](document), $"Samples/{sample}.{layout.ToString().ToLowerInvariant()}.{language}.{format}");
    }

    [Theory]
    [MemberData(nameof(SampleFirstLayers))]
    public void A_sample_s_first_layer_is_published_as_approved(string sample, string language)
    {
        var document = NoticeComposer.Compose(Sample(sample), new() { Language = LanguageTag.Parse(language), Detail = Detail.Short, Layout = Layout.Gdpr });

        ShouldBeApproved(PlainTextWriter.Write(document), $"Samples/{sample}.short.{language}.txt");
    }

    private static Notice Sample(string id) => SampleNotices.All.Single(notice => notice.Id == id);

    private static void ShouldBeApproved(string output, string name) => Approved.ShouldBe(output, $"tests/RegisterNotice.Tests/Documents/Approved/{name}");
}
