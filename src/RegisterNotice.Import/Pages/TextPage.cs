using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Reads plain text into lines.</summary>
internal static class TextPage
{
    private const string Bullets = "•·▪●‣◦○■□►▸▹–—☒☑✓✔";
    private const string PlainBullets = "-*+o";

    // About as long are the lines of notices; there may be more of them.
    private const int CharactersByLine = 36;

    private const string Breaks = "\n\r\u2028\u2029\f\v\u0085";

#if NET
    private static readonly System.Buffers.SearchValues<char> LineBreaks = System.Buffers.SearchValues.Create(Breaks);
#else
    private static ReadOnlySpan<char> LineBreaks => Breaks.AsSpan();
#endif

    public static Page Read(string text)
    {
        var places = new Places(new(text, Breaks));
        var lines = new List<PageLine>((text.Length / CharactersByLine) + 1);
        var number = 1;
        var start = 0;
        var startsBlock = true;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;

            if (Line(text, start, end, number) is { } line)
            {
                line.StartsBlock = startsBlock;
                line.ContinuesItem = !startsBlock && GoesOn(lines, line);
                lines.Add(line);
                startsBlock = false;
            }
            else
            {
                startsBlock = true;
            }

            end += end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 1 : 0;
            start = end + 1;
            number++;
        }

        LetteredItems.Mark(lines);
        TextTables.Mark(lines);
        StackedTables.Mark(lines, places);
        return new(TextRules.Apply(lines, places)) { Width = Width(lines), Places = places };
    }

    // Behind an item, lines that are set in belong to it, and those in which its words go on.
    private static bool GoesOn(List<PageLine> lines, PageLine line) =>
        !line.IsListItem && lines.Count > 0 && (lines[^1].IsListItem || lines[^1].ContinuesItem)
            && (line.Column > 1 || LineEnds.GoOn(lines[^1].Text, line.Text));

    private static int Width(List<PageLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            var length = line.Column - 1 + line.Text.Length;
            width = length > width && line.Text.IndexOf(' ') >= 0 ? length : width;
        }

        return width;
    }

    private static PageLine? Line(string text, int start, int end, int number)
    {
        var first = start;
        while (first < end && IsSpace(text[first]))
        {
            first++;
        }

        while (end > first && IsSpace(text[end - 1]))
        {
            end--;
        }

        if (first == end)
        {
            return null;
        }

        var indent = first - start;
        string? marker = null;
        if (end - first > 1 && (Bullets.IndexOf(text[first]) >= 0 || (PlainBullets.IndexOf(text[first]) >= 0 && IsSpace(text[first + 1]))))
        {
            marker = text[first].ToString();
            first++;
            while (first < end && IsSpace(text[first]))
            {
                first++;
            }
        }

        return new(Clean(text.Substring(first, end - first)), number, first - start + 1)
        {
            Marker = marker,
            ListLevel = marker is null ? 0
            : indent / 4
        };
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>The text without what no text holds: control characters, halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        for (var i = FirstDoubtful(text); i < text.Length; i++)
        {
            if (IsUnfit(text, i))
            {
                var chars = text.ToCharArray();
                for (; i < chars.Length; i++)
                {
                    chars[i] = IsUnfit(text, i) ? '\uFFFD' : chars[i];
                }

                return new(chars);
            }
        }

        return text;
    }

    // Control characters and surrogates are rare: a look past all others is quick.
#if NET
    private static int FirstDoubtful(string text)
    {
        var controls = text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        var surrogates = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        return controls < 0 && surrogates < 0 ? text.Length : controls < 0 ? surrogates : surrogates < 0 ? controls
            : Math.Min(controls, surrogates);
    }
#else
    private static int FirstDoubtful(string text)
    {
        var i = 0;
        while (i < text.Length && text[i] >= ' ' && !char.IsSurrogate(text[i]))
        {
            i++;
        }

        return i;
    }
#endif

    private static bool IsUnfit(string text, int index)
    {
        var c = text[index];
        return c < ' ' ? c is not ('\t' or '\n')
            : char.IsHighSurrogate(c) ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }
}
