namespace RegisterNotice.Words.Lexicon;

/// <summary>Texts behind one another, each closed by a line's end, so that what is looked for in all of them can be looked for at once.</summary>
/// <remarks>The memory is borrowed. Soft hyphens are left out: to whoever looks for words they count as if they were not there.</remarks>
internal struct JoinedTexts
{
    private const int Few = 64;
    private const int Short = 4096;
    private const char SoftHyphen = '\u00AD';

    private char[]? characters;
    private int[]? closings;
    private int length;

    public int Count { get; private set; }

    /// <summary>All characters, those that close a text included.</summary>
    public readonly ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    /// <summary>Where each text is closed.</summary>
    public readonly ReadOnlySpan<int> Closings => closings.AsSpan(0, Count);

    public void Add(string text)
    {
        Borrowed.Grow(ref characters, length, length + text.Length + 1, Short);
        Borrowed.Grow(ref closings, Count, Count + 1, Few);
        if (text.IndexOf(SoftHyphen) < 0)
        {
            text.AsSpan().CopyTo(characters.AsSpan(length));
            length += text.Length;
        }
        else
        {
            AddWithoutHyphens(text);
        }

        closings![Count++] = length;
        characters![length++] = '\n';
    }

    public readonly void GiveBack()
    {
        Borrowed.GiveBack(characters);
        Borrowed.GiveBack(closings);
    }

    private void AddWithoutHyphens(string text)
    {
        foreach (var c in text)
        {
            if (c != SoftHyphen)
            {
                characters![length++] = c;
            }
        }
    }
}
