namespace RegisterNotice.Words.Lexicon;

/// <summary>A set of up to <see cref="Capacity"/> numbers.</summary>
internal readonly record struct PhraseBits(ulong A, ulong B, ulong C, ulong D, ulong E, ulong F)
{
    /// <summary>How many numbers a set can tell apart.</summary>
    public const int Capacity = 6 * 64;

    public bool IsEmpty => (A | B | C | D | E | F) == 0;

    public static PhraseBits Single(int number)
    {
        var bit = 1UL << (number % 64);
        return (number / 64) switch
        {
            0 => new(bit, 0, 0, 0, 0, 0),
            1 => new(0, bit, 0, 0, 0, 0),
            2 => new(0, 0, bit, 0, 0, 0),
            3 => new(0, 0, 0, bit, 0, 0),
            4 => new(0, 0, 0, 0, bit, 0),
            5 => new(0, 0, 0, 0, 0, bit),
            _ => throw new InvalidOperationException("There are more phrases that stand together than the set holds."),
        };
    }

    public PhraseBits With(in PhraseBits other) => new(A | other.A, B | other.B, C | other.C, D | other.D, E | other.E, F | other.F);

    public PhraseBits And(in PhraseBits other) => new(A & other.A, B & other.B, C & other.C, D & other.D, E & other.E, F & other.F);

    public bool HasAll(in PhraseBits other) => And(other) == other;

    public bool HasAny(in PhraseBits other) =>
        ((A & other.A) | (B & other.B) | (C & other.C) | (D & other.D) | (E & other.E) | (F & other.F)) != 0;

    /// <summary>The least number of the set that is not less than another; -1 where there is none.</summary>
    public int Next(int number)
    {
        for (; number < Capacity; number = (number / 64 * 64) + 64)
        {
            if (Word(number / 64) >> (number % 64) is not 0 and var rest)
            {
                return number + TrailingZeros(rest);
            }
        }

        return -1;
    }

    private static int TrailingZeros(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        var count = 0;
        for (; (bits & 1) == 0; bits >>= 1)
        {
            count++;
        }

        return count;
#endif
    }

    private ulong Word(int index) => index switch
    {
        0 => A,
        1 => B,
        2 => C,
        3 => D,
        4 => E,
        _ => F,
    };
}
