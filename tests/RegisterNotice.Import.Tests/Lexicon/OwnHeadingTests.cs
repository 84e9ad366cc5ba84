using RegisterNotice.Documents;
using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Import.Tests.Lexicon;

/// <summary>What stands over the sections of pages, where nothing but the words tells that they are headings.</summary>
public sealed class OwnHeadingTests
{
    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void Headings_of_rendered_pages_are_wholly_made_of_words_of_headings(string language)
    {
        var options = Enum.GetValues<Layout>().Select(layout => new ComposeOptions { Language = LanguageTag.Parse(language), Layout = layout, WordSource = WordSource.Generated });
        var headings = SampleNotices.All.Append(TrilingualNotice.Instance).Append(FaultlessNotice.Instance)
            .SelectMany(notice => options.SelectMany(option => NoticeComposer.Compose(notice, option).Sections))
            .Where(section => section.Level == 1)
            .Select(section => section.Heading).OfType<string>()
            .Select(heading => NumberPrefix.Without(heading))
            .Distinct()

            // Whoever keeps the page of a processor is told by where the heading stands.
            .Except(["Processor"]);

        string.Join("; ", headings.Where(heading => HeadingLexicon.Read(heading) is not { HasKinds: true, HasVerb: false, Coverage: 1 })).Should().BeEmpty();
    }
}
