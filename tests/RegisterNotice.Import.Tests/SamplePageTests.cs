using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Import.Tests;

/// <summary>The pages of the samples, as somebody would copy them from a browser.</summary>
public sealed class SamplePageTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var notice in SampleNotices.All)
            {
                foreach (var wording in notice.Wordings)
                {
                    pages.Add(notice.Id, string.Join("\n\n", wording.Words()));
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Become_notices_that_are_read_back_as_they_were_written(string sample, string page)
    {
        var notice = NoticeImporter.Import(page, new() { Id = sample }).Notices[0];

        var json = NoticeJson.Write(notice);

        NoticeJson.Parse(json).Should().Be(notice);
        NoticeJson.Write(NoticeJson.Parse(json)).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Keep_every_word(string sample, string page)
    {
        var words = NoticeImporter.Import(page, new() { Id = sample }).Notices.SelectMany(notice => notice.Wordings.Single().Words());

        Letters(string.Concat(words)).Should().Be(Letters(page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Name_their_controller(string sample, string page) =>
        NoticeImporter.Import(page).Notices[0].Controllers.Select(controller => controller.Name)
            .Should().Contain(SampleNotices.All.Single(notice => notice.Id == sample).Controllers[0].Name);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
