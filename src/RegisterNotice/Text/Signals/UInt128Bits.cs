namespace RegisterNotice.Text.Signals;

/// <summary>A set of up to 128 numbers.</summary>
internal readonly record struct UInt128Bits(ulong Low, ulong High)
{
    public bool IsEmpty => (Low | High) == 0;

    public static UInt128Bits Single(int bit) => bit switch
    {
        < 64 => new(1UL << bit, 0),
        < 128 => new(0, 1UL << (bit - 64)),
        _ => throw new InvalidOperationException("There are more phrases that stand together than the set holds."),
    };

    public UInt128Bits With(UInt128Bits other) => new(Low | other.Low, High | other.High);

    public bool HasAll(UInt128Bits other) => (Low & other.Low) == other.Low && (High & other.High) == other.High;

    public bool HasAny(UInt128Bits other) => ((Low & other.Low) | (High & other.High)) != 0;
}
