using RegisterNotice.Json;

namespace RegisterNotice.Tests.Json;

public sealed class BlockLanguageTests
{
    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_language_of_a_block_stands_first_behind_its_kind(Block block, string json)
    {
        var notice = new Notice { Id = "a", Wordings = [new() { Language = LanguageTag.Swedish, Sections = [new() { Blocks = [block] }] }] };

        var written = NoticeJson.Write(notice);

        written.Should().Contain(json);
        NoticeJson.Parse(written).Should().Be(notice);
    }

    public static TheoryData<Block, string> Blocks => new()
    {
        { new ParagraphBlock { Text = "x", Language = LanguageTag.Finnish }, """{"kind":"paragraph","language":"fi","text":"x"}""" },
        { new ListBlock { Ordered = true, Language = LanguageTag.Finnish }, """{"kind":"list","language":"fi","ordered":true}""" },
        { new TableBlock { Caption = "x", Language = LanguageTag.Finnish }, """{"kind":"table","language":"fi","caption":"x"}""" },
        { new ParagraphBlock { Text = "x" }, """{"kind":"paragraph","text":"x"}""" },
    };
}
