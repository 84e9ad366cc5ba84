namespace RegisterNotice.Documents.Composing;

/// <summary>Texts on parts of a notice, for rows of which many name the same parts.</summary>
internal sealed class SharedTexts(int count, Func<int, MarkedText?> tell, bool isDistinct = false)
{
    private readonly MarkedText?[] texts = new MarkedText?[count];
    private readonly bool[] areTold = new bool[count];

    // By the list itself, which rows share: lists do not compare by content.
    private readonly Dictionary<IReadOnlyList<int>, ValueList<MarkedText>> known = [];

    /// <summary>The texts on some parts; nothing for a part of which nothing is told.</summary>
    public IReadOnlyList<MarkedText> Of(IReadOnlyList<int> parts)
    {
        if (!known.TryGetValue(parts, out var all))
        {
            var told = parts.Select(Text).OfType<MarkedText>();
            known[parts] = all = ValueList<MarkedText>.Own([.. isDistinct ? told.Distinct() : told]);
        }

        return all;
    }

    private MarkedText? Text(int part)
    {
        if (!areTold[part])
        {
            texts[part] = tell(part);
            areTold[part] = true;
        }

        return texts[part];
    }
}
