namespace RegisterNotice.Import.Facts;

/// <summary>Tells whether a text has digits: without any it has no days, numbers or identifiers.</summary>
internal static class Digits
{
#if NET
    public static bool AreIn(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
#else
    public static bool AreIn(string text) => text.AsSpan().IndexOfAny("0123456789".AsSpan()) >= 0;
#endif
}
