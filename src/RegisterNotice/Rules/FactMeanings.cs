using System.Buffers;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>
/// What each text of a notice's facts betrays, read in one pass and kept while the rules run. The arrays are borrowed, so that a faultless notice costs no
/// memory.
/// </summary>
internal struct FactMeanings
{
    private const int Few = 64;

    private JoinedTexts joined;
    private string[]? texts;
    private MeaningSet[]? meanings;
    private int count;
    private int last;

    /// <summary>What all texts betray together.</summary>
    public MeaningSet All { get; private set; }

    public readonly bool AreRead => meanings is not null;

    public void Add(string text)
    {
        // Many notices name one mailbox for every right.
        if (count > 0 && texts![count - 1] == text)
        {
            return;
        }

        Borrowed.Grow(ref texts, count, count + 1, Few);
        texts![count++] = text;
        joined.Add(text);
    }

    /// <summary>Reads the texts that have been added.</summary>
    public void Read()
    {
        meanings = ArrayPool<MeaningSet>.Shared.Rent(Math.Max(1, count));
        MeaningReader.ReadEach(joined.Characters, joined.Closings, meanings);
        var mayHaveGaps = TemplateGaps.MayBeIn(joined.Characters);
        var haveCodes = PersonalIdentityCodes.TryFind(joined.Characters, 0, out _, out _);
        for (var i = 0; i < count; i++)
        {
            if (mayHaveGaps || haveCodes)
            {
                meanings[i] = NoticeTexts.WithShapes(texts![i], meanings[i]);
            }

            All = All.With(meanings[i]);
        }
    }

    /// <summary>What one of the texts betrays. Rules ask in the order of the notice, so the search goes on from the text found last.</summary>
    public MeaningSet Of(string text)
    {
        for (var i = 0; i < count; i++)
        {
            var at = last + i < count ? last + i : last + i - count;
            if (ReferenceEquals(texts![at], text))
            {
                last = at;
                return meanings![at];
            }
        }

        return NoticeTexts.WithShapes(text, MeaningReader.Read(text));
    }

    public readonly void GiveBack()
    {
        joined.GiveBack();
        Borrowed.GiveBack(texts, count);
        Borrowed.GiveBack(meanings);
    }
}
