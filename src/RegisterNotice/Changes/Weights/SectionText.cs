using System.Text;
using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Changes.Weights;

/// <summary>Gathers the words that stand under a heading, whatever blocks hold them.</summary>
internal sealed class SectionText : NoticeWalk
{
    private readonly StringBuilder words = new();

    /// <summary>The words under the heading, parted by spaces.</summary>
    public static string Of(DocumentSection section)
    {
        var walk = new SectionText();
        DocumentSectionShape.Instance.Lead(walk, section with { Heading = null, Number = null });
        return walk.words.ToString();
    }

    /// <summary>What of a text is not in another: from the first word in which they differ, a few words before it.</summary>
    public static string Different(string text, string other)
    {
        const int WordsBefore = 3;
        var (one, two) = (PlainText.Squeeze(text), PlainText.Squeeze(other));
        var start = 0;
        while (start < one.Length && start < two.Length && one[start] == two[start])
        {
            start++;
        }

        for (var back = 0; back <= WordsBefore && start > 0; back++)
        {
            start = one.LastIndexOf(' ', start - 1) is > 0 and var space ? space : 0;
        }

        return start == 0 ? one : "\u2026" + one[start..];
    }

    public override void Meet(string text, LanguageTag? language, TextRole role)
    {
        if (role != TextRole.Link)
        {
            words.Append(text).Append(' ');
        }
    }
}
