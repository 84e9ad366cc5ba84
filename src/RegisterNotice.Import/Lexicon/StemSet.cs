namespace RegisterNotice.Import.Lexicon;

/// <summary>A set of <see cref="Stem"/>s.</summary>
internal struct StemSet
{
    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    public static StemSet Of(params Stem[] stems)
    {
        var set = default(StemSet);
        foreach (var stem in stems)
        {
            set.Add(stem);
        }

        return set;
    }

    public readonly bool Has(Stem stem) => (Word((int)stem >> 6) & (1UL << ((int)stem & 63))) != 0;

    public readonly bool HasAny(Stem one, Stem other) => Has(one) || Has(other);

    public readonly bool HasAny(Stem one, Stem other, Stem third) => Has(one) || Has(other) || Has(third);

    public readonly bool HasAll(Stem one, Stem other) => Has(one) && Has(other);

    public void Add(Stem stem)
    {
        var bit = 1UL << ((int)stem & 63);
        switch ((int)stem >> 6)
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

    public readonly bool HasAnyOf(StemSet other) => ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth)) != 0;

    public readonly StemSet With(StemSet other) => new() { first = first | other.first, second = second | other.second, third = third | other.third, fourth = fourth | other.fourth };

    private readonly ulong Word(int index) => index switch
    {
        0 => first,
        1 => second,
        2 => third,
        _ => fourth,
    };
}
