namespace RegisterNotice.Words.Lexicon;

/// <summary>A set of <see cref="Meaning"/>s.</summary>
internal readonly record struct MeaningSet
{
    /// <summary>How many meanings a set can tell apart.</summary>
    public const int Capacity = 5 * 64;

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;
    private readonly ulong fifth;

    private MeaningSet(ulong first, ulong second, ulong third, ulong fourth, ulong fifth) =>
        (this.first, this.second, this.third, this.fourth, this.fifth) = (first, second, third, fourth, fifth);

    public static MeaningSet Of(Meaning meaning)
    {
        var bit = 1UL << ((int)meaning & 63);
        return ((int)meaning >> 6) switch
        {
            0 => new(bit, 0, 0, 0, 0),
            1 => new(0, bit, 0, 0, 0),
            2 => new(0, 0, bit, 0, 0),
            3 => new(0, 0, 0, bit, 0),
            _ => new(0, 0, 0, 0, bit),
        };
    }

    public static MeaningSet Of(params ReadOnlySpan<Meaning> meanings)
    {
        var set = default(MeaningSet);
        foreach (var meaning in meanings)
        {
            set = set.With(Of(meaning));
        }

        return set;
    }

    public bool Has(Meaning meaning) => (Word((int)meaning >> 6) & (1UL << ((int)meaning & 63))) != 0;

    public bool HasAny(Meaning one, Meaning other) => Has(one) || Has(other);

    public bool HasAny(Meaning one, Meaning other, Meaning third) => Has(one) || Has(other) || Has(third);

    public bool HasAll(Meaning one, Meaning other) => Has(one) && Has(other);

    public bool HasAnyOf(in MeaningSet other) =>
        ((first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth) | (fifth & other.fifth)) != 0;

    public bool HasAllOf(in MeaningSet other) =>
        ((other.first & ~first) | (other.second & ~second) | (other.third & ~third) | (other.fourth & ~fourth)) == 0;

    public MeaningSet With(in MeaningSet other) =>
        new(first | other.first, second | other.second, third | other.third, fourth | other.fourth, fifth | other.fifth);

    private ulong Word(int index) => index switch
    {
        0 => first,
        1 => second,
        2 => third,
        3 => fourth,
        _ => fifth,
    };
}
