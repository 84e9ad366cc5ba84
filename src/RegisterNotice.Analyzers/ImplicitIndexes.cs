#pragma warning disable MA0048, SA1402, IDE0060 // The compiler looks for these types by name; they are one thing.
// What the compiler asks for where a text or span is cut with `[a..b]` or `[^1]`; it does not call any of it. The library takes them from a package.
namespace System;

internal readonly struct Index
{
    public Index(int value, bool fromEnd = false) => Value = fromEnd ? ~value : value;

    public int Value { get; }

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => Value < 0 ? length + Value + 1 : Value;
}

internal readonly struct Range
{
    public Range(Index start, Index end) => (Start, End) = (start, end);

    public Index Start { get; }

    public Index End { get; }

    public static Range StartAt(Index start) => new(start, new(0, fromEnd: true));

    public static Range EndAt(Index end) => new(default, end);
}
