using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Words of a document with what facts are read from. Each reading is made once, when it is first asked for.</summary>
/// <param name="text">The words.</param>
internal class Readings(string text)
{
    private const int FewestSets = 256;

    private MeaningSet meanings;
    private bool areMeaningsKnown;
    private MeaningHit[]? hits;
    private List<Channel>? channels;
    private List<Word>? words;

    public string Text { get; } = text;

    /// <summary>The words, one by one.</summary>
    public List<Word> Words => words ??= WordScan.Of(Text);

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
                hits = MeaningReader.Hits(Text, out var found);
                Know(found);
            }

            return hits;
        }
    }

    /// <summary>The addresses, numbers and identifiers that stand in them.</summary>
    public List<Channel> Channels => channels ??= ChannelScanner.Scan(Text, Meanings);

    /// <summary>Reads what many words mean, at once.</summary>
    public static void ReadMeanings(List<Sentence> sentences)
    {
        for (var start = 0; start < sentences.Count;)
        {
            start = ReadSome(sentences, start);
        }
    }

    // As many as are worth to be read together; gives where the next begin.
    private static int ReadSome(List<Sentence> sentences, int start)
    {
        const int Most = 32 * 1024;

        var texts = default(JoinedTexts);
        var end = start;
        while (end < sentences.Count && (end == start || texts.Characters.Length + sentences[end].Text.Length < Most))
        {
            texts.Add(sentences[end++].Text);
        }

        MeaningSet[]? found = null;
        Borrowed.Grow(ref found, 0, end - start, FewestSets);
        MeaningReader.ReadEach(texts.Characters, texts.Closings, found);
        texts.GiveBack();
        for (var i = start; i < end; i++)
        {
            sentences[i].Readings.Know(found![i - start]);
        }

        Borrowed.GiveBack(found);
        return end;
    }

    private void Know(in MeaningSet found) => (meanings, areMeaningsKnown) = (found, true);
}
