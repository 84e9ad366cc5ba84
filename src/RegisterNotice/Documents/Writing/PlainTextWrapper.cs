namespace RegisterNotice.Documents.Writing;

/// <summary>Writes texts in lines of a certain width.</summary>
internal sealed class PlainTextWrapper(CharOutput output, int width)
{
    /// <summary>Writes a text at a place in the line, with further lines behind an indent, and a line feed behind it.</summary>
    /// <param name="value">The text.</param>
    /// <param name="indent">How far further lines are indented; the first line starts there already.</param>
    /// <returns>The length of the longest line.</returns>
    public int Write(string value, int indent)
    {
        var longest = 0;
        var rest = value.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny('\n', '\r');
            longest = Math.Max(longest, Wrap(end < 0 ? rest : rest[..end], indent));
            if (end < 0)
            {
                output.Write('\n');
                return longest;
            }

            Legibility.IsBreak(rest, end, out var length);
            rest = rest[(end + length)..];
            NewLine(indent, rest.IsEmpty);
        }
    }

    // Breaks at spaces only, but not between a number and §; a no-break space holds.
    private int Wrap(ReadOnlySpan<char> line, int indent)
    {
        var longest = 0;
        var room = Math.Max(1, width - indent);
        while (line.Length > room)
        {
            var at = LastSpace(line, room);
            if (line[..Math.Max(0, at)].Trim(' ').IsEmpty)
            {
                // The word is longer than the line.
                var start = line.Length - line.TrimStart(' ').Length;
                at = NextSpace(line, start);
                if (at < 0)
                {
                    break;
                }
            }

            var head = line[..at].TrimEnd(' ');
            line = line[at..].TrimStart(' ');
            WriteLine(head);
            longest = Math.Max(longest, head.Length);
            if (line.IsEmpty)
            {
                return longest;
            }

            NewLine(indent, isEmpty: false);
        }

        WriteLine(line);
        return Math.Max(longest, line.Length);
    }

    private static int LastSpace(ReadOnlySpan<char> line, int room)
    {
        var at = room;
        while (at >= 0 && !IsBreakable(line, at))
        {
            at--;
        }

        return at;
    }

    private static int NextSpace(ReadOnlySpan<char> line, int start)
    {
        for (var at = start; at < line.Length; at++)
        {
            if (IsBreakable(line, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsBreakable(ReadOnlySpan<char> line, int at) => line[at] == ' ' && (at + 1 == line.Length || line[at + 1] != '§');

    /// <summary>Writes a text on one line as it is.</summary>
    public void WriteLine(ReadOnlySpan<char> line)
    {
        var written = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (Legibility.IsUnfit(line, i))
            {
                output.Write(line[written..i]);
                output.Write(Legibility.Replacement);
                written = i + 1;
            }
        }

        output.Write(line[written..]);
    }

    private void NewLine(int indent, bool isEmpty)
    {
        output.Write('\n');
        output.Write(' ', isEmpty ? 0 : indent);
    }
}
