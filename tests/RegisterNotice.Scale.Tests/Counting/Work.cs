using System.Collections;
using System.Text;
using System.Text.Json;

namespace RegisterNotice.Scale.Tests.Counting;

/// <summary>The steps that counted code has taken. Nothing here is for several threads: one scenario runs at a time.</summary>
/// <remarks>Rewritten code calls these methods; see <see cref="CountedCode"/>.</remarks>
public static class Work
{
    private static long bytesBefore;

    public static long Steps { get; set; }

    public static void Step() => Steps++;

    public static void Add(int steps) => Steps += steps;

    public static int Length<T>(ReadOnlySpan<T> span) => span.Length;

    public static int Length<T>(Span<T> span) => span.Length;

    public static int Length(object? whole) => whole switch
    {
        null => 0,
        string text => text.Length,
        StringBuilder builder => builder.Length,
        ICollection list => list.Count,
        IReadOnlyCollection<object> list => list.Count,
        _ => 0,
    };

    /// <summary>Two texts are compared up to their first difference, and not at all where one is longer.</summary>
    public static void Compared(int one, int other) => Steps += Math.Min(one, other) + 1;

    /// <summary>A search ends where it finds.</summary>
    public static int Found(int index, int length, int start)
    {
        Steps += index < 0 ? Math.Max(0, length - start) + 1 : index - start + 1;
        return index;
    }

    /// <summary>A search from the end ends where it finds.</summary>
    public static int FoundFromEnd(int index, int length)
    {
        Steps += length - Math.Max(0, index) + 1;
        return index;
    }

    /// <summary>What an element behind a place costs when it is put in or taken out.</summary>
    public static void Moved(int length, int index) => Steps += length - index + 1;

    public static void Before(ref Utf8JsonReader json) => bytesBefore = json.BytesConsumed;

    public static void After(ref Utf8JsonReader json) => Steps += json.BytesConsumed - bytesBefore;
}
