namespace RegisterNotice.Changes.Telling;

/// <summary>Marks the words in which two texts differ: what stands between their common beginning and their common end.</summary>
internal static class WordMarks
{
    /// <summary>The marks over the old text and over the new one; none where one of them is empty or both are the same.</summary>
    public static IEnumerable<CellMarks> Of(string old, string @new, int oldCell, int newCell)
    {
        if (old.Length == 0 || @new.Length == 0 || old == @new)
        {
            yield break;
        }

        var start = CommonStart(old, @new);
        var end = CommonEnd(old, @new, start);
        foreach (var (text, cell) in new[] { (old, oldCell), (@new, newCell) })
        {
            var length = text.Length - start - end;
            if (length > 0)
            {
                yield return new() { Cell = cell, Marks = [new StrongMark { Start = start, Length = length }] };
            }
        }
    }

    // Whole words alone: a mark does not begin within one.
    private static int CommonStart(string old, string @new)
    {
        var (at, start) = (0, 0);
        while (at < old.Length && at < @new.Length && old[at] == @new[at])
        {
            at++;
            start = old[at - 1] == ' ' ? at : start;
        }

        return start;
    }

    private static int CommonEnd(string old, string @new, int start)
    {
        var (at, end) = (0, 0);
        while (at < old.Length - start && at < @new.Length - start && old[^(at + 1)] == @new[^(at + 1)])
        {
            at++;
            end = old[^at] == ' ' ? at : end;
        }

        return end;
    }
}
