namespace RegisterNotice.Samples;

/// <summary>Notices for tests, benchmarks and first steps: five as Finnish shops publish them, and seven as careful controllers of other kinds would
/// write them.</summary>
/// <remarks>Companies, people, addresses and words are invented. Business IDs begin with 9, which has not been given out.</remarks>
public static class SampleNotices
{
    /// <summary>Notices of shops with facts and published words: each has the shape, and the faults, of a notice that was found on the web.</summary>
    public static IReadOnlyList<Notice> OfShops { get; } =
        [ForeignWebShop.Notice, BrandedWebShop.Notice, TwelveHeadings.Notice, ProspectRegister.Notice, SmallSewingShop.Notice];

    /// <summary>
    /// Notices of a municipality, a clinic, a parish, a school, a research project, a reporting channel and a processor, in which no rule finds anything.
    /// </summary>
    public static IReadOnlyList<Notice> Faultless { get; } =
    [
        TownLibrary.Notice, Clinic.Notice, ConfirmationSchool.Notice, UpperSecondarySchool.Notice, SleepStudy.Notice, WhistleblowingChannel.Notice,
        PayrollProcessor.Notice,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Notice> All { get; } = [.. OfShops, .. Faultless];
}
