using System.Buffers;
using RegisterNotice.Text.Signals;

namespace RegisterNotice.Validation.Rules;

/// <summary>What each text of a notice's facts betrays, read in one pass and kept while the rules run. The arrays are borrowed, so that a faultless notice costs no memory.</summary>
internal struct FactSignals
{
    private const int Few = 64;

    private string[]? texts;
    private SignalSet[]? signals;
    private int count;
    private int last;

    /// <summary>What all texts betray together.</summary>
    public SignalSet All { get; private set; }

    public readonly bool AreRead => texts is not null;

    public void Borrow() => (texts, signals) = (ArrayPool<string>.Shared.Rent(Few), ArrayPool<SignalSet>.Shared.Rent(Few));

    public void Add(string text)
    {
        if (count == texts!.Length)
        {
            texts = Grow(texts);
            signals = Grow(signals!);
        }

        var betrayed = NoticeTexts.Signals(text);
        All = All.With(betrayed);
        texts[count] = text;
        signals![count++] = betrayed;
    }

    /// <summary>What one of the texts betrays. Rules ask in the order of the notice, so the search goes on from the text found last.</summary>
    public SignalSet Of(string text)
    {
        for (var i = 0; i < count; i++)
        {
            var at = last + i < count ? last + i : last + i - count;
            if (ReferenceEquals(texts![at], text))
            {
                last = at;
                return signals![at];
            }
        }

        return NoticeTexts.Signals(text);
    }

    public readonly void GiveBack()
    {
        if (texts is not null)
        {
            Array.Clear(texts, 0, count);
            ArrayPool<string>.Shared.Return(texts);
            ArrayPool<SignalSet>.Shared.Return(signals!);
        }
    }

    private readonly T[] Grow<T>(T[] full)
    {
        var larger = ArrayPool<T>.Shared.Rent(count * 2);
        Array.Copy(full, larger, count);
        Array.Clear(full, 0, count);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }
}
