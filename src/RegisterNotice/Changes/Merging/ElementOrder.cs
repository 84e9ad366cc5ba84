namespace RegisterNotice.Changes.Merging;

/// <summary>Puts the elements of a merged list in order: as in the list that put what both have in another order, and what the other added behind what it
/// stood behind.</summary>
internal static class ElementOrder
{
    /// <summary>The elements of both lists, each once.</summary>
    /// <param name="ours">The element of each place in ours; null for one that is taken out.</param>
    /// <param name="theirs">The same of theirs.</param>
    public static List<MergedElement> Of(MergedElement?[] ours, MergedElement?[] theirs)
    {
        var (first, second) = IsInOrder(ours) && !IsInOrder(theirs) ? (theirs, ours) : (ours, theirs);
        var behind = Behind(second, out var before);
        var order = new List<MergedElement>(first.Length + second.Length);
        var open = before;
        foreach (var element in first.OfType<MergedElement>())
        {
            if (element.IsCommon)
            {
                order.AddRange(open);
                open = behind[element];
            }

            order.Add(element);
        }

        order.AddRange(open);
        return order;
    }

    private static bool IsInOrder(MergedElement?[] elements)
    {
        var last = -1;
        foreach (var element in elements)
        {
            if (element is { Base: >= 0 })
            {
                if (element.Base < last)
                {
                    return false;
                }

                last = element.Base;
            }
        }

        return true;
    }

    /// <summary>What one list alone has, by the common element behind which it stands.</summary>
    private static Dictionary<MergedElement, List<MergedElement>> Behind(MergedElement?[] elements, out List<MergedElement> before)
    {
        var behind = new Dictionary<MergedElement, List<MergedElement>>();
        var open = before = [];
        foreach (var element in elements.OfType<MergedElement>())
        {
            if (element.IsCommon)
            {
                behind[element] = open = [];
            }
            else
            {
                open.Add(element);
            }
        }

        return behind;
    }
}
