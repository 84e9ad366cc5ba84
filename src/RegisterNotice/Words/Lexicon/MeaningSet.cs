namespace RegisterNotice.Words.Lexicon;

/// <summary>A set of <see cref="Meaning"/>s.</summary>
internal record struct MeaningSet
{
    /// <summary>How many meanings a set can tell apart.</summary>
    public const int Capacity = 4 * 64;

    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    public readonly bool IsEmpty => (first | second | third | fourth) == 0;

    public static MeaningSet Of(Meaning meaning)
    {
        var set = default(MeaningSet);
        set.Add(meaning);
        return set;
    }

    public static MeaningSet Of(params ReadOnlySpan<Meaning> meanings)
    {
        var set = default(MeaningSet);
        foreach (var meaning in meanings)
        {
            set.Add(meaning);
        }

        return set;
    }

    public readonly bool Has(Meaning meaning) => (Word((int)meaning >> 6) & (1UL << ((int)meaning & 63))) != 0;

    public readonly bool HasAny(Meaning one, Meaning other) => Has(one) || Has(other);

    public readonly bool HasAny(Meaning one, Meaning other, Meaning third) => Has(one) || Has(other) || Has(third);

    public readonly bool HasAll(Meaning one, Meaning other) => Has(one) && Has(other);

    public readonly bool HasAllOf(in MeaningSet other) =>
        (first & other.first) == other.first
            && (second & other.second) == other.second
            && (third & other.third) == other.third
            && (fourth & other.fourth) == other.fourth;

    public readonly bool HasAnyOf(in MeaningSet other) =>
        ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth)) != 0;

    public void Add(Meaning meaning)
    {
        var bit = 1UL << ((int)meaning & 63);
        switch ((int)meaning >> 6)
        {
            case 0:
                first |= bit;
                break;
            case 1:
                second |= bit;
                break;
            case 2:
                third |= bit;
                break;
            default:
                fourth |= bit;
                break;
        }
    }

    public void Add(in MeaningSet other)
    {
        first |= other.first;
        second |= other.second;
        third |= other.third;
        fourth |= other.fourth;
    }

    public readonly MeaningSet With(in MeaningSet other)
    {
        var both = this;
        both.Add(other);
        return both;
    }

    private readonly ulong Word(int index) => index switch
    {
        0 => first,
        1 => second,
        2 => third,
        _ => fourth,
    };
}
