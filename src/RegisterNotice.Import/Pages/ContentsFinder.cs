namespace RegisterNotice.Import.Pages;

/// <summary>Finds tables of contents: short lines one behind the other that come again, each with other words between it and the next.</summary>
internal static class ContentsFinder
{
    private const int Fewest = 4;
    private const int LongestEntry = 120;
    private const int LongestNumbered = 140;
    private const int Never = -1;

    /// <summary>Marks the lines of tables of contents as parts of the page around the notice.</summary>
    public static void Mark(List<PageLine> lines)
    {
        var last = LastPlaces(lines);
        for (var start = 0; start < lines.Count; start++)
        {
            var (end, missing, before) = (start, 0, -1);
            if (last[start] == Never || last[start] == start)
            {
                continue;
            }

            for (var i = start; i < lines.Count && missing <= 1 && last[i] is not Never and var again; i++)
            {
                if (again > i && again > before + 1)
                {
                    end = i + 1;
                }
                else
                {
                    missing++;
                }

                before = again > i ? again : before;
            }

            if (end - start >= Fewest)
            {
                for (var i = start; i < end; i++)
                {
                    lines[i].IsChrome = true;
                }

                start = end - 1;
            }
        }
    }

    // Where each line comes for the last time as an entry or what an entry names.
    private static int[] LastPlaces(List<PageLine> lines)
    {
        var places = new Dictionary<EntryKey, int>(lines.Count);
        var last = new int[lines.Count];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            last[i] = Never;
            if (IsEntry(lines[i]))
            {
                var key = Key(lines[i]);
                last[i] = places.TryGetValue(key, out var place) ? place : i;
                places[key] = last[i];
            }
        }

        // A row of a table is no entry, and yet may be named by one, as may a line that its number makes too long.
        for (var i = 0; i < last.Length; i++)
        {
            if (last[i] == Never && lines[i].Text.Length <= LongestNumbered && places.TryGetValue(Key(lines[i]), out var place))
            {
                last[i] = place;
            }
        }

        return last;
    }

    private static bool IsEntry(PageLine line) =>
        line.Text.Length <= LongestEntry && line.Cells is null && line.Text[^1] is not ('.' or ',' or ';');

    // The list may number its entries and the page not, or the other way round.
    private static EntryKey Key(PageLine line) =>
        new(line.Text, line.Prefix is { } prefix && prefix.Length < line.Text.Length ? prefix.Length : 0);

    // What an entry says from its number on, in small letters or capitals.
    private readonly struct EntryKey(string text, int start) : IEquatable<EntryKey>
    {
        private ReadOnlySpan<char> Words => text.AsSpan(start);

        public bool Equals(EntryKey other) => Words.Equals(other.Words, StringComparison.OrdinalIgnoreCase);

        public override bool Equals(object? obj) => obj is EntryKey other && Equals(other);

        // Letters of ASCII are enough to tell most entries from each other.
        public override int GetHashCode()
        {
            var words = Words;
            var hash = words.Length;
            foreach (var c in words)
            {
                hash = c < 128 ? (hash * 31) + (c | 0x20) : hash;
            }

            return hash;
        }
    }
}
