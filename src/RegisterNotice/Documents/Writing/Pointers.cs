namespace RegisterNotice.Documents.Writing;

/// <summary>The list with which a short layer points to the sections below it on the same page. Plain text has no anchors: there it names the headings alone.</summary>
internal static class Pointers
{
    private const string Start = " (#";

    /// <summary>The list as plain text has it: without anchors where each of its items points with one.</summary>
    public static ListBlock InPlainText(DocumentSection section, ListBlock list)
    {
        if (section.Kinds.Count == 0 || section.Kinds[0] != SectionKind.Other)
        {
            return list;
        }

        foreach (var item in list.Items.AsSpan())
        {
            if (AnchorAt(item.Text) < 0)
            {
                return list;
            }
        }

        return list with { Items = [.. list.Items.Select(item => item with { Text = item.Text[..AnchorAt(item.Text)] })] };
    }

    // Where " (#retention)" begins at the end of a text; negative where it does not end so.
    private static int AnchorAt(string text)
    {
        var at = text.LastIndexOf(Start, StringComparison.Ordinal);
        return at > 0 && text[^1] == ')' && SectionAnchors.IsAnchor(text.AsSpan(at + Start.Length, text.Length - at - Start.Length - 1)) ? at : -1;
    }
}
