using System.Text.RegularExpressions;
using RegisterNotice.Documents;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Documents;

/// <summary>Compares what is published with files that native readers have read.</summary>
public sealed partial class ApprovedOutputTests
{
    // The style is the same on every page: it is approved once.
    private const string StyleSheet = "page.css";

    private const string Folder = "tests/RegisterNotice.Tests/Documents/Approved";
    private const string Short = "short";

    private static readonly string[] Languages = ["fi", "sv", "en"];

    private static readonly Dictionary<string, Func<NoticeDocument, string>> Formats = new(StringComparer.Ordinal)
    {
        ["txt"] = document => PlainTextWriter.Write(document),
        ["md"] = MarkdownWriter.Write,
        ["html"] = document => Style.Replace(HtmlWriter.Write(document), $"<style>\n/* {StyleSheet} */\n</style>"),
    };

    private static readonly Dictionary<string, Notice> Notices = new(StringComparer.Ordinal)
    {
        ["shop"] = FaultlessNotice.Instance,
        ["gym"] = TrilingualNotice.Instance,
        ["agency"] = AgencyNotice.Instance,
        ["processor"] = ProcessorNotice.Instance,
    };

    // Whatever the format, the words are the same: one notice is enough for the formats, and text for the rest.
    public static TheoryData<string, string, Layout, string> Outputs =>
    [
        .. from notice in Notices.Keys
        from language in Languages
        from layout in Enum.GetValues<Layout>()
        from format in Formats.Keys
        where notice == "shop" || format == "txt"
        select (notice, language, layout, format),
    ];

    public static MatrixTheoryData<string, string> FirstLayers => new(Notices.Keys, Languages);

    public static MatrixTheoryData<string, string, Layout> Samples => new(SampleNotices.All.Select(notice => notice.Id), Languages, Enum.GetValues<Layout>());

    public static MatrixTheoryData<string, string> SampleFirstLayers => new(SampleNotices.All.Select(notice => notice.Id), Languages);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_notice_is_published_as_approved(string notice, string language, Layout layout, string format)
    {
        var document = NoticeComposer.Compose(Notices[notice], new() { Language = LanguageTag.Parse(language), Layout = layout, WordSource = WordSource.Generated });

        ShouldBeApproved(Formats[format](document), Name(notice, layout.ToString(), language, format));
    }

    [Theory]
    [MemberData(nameof(FirstLayers))]
    public void A_first_layer_is_published_as_approved(string notice, string language)
    {
        var document = NoticeComposer.Compose(Notices[notice], new() { Language = LanguageTag.Parse(language), Layout = Layout.Gdpr, Detail = Detail.Short, FullNotice = "https://kaari.example/tietosuoja" });

        ShouldBeApproved(PlainTextWriter.Write(document), Name(notice, Short, language));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_published_as_approved(string sample, string language, Layout layout)
    {
        var document = NoticeComposer.Compose(Sample(sample), new() { Language = LanguageTag.Parse(language), Layout = layout, WordSource = WordSource.Generated });

        ShouldBeApproved(PlainTextWriter.Write(document), SampleName(sample, layout.ToString(), language));
    }

    [Theory]
    [MemberData(nameof(SampleFirstLayers))]
    public void A_sample_s_first_layer_is_published_as_approved(string sample, string language)
    {
        var document = NoticeComposer.Compose(Sample(sample), new() { Language = LanguageTag.Parse(language), Detail = Detail.Short, Layout = Layout.Gdpr });

        ShouldBeApproved(PlainTextWriter.Write(document), SampleName(sample, Short, language));
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_description_of_document_publicity_is_published_as_approved(string language)
    {
        var document = NoticeComposer.ComposePublicAccess(AgencyNotice.Instance, new() { Language = LanguageTag.Parse(language) })!;

        ShouldBeApproved(PlainTextWriter.Write(document), $"publicity.{language}.txt");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_processor_s_record_is_written_as_approved(string language)
    {
        var record = RecordComposer.Compose([ProcessorNotice.Instance], LanguageTag.Parse(language));

        ShouldBeApproved(PlainTextWriter.Write(record), $"processor-record.{language}.txt");
    }

    [Fact]
    public void A_page_is_styled_as_approved() =>
        ShouldBeApproved(Style.Match(HtmlWriter.Write(Composed.Document(FaultlessNotice.Instance))).Groups["css"].Value, StyleSheet);

    [Fact]
    public void Nothing_lies_among_the_approved_that_no_test_reads()
    {
        string[] read =
        [
            StyleSheet,
            .. Languages.Select(language => $"publicity.{language}.txt"), .. Languages.Select(language => $"processor-record.{language}.txt"),
            .. Outputs.Select(it => Name(it.Data.Item1, it.Data.Item3.ToString(), it.Data.Item2, it.Data.Item4)),
            .. from notice in Notices.Keys from language in Languages select Name(notice, Short, language),
            .. from sample in SampleNotices.All from language in Languages from layout in Enum.GetNames<Layout>() select SampleName(sample.Id, layout, language),
            .. from sample in SampleNotices.All from language in Languages select SampleName(sample.Id, Short, language),
            .. from language in Languages from format in new[] { "txt", "json" } select $"record.{language}.{format}",
        ];
        var folder = RepositoryFile.Path(Folder);

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Should().BeEquivalentTo(read);
    }

    [GeneratedRegex("<style>\n(?<css>.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style { get; }

    private static string Name(string notice, string layout, string language, string format = "txt") => $"{notice}.{layout.ToLowerInvariant()}.{language}.{format}";

    private static string SampleName(string sample, string layout, string language) => $"Samples/{Name(sample, layout, language)}";

    private static Notice Sample(string id) => SampleNotices.All.Single(notice => notice.Id == id);

    private static void ShouldBeApproved(string output, string name) => Approved.ShouldBe(output, $"{Folder}/{name}");
}
