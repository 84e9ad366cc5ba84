namespace RegisterNotice.Exchange;

/// <summary>How <see cref="CsvTable"/> writes.</summary>
public sealed record CsvOptions
{
    /// <summary>
    /// As Excel opens it where a comma parts decimals, as in Finland and Sweden: semicolons, and a byte order mark by which Excel knows UTF-8.
    /// </summary>
    public static CsvOptions Excel { get; } = new() { Separator = ';', ByteOrderMark = true };

    /// <summary>As RFC 4180 has it, for programs: commas, no byte order mark.</summary>
    public static CsvOptions Rfc4180 { get; } = new();

    /// <summary>
    /// What stands between two cells: a comma, a semicolon, a tab or another sign that is neither a letter, a digit, a quotation mark nor a line's end.
    /// </summary>
    /// <exception cref="ArgumentException">The character cannot part cells.</exception>
    public char Separator
    {
        get;
        init => field = value is '"' or '\n' or '\r' || char.IsLetterOrDigit(value) || char.IsSurrogate(value)
            ? throw new ArgumentException($"U+{(int)value:X4} cannot part cells. Give a comma, a semicolon or a tab.", nameof(value))
            : value;
    } = ',';

    /// <summary>Whether a byte order mark (U+FEFF) stands first.</summary>
    public bool ByteOrderMark { get; init; }
}
