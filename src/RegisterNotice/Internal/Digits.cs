namespace RegisterNotice.Internal;

/// <summary>Looks for the digits of ASCII.</summary>
internal static class Digits
{
#if NET
    private static readonly System.Buffers.SearchValues<char> All = System.Buffers.SearchValues.Create("0123456789");
#endif

    /// <summary>Whether a text has any: without them it has no days, numbers or identifiers.</summary>
    public static bool AreIn(string text) => IndexIn(text.AsSpan(), 0) >= 0;

    /// <summary>Where the next digit stands; -1 where none does.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int start)
    {
#if NET
        var index = text[start..].IndexOfAny(All);
#else
        var index = text[start..].IndexOfAny("0123456789".AsSpan());
#endif
        return index < 0 ? -1 : start + index;
    }
}
