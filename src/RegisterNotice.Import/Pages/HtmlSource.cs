namespace RegisterNotice.Import.Pages;

/// <summary>The source of a page of HTML as the words between its tags, in which the texts of elements are found again.</summary>
/// <remarks>A parser tells where elements stand, but not where texts do.</remarks>
internal sealed class HtmlSource
{
    // What is hidden, moved or written by no parser's rules is passed over, but not for long: the next element is a firm place again.
    private const int Farthest = 32;
    private const int LongestEntity = 32;

    private readonly string source;
    private readonly List<(int Start, int End)> texts = [];
    private int next;

    public HtmlSource(string source, int start, int end)
    {
        this.source = source;
        Start = start;
        Read(start, end);
    }

    /// <summary>Where the page begins in the source.</summary>
    public int Start { get; }

    /// <summary>Goes on from an element.</summary>
    public void MoveTo(int index)
    {
        if (next < texts.Count && texts[next].Start > index && (next == 0 || texts[next - 1].Start < index))
        {
            return;
        }

        var (low, high) = (0, texts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = texts[middle].Start < index ? (middle + 1, high) : (low, middle);
        }

        next = low;
    }

    /// <summary>Passes over a text.</summary>
    public void Skip(string text)
    {
        var (start, end) = Trim(text, 0, text.Length);
        if (start < end)
        {
            Find(text, start, end, null);
        }
    }

    /// <summary>Adds a text with its places to words.</summary>
    public void Add(string text, PlacedWords words)
    {
        var (start, end) = Trim(text, 0, text.Length);
        words.Add(text, 0, start, PlacedWords.Nowhere);
        if (start < end && !Find(text, start, end, words))
        {
            words.Add(text, start, end, PlacedWords.Nowhere);
        }

        words.Add(text, end, text.Length, PlacedWords.Nowhere);
    }

    private bool Find(string text, int start, int end, PlacedWords? words)
    {
        for (var i = next; i < texts.Count && i < next + Farthest; i++)
        {
            if (IsAlike(texts[i], text, start, end, null))
            {
                next = i + 1;
                return words is null || IsAlike(texts[i], text, start, end, words);
            }
        }

        return false;
    }

    // The parser reads entities and makes all line breaks one character; all else is as the source has it. What is alike is added to the words.
    private bool IsAlike((int Start, int End) place, string text, int start, int end, PlacedWords? words)
    {
        if (place.End - place.Start == end - start && string.CompareOrdinal(source, place.Start, text, start, end - start) == 0)
        {
            words?.Add(text, start, end, place.Start);
            return true;
        }

        var (at, from, i) = (place.Start, start, start);
        while (i < end && at < place.End)
        {
            if (source[at] == '&' && Entity(at, place.End) is > 0 and var length)
            {
                var after = char.IsHighSurrogate(text[i]) && i + 1 < end ? i + 2 : i + 1;
                words?.Add(text, from, i, at - (i - from));
                words?.AddEntity(text, i, after, at, length);
                (at, i, from) = (at + length, after, after);
            }
            else if (source[at] == '\r' && text[i] == '\n')
            {
                words?.Add(text, from, i + 1, at - (i - from));
                at += at + 1 < place.End && source[at + 1] == '\n' ? 2 : 1;
                from = ++i;
            }
            else if (source[at] != text[i])
            {
                return false;
            }
            else
            {
                at++;
                i++;
            }
        }

        words?.Add(text, from, i, at - (i - from));
        return i == end && at == place.End;
    }

    private int Entity(int start, int end)
    {
        for (var i = start + 1; i < end && i < start + LongestEntity; i++)
        {
            if (source[i] == ';')
            {
                return i + 1 - start;
            }

            if (!(source[i] is '#' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                break;
            }
        }

        return 0;
    }

    private void Read(int start, int end)
    {
        var words = start;
        for (var at = start; at < end && (at = source.IndexOf('<', at, end - at)) >= 0;)
        {
            var after = HtmlTags.After(source, at, end);
            if (after > at)
            {
                AddText(words, at);
                words = after;
            }

            at = after > at ? after : at + 1;
        }

        AddText(words, end);
    }

    private void AddText(int start, int end)
    {
        (start, end) = Trim(source, start, end);
        if (start < end)
        {
            texts.Add((start, end));
        }
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\n' or '\t' or '\r' or '\f')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\n' or '\t' or '\r' or '\f')
        {
            end--;
        }

        return (start, end);
    }
}
