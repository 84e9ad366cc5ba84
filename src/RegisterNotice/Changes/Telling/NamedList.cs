namespace RegisterNotice.Changes.Telling;

/// <summary>The first of several things, and how many they are.</summary>
/// <param name="First">The first of them: parts, or texts.</param>
/// <param name="Count">How many there are in all.</param>
internal sealed record NamedList(IReadOnlyList<object> First, int Count)
{
    /// <summary>More names than these say nothing more to a reader of one sentence.</summary>
    public const int MostNamed = 5;
}
