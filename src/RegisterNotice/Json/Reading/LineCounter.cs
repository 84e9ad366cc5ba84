using RegisterNotice.Validation;

namespace RegisterNotice.Json.Reading;

/// <summary>Turns offsets into lines and columns, going forward through a text once.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8)
{
    // The bytes of a character beyond ASCII: those behind its first, the first of any, the first of four.
    private const byte FirstThatContinues = 0x80;
    private const byte FirstThatBegins = 0xC0;
    private const byte FirstOfFour = 0xF0;

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int line = 1;
    private int column = 1;
    private int at;

    /// <summary>Where an offset stands, which is not less than the one asked for before.</summary>
    public TextPosition At(int offset)
    {
        while (utf8[at..offset].IndexOf((byte)'\n') is >= 0 and var next)
        {
            (line, column) = (line + 1, 1);
            at += next + 1;
        }

        column += Utf16Length(utf8[at..offset]);
        at = offset;
        return new(line, column);
    }

    private static int Utf16Length(ReadOnlySpan<byte> utf8)
    {
        // A code unit per character, two for those beyond the basic plane, which take four bytes.
        var length = 0;
        foreach (var unit in utf8)
        {
            length += unit switch
            {
                >= FirstThatContinues and < FirstThatBegins => 0,
                >= FirstOfFour => 2,
                _ => 1,
            };
        }

        return length;
    }
}
