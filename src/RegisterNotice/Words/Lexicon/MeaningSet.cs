namespace RegisterNotice.Words.Lexicon;

/// <summary>A set of <see cref="Meaning"/>s.</summary>
internal struct MeaningSet
{
    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    public static MeaningSet Of(params Meaning[] meanings)
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

    public readonly bool HasAnyOf(MeaningSet other) => ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth)) != 0;

    public readonly MeaningSet With(MeaningSet other) => new() { first = first | other.first, second = second | other.second, third = third | other.third, fourth = fourth | other.fourth };

    private readonly ulong Word(int index) => index switch
    {
        0 => first,
        1 => second,
        2 => third,
        _ => fourth,
    };
}
