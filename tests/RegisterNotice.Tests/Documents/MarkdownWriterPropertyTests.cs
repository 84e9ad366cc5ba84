using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class MarkdownWriterPropertyTests
{
    [Fact]
    public void Any_text_in_any_place_is_given_back_by_Markdig() => Prop.ForAll(HostileText.Any, text =>
    {
        var shown = HostileText.Shown(text);
        var markdown = MarkdownWriter.Write(HostileText.Document(text));
        foreach (var (name, parse) in MarkdownReading.Readers)
        {
            var document = parse(markdown);

            MarkdownReading.Headings(document).Should().HaveCount(2, name);
            MarkdownReading.Headings(document).Where(heading => heading != shown).Should().BeEmpty(name);
            MarkdownReading.Paragraphs(document).Take(text.Length == 0 ? 0 : 2).Where(paragraph => paragraph != shown).Should().BeEmpty(name);
            MarkdownReading.Items(document).Should().HaveCount(6, name).And.Subject.Where(item => item != shown).Should().BeEmpty(name);
            if (name != "CommonMark")
            {
                MarkdownReading.Cells(document).Should().HaveCount(6, name).And.Subject.Where(cell => cell != shown).Should().BeEmpty(name);
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void All_ways_of_writing_give_the_same_bytes() => Prop.ForAll(HostileText.Any, text =>
    {
        var document = HostileText.Document(string.Concat(Enumerable.Repeat(text + "\uD83D\uDE00", 50)));
        OutputWays.ShouldAgree(MarkdownWriter.Write(document), buffer => MarkdownWriter.Write(document, buffer), writer => MarkdownWriter.Write(document, writer));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
