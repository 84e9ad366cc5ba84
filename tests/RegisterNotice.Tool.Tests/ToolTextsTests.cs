using System.Reflection;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Tests;

public sealed class ToolTextsTests
{
    public static TheoryData<string, string> Phrases =>
    [
        .. from table in new[] { typeof(ToolTexts), typeof(UsageTexts), typeof(ExplainTexts), typeof(ImportTexts) }
           from member in table.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where member.FieldType == typeof(Phrase)
           select (table.Name, member.Name),
    ];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Every_text_says_the_same_particulars_in_each_language(string table, string name)
    {
        var field = typeof(ToolTexts).Assembly.GetType($"RegisterNotice.Tool.Texts.{table}")!.GetField(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        var phrase = (Phrase)field.GetValue(null)!;
        var texts = new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English }.Select(language => phrase[language]).ToArray();

        texts.Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.Length > 0);
        MessageTemplate.Names(texts[1]).Order().Should().Equal(MessageTemplate.Names(texts[0]).Order());
        MessageTemplate.Names(texts[2]).Order().Should().Equal(MessageTemplate.Names(texts[0]).Order());
    }
}
