using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Words of a document with what facts are read from. Each reading is made once, when it is first asked for.</summary>
/// <param name="text">The words.</param>
internal sealed class Readings(string text)
{
    // Few words have more meanings than one in so many characters.
    private const int CharactersByMeaning = 8;

    private MeaningSet meanings;
    private bool areMeaningsKnown;
    private MeaningHit[]? hits;
    private List<Channel>? channels;

    public string Text { get; } = text;

    /// <summary>What the words mean.</summary>
    public ref readonly MeaningSet Meanings
    {
        get
        {
            if (!areMeaningsKnown)
            {
                Know(MeaningReader.Read(Text));
            }

            return ref meanings;
        }
    }

    /// <summary>Where they say so, in the order of the ends.</summary>
    public MeaningHit[] Hits
    {
        get
        {
            if (hits is null)
            {
                var found = new List<MeaningHit>((Text.Length / CharactersByMeaning) + 1);
                Know(MeaningReader.Read(Text, found));
                hits = [.. found];
            }

            return hits;
        }
    }

    /// <summary>The addresses, numbers and identifiers that stand in them.</summary>
    public List<Channel> Channels => channels ??= ChannelScanner.Scan(Text, Meanings);

    /// <summary>Reads what many words mean, at once.</summary>
    public static void ReadMeanings(IReadOnlyList<Readings> all)
    {
        for (var start = 0; start < all.Count;)
        {
            start = ReadSome(all, start);
        }
    }

    // As many as are worth to be read together; gives where the next begin.
    private static int ReadSome(IReadOnlyList<Readings> all, int start)
    {
        const int Most = 32 * 1024;

        var texts = default(JoinedTexts);
        var end = start;
        while (end < all.Count && (end == start || texts.Characters.Length + all[end].Text.Length < Most))
        {
            texts.Add(all[end++].Text);
        }

        var found = new MeaningSet[end - start];
        MeaningReader.ReadEach(texts.Characters, texts.Closings, found);
        texts.GiveBack();
        for (var i = start; i < end; i++)
        {
            all[i].Know(found[i - start]);
        }

        return end;
    }

    private void Know(in MeaningSet found) => (meanings, areMeaningsKnown) = (found, true);
}
