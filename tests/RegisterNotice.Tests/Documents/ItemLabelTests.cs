using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>Items of lists keep the numbers and letters that a page gives them.</summary>
public sealed class ItemLabelTests
{
    private static readonly ListBlock Letters = new() { Ordered = true, Items = [new() { Label = "a", Text = "nimi" }, new() { Label = "b", Text = "osoite" }] };
    private static readonly ListBlock Leaping = new() { Ordered = true, Start = 2, Items = [new() { Label = "2", Text = "nimi" }, new() { Label = "5", Text = "osoite" }] };
    private static readonly ListBlock Counted = new() { Ordered = true, Start = 2, Items = [new() { Label = "2", Text = "nimi" }, new() { Text = "osoite" }] };

    [Fact]
    public void Letters_stand_before_the_words_in_every_format()
    {
        PlainTextWriter.Write(Document(Letters)).Should().Be("a. nimi\nb. osoite\n");
        MarkdownWriter.Write(Document(Letters)).Should().Be("- a\\. nimi\n- b\\. osoite\n");
        HtmlReading.Parse(HtmlWriter.Write(Document(Letters))).QuerySelectorAll("ul > li").Select(HtmlReading.Text).Should().Equal("a. nimi", "b. osoite");
    }

    [Fact]
    public void Numbers_that_leap_stay_as_they_are()
    {
        PlainTextWriter.Write(Document(Leaping)).Should().Be("2. nimi\n5. osoite\n");
        MarkdownReading.Items(MarkdownReading.Readers.First().Parse(MarkdownWriter.Write(Document(Leaping)))).Should().Equal("2. nimi", "5. osoite");
        HtmlReading.Parse(HtmlWriter.Write(Document(Leaping))).QuerySelectorAll("ul > li").Select(HtmlReading.Text).Should().Equal("2. nimi", "5. osoite");
    }

    [Fact]
    public void Numbers_one_by_one_are_left_to_the_format()
    {
        PlainTextWriter.Write(Document(Counted)).Should().Be("2. nimi\n3. osoite\n");
        MarkdownWriter.Write(Document(Counted)).Should().Be("2. nimi\n3. osoite\n");
        HtmlReading.Parse(HtmlWriter.Write(Document(Counted))).QuerySelectorAll("ol[start='2'] > li").Select(HtmlReading.Text).Should().Equal("nimi", "osoite");
    }

    private static NoticeDocument Document(Block block) => new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [block] }] };
}
