namespace RegisterNotice;

/// <summary>The lists that come of changing and taking out the part at a place, counted from 0 as in the pointer of a finding.</summary>
internal static class PartPlace
{
    /// <summary>The list with the part at a place changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such place.</exception>
    public static TPart[] Change<TPart>(IReadOnlyList<TPart> parts, int index, Func<TPart, TPart> change)
        where TPart : NoticePart
    {
        Guard.NotNull(change);
        Checked(parts, index);
        var changed = parts.ToArray();
        changed[index] = Changed(parts[index], change);
        return changed;
    }

    /// <summary>The list without the part at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such place.</exception>
    public static TPart[] Remove<TPart>(IReadOnlyList<TPart> parts, int index)
        where TPart : NoticePart
    {
        Checked(parts, index);
        return [.. parts.Where((_, i) => i != index)];
    }

    /// <summary>A part after a change, which must not give null.</summary>
    public static TPart Changed<TPart>(TPart part, Func<TPart, TPart> change)
        where TPart : NoticePart =>
        change(part)
        ?? throw new ArgumentException("The change gives null; a method that begins with Without takes a part out.", nameof(change));

    private static void Checked<TPart>(IReadOnlyList<TPart> parts, int index)
    {
        if (index < 0 || index >= parts.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The notice has {parts.Count} of them, counted from 0.");
        }
    }
}
