using RegisterNotice.Json;
using RegisterNotice.Tests.Fuzzing;

namespace RegisterNotice.Import.Tests;

/// <summary>What was stored of a page is enough to interpret it anew.</summary>
public sealed class StoredWordingTests
{
    [Fact]
    public void The_stored_words_of_a_page_give_the_facts_that_the_page_gives()
    {
        foreach (var (page, format) in SecondBuild.Some(NoticePages.All))
        {
            var imported = NoticeImporter.Import(page, new() { Format = format });
            foreach (var notice in imported.Notices)
            {
                var stored = NoticeJson.Parse(NoticeJson.Write(notice)).Wordings.Single();

                NoticeInterpreter.Interpret(stored, notice.Id).Notice.Should().Be(notice, page);
            }
        }
    }

    [Fact]
    public void What_is_interpreted_stays_as_it_is_when_it_is_interpreted_again()
    {
        foreach (var (page, format) in SecondBuild.Some(NoticePages.All))
        {
            foreach (var placed in NoticePageReader.Read(page, new() { Format = format }).Documents)
            {
                var notice = NoticeInterpreter.Interpret(placed.Document).Notice;

                NoticeInterpreter.Interpret(notice.Wordings[0]).Notice.Should().Be(notice, page);
            }
        }
    }
}
