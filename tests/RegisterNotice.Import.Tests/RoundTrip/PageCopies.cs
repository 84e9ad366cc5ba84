using System.Text;
using AngleSharp.Dom;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>Pages as they come over the clipboard.</summary>
internal static class PageCopies
{
    private static readonly string[] WithSpace = ["P", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "TABLE"];
    private static readonly string[] OnItsLine = ["LI", "TR", "CAPTION"];

    /// <summary>What a browser puts on the clipboard as text.</summary>
    public static string FromBrowser(string html)
    {
        var text = new StringBuilder();
        Copy(HtmlReading.Parse(html).Body!, text);
        return string.Join("\n", Lines(text.ToString()).Select(line => line.Trim())).Trim() + "\n";
    }

    /// <summary>What a reader of PDF puts on the clipboard: the lines as they are set, without what set them apart.</summary>
    public static string FromPdf(string text) =>
        string.Join("\n", Lines(text).Select(WithoutMark).Where(line => line.Length > 0 && !line.All(c => c is '=' or '-' or '.'))) + "\n";

    private static string[] Lines(string text) => text.Split('\n');

    private static string WithoutMark(string line)
    {
        var words = line.Trim();
        return words.StartsWith("- ", StringComparison.Ordinal) ? words[2..] : words;
    }

    private static void Copy(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText words:
                text.Append(words.Data.Replace('\n', ' '));
                break;
            case IElement { NodeName: "SCRIPT" or "STYLE" }:
                break;
            case IElement { NodeName: "BR" }:
                text.Append('\n');
                break;
            case IElement { NodeName: "TD" or "TH" } cell:
                Inside(cell, text);
                text.Append('\t');
                break;
            case IElement element:
                Apart(element, text);
                Inside(element, text);
                Apart(element, text);
                break;
            default:
                break;
        }
    }

    private static void Inside(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            Copy(child, text);
        }
    }

    // A list inside an item has no space around it.
    private static void Apart(IElement element, StringBuilder text)
    {
        var isInner = element.ParentElement is { NodeName: "LI" };
        if (WithSpace.Contains(element.NodeName) && !isInner)
        {
            End(text, lines: 2);
        }
        else if (WithSpace.Contains(element.NodeName) || OnItsLine.Contains(element.NodeName))
        {
            End(text, lines: 1);
        }
    }

    private static void End(StringBuilder text, int lines)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n' or '\t')
        {
            text.Length--;
        }

        text.Append('\n', text.Length == 0 ? 0 : lines);
    }
}
