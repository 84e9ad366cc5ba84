using System.Text;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A text some of whose words lead to other pages, as it grows.</summary>
internal sealed class LinkedText
{
    private readonly StringBuilder text = new();
    private readonly List<TextMark> marks = [];

    public LinkedText Add(string words)
    {
        text.Append(words);
        return this;
    }

    /// <summary>Words that lead to a page, and their language where it is another than that of the text.</summary>
    public LinkedText Add(string words, string address, LanguageTag? language = null)
    {
        marks.Add(new LinkMark { Start = text.Length, Length = words.Length, Target = address });
        if (language is not null)
        {
            marks.Add(new LanguageMark { Start = text.Length, Length = words.Length, Language = language });
        }

        return Add(words);
    }

    public ListItem ToItem() => new() { Text = text.ToString(), Marks = marks };

    public ParagraphBlock ToParagraph() => new() { Text = text.ToString(), Marks = marks };
}
