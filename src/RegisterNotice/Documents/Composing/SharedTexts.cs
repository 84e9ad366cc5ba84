namespace RegisterNotice.Documents.Composing;

/// <summary>Texts on parts of a notice, for rows of which many name the same parts.</summary>
internal sealed class SharedTexts(int count, Func<int, string?> tell, bool isDistinct = false)
{
    private readonly string?[] texts = new string?[count];
    private readonly bool[] areTold = new bool[count];

    // By the list itself, which rows share: lists do not compare by content.
    private readonly Dictionary<IReadOnlyList<int>, ValueList<string>> known = [];

    /// <summary>The texts on some parts; nothing for a part of which nothing is told.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<int> parts)
    {
        if (!known.TryGetValue(parts, out var all))
        {
            var told = parts.Select(Text).OfType<string>();
            known[parts] = all = ValueList<string>.Own([.. isDistinct ? told.Distinct(StringComparer.Ordinal) : told]);
        }

        return all;
    }

    private string? Text(int part)
    {
        if (!areTold[part])
        {
            texts[part] = tell(part);
            areTold[part] = true;
        }

        return texts[part];
    }
}
