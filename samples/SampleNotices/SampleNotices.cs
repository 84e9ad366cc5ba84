namespace RegisterNotice.Samples;

/// <summary>Five notices as Finnish shops publish them, with facts and published words, for tests, benchmarks and first steps.</summary>
/// <remarks>
/// Each has the shape, and the faults, of a notice that was found on the web; companies, people, addresses and words are invented. Business IDs begin with 9, which has
/// not been given out.
/// </remarks>
public static class SampleNotices
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Notice> All { get; } =
        [ForeignWebShop.Notice, BrandedWebShop.Notice, TwelveHeadings.Notice, ProspectRegister.Notice, SmallSewingShop.Notice];
}
