using System.Text;
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

    public override void Meet(string text, LanguageTag? language, TextRole role)
    {
        if (role != TextRole.Link)
        {
            words.Append(text).Append(' ');
        }
    }
}
