using System.Globalization;

namespace RegisterNotice.Documents.Writing;

/// <summary>Numbers and letters before the items of a list.</summary>
internal static class ItemLabels
{
    /// <summary>Whether the list is one that counts: its items are numbered one by one from its start.</summary>
    public static bool Count(ListBlock list)
    {
        var number = (long)list.Start;
        foreach (var item in list.Items.AsSpan())
        {
            if (item.Label is { } label && label != number.ToString(CultureInfo.InvariantCulture))
            {
                return false;
            }

            number++;
        }

        return list.Ordered;
    }

    /// <summary>The label of an item of a list that does not count; null where the item has none.</summary>
    public static string? Of(ListBlock list, int index) =>
        list.Items[index].Label ?? (list.Ordered ? ((long)list.Start + index).ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>The words of an item of a list that does not count, with its label before them.</summary>
    public static MarkedText Labelled(ListBlock list, int index)
    {
        var words = new MarkedText(list.Items[index].Text, list.Items[index].Marks);
        return Of(list, index) is { } label ? $"{label}. " + words : words;
    }
}
