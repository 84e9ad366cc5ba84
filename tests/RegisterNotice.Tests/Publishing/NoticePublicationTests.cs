using System.Text.Json.Nodes;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Tests.Publishing;

/// <summary>What of a notice may be published as data.</summary>
public sealed class NoticePublicationTests
{
    private static readonly NoticeReadOptions Preserve = new() { UnknownMembers = UnknownMembers.Preserve, MaxFindings = int.MaxValue };

    public static TheoryData<string> Samples => [.. SampleNotices.All.Append(TrilingualNotice.Instance).Select(notice => NoticeJson.Write(notice))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_stands_in_no_schema_is_left_out_of_every_part(string json)
    {
        var more = JsonNode.Parse(json)!;
        AddToEach(more);
        var notice = NoticeJson.Read(more.ToJsonString(), Preserve).Notice!;
        NoticeJson.Write(notice).Should().Contain("\"secret\"");

        NoticeJson.Write(notice.ForPublication()).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_notice_of_this_version_is_for_the_public_as_it_is(string json)
    {
        var notice = NoticeJson.Parse(json);

        notice.ForPublication().Should().BeSameAs(notice);
    }

    public static TheoryData<string[], string[], string[]> Languages => new()
    {
        // named, with words of its own, with a page
        { ["fi", "sv"], [], ["fi", "sv"] },
        { ["sv-FI", "fi", "sv-FI"], [], ["sv-FI", "fi"] },
        { ["fi", "ru", "de"], ["ru"], ["fi", "ru"] },
        { ["de"], [], ["en"] },
        { ["\"><script>", "sv-!!"], [], ["sv"] },
        { [], ["sv"], ["sv"] },
        { [], [], ["en"] },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_notice_has_a_page_in_each_language_that_can_be_written(string[] named, string[] worded, string[] pages)
    {
        var notice = new Notice
        {
            Id = "a",
            Languages = [.. named.Select(LanguageTag.AsWritten)],
            Wordings = [.. worded.Select(language => new NoticeDocument { Language = LanguageTag.Parse(language), Sections = [new() { Blocks = [new ParagraphBlock { Text = "..." }] }] })],
        };

        notice.PageLanguages().Select(language => language.Value).Should().Equal(pages);
    }

    [Fact]
    public void Words_of_its_own_give_no_page_where_all_are_written_from_facts()
    {
        var notice = new Notice { Id = "a", Languages = [LanguageTag.Parse("ru"), LanguageTag.Finnish], Wordings = [new() { Language = LanguageTag.Parse("ru"), Sections = [new() { Blocks = [new ParagraphBlock { Text = "..." }] }] }] };

        notice.PageLanguages(WordSource.Generated).Should().Equal(LanguageTag.Finnish);
    }

    [Fact]
    public void A_value_of_a_newer_version_stays()
    {
        const string Json = "{\"schemaVersion\":\"1.1\",\"id\":\"a\",\"revision\":1,\"secret\":1,\"rights\":[{\"kind\":\"rightToExplanation\",\"secret\":1},{\"kind\":\"access\"}]}";

        NoticeJson.Write(NoticeJson.Read(Json, Preserve).Notice!.ForPublication()).Should().Be(Json.Replace("\"secret\":1,", "").Replace(",\"secret\":1", ""));
    }

    [Fact]
    public void A_block_of_a_newer_version_is_published_words()
    {
        const string Json = "{\"schemaVersion\":\"1.1\",\"id\":\"a\",\"revision\":1,\"secret\":1,\"wordings\":[{\"language\":\"fi\",\"sections\":[{\"blocks\":[{\"kind\":\"image\",\"source\":\"https://a.example\"}]}]}]}";

        NoticeJson.Write(NoticeJson.Read(Json, Preserve).Notice!.ForPublication()).Should().Be(Json.Replace("\"secret\":1,", ""));
    }

    [Fact]
    public void Nothing_is_no_notice() => FluentActions.Invoking(() => ((Notice)null!).ForPublication()).Should().Throw<ArgumentNullException>();

    // A text in several languages is an object too, whose members are languages.
    private static void AddToEach(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                AddToEach(item);
            }
        }

        if (node is JsonObject part && !IsText(part))
        {
            foreach (var (_, value) in part.ToList())
            {
                AddToEach(value);
            }

            part.Insert(part.Count / 2, "secret", "s");
        }
    }

    private static bool IsText(JsonObject part) => part.Count > 0 && part.All(member => LanguageTag.TryParse(member.Key, out _) && member.Key.Length is 2 or 5 && member.Value is JsonValue);
}
