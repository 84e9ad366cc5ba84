namespace RegisterNotice.Tests.Fuzzing;

/// <summary>Spoils bytes: the same seed spoils them in the same way.</summary>
internal static class Mutator
{
    private static readonly byte[][] Bombs =
    [
        "\uFEFF"u8.ToArray(), "\u202E"u8.ToArray(), "\u2028"u8.ToArray(), "\0"u8.ToArray(), "\\ud800"u8.ToArray(), "\\udc00\\ud800"u8.ToArray(), [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        "1e999"u8.ToArray(), "-0"u8.ToArray(), "99999999999999999999"u8.ToArray(), "0.1e-400"u8.ToArray(), "P9999999999Y"u8.ToArray(), "2026-02-30"u8.ToArray(),
        "[[[["u8.ToArray(), "]]"u8.ToArray(), "{\"a\":"u8.ToArray(), "}"u8.ToArray(), "null"u8.ToArray(), "\"\""u8.ToArray(), ",,"u8.ToArray(), "//"u8.ToArray(), "NaN"u8.ToArray(),
        "<script>"u8.ToArray(), "<!--"u8.ToArray(), "</p></li>"u8.ToArray(), "<table><tr><td>"u8.ToArray(), "&#0;"u8.ToArray(), "](javascript:x)"u8.ToArray(), "\n\n\n"u8.ToArray(), "1. "u8.ToArray(), "- "u8.ToArray(), "> > > "u8.ToArray(), "\t\t"u8.ToArray(), "[email protected]"u8.ToArray(), "0401234567"u8.ToArray(),
    ];

#if SECOND_BUILD
    private const int Usual = 2_000;
#else
    private const int Usual = 20_000;
#endif

    /// <summary>How many cases a kind of input gets: 20,000, a tenth for the build for .NET Standard 2.0, or what FUZZ_CASES in the environment says.</summary>
    public static int Cases { get; } = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : Usual;

    /// <summary>One to four faults in a piece of some bytes.</summary>
    public static byte[] Spoil(byte[] whole, int seed)
    {
        var random = new Random(seed);
        var from = random.Next(4) == 0 ? random.Next(whole.Length) : 0;
        var bytes = whole.AsSpan(from, Math.Min(whole.Length - from, 40 + random.Next(whole.Length))).ToArray().ToList();
        for (var faults = 1 + random.Next(4); faults > 0 && bytes.Count > 0; faults--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, 1 + random.Next(12));
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 5:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, Math.Min(length, 4)), 1 + random.Next(40)).SelectMany(piece => piece));
                    break;
                default:
                    bytes.InsertRange(at, Bombs[random.Next(Bombs.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
