using NodaTime;

namespace RegisterNotice.Law;

/// <summary>Where the supervisory authority could once be reached, a row each, the latest first.</summary>
/// <remarks>
/// Sources: notices of the time for the addresses of Ratapihantie and the page of the old site; for the older ones, and for all days of change, no primary
/// source was read. Days are therefore late rather than early, and the rule that rests on them warns only. The number of the exchange has not changed, only its
/// grouping.
/// </remarks>
internal static class FormerAuthorityContacts
{
    private static readonly LocalDate AfterLintulahdenkuja = new(2020, 1, 1);
    private static readonly LocalDate AfterRatapihantie = new(2018, 5, 25);

    public static IReadOnlyList<FormerAuthorityContact> All { get; } = ValueList<FormerAuthorityContact>.Own(
    [
        new("Ratapihantie 9, 00520 Helsinki", AfterLintulahdenkuja, "00520", ["ratapihantie 9", "bangårdsvägen 9"]),
        new("PL 800, 00521 Helsinki", AfterLintulahdenkuja, "00521", ["pl 800 00521", "pb 800 00521"]),
        new("www.tietosuoja.fi/fi/index/", AfterLintulahdenkuja, null, ["tietosuoja fi fi index", "tietosuoja fi sv index", "tietosuoja fi en index"]),
        new("Fax 029 566 6735", AfterLintulahdenkuja, null, ["029 566 6735", "029 56 66735", "0295 666 735", "0295666735", "29 566 6735"]),
        new("Albertinkatu 25, 00180 Helsinki", AfterRatapihantie, "00180", ["albertinkatu 25", "albertsgatan 25"]),
        new("PL 315, 00181 Helsinki", AfterRatapihantie, "00181", ["pl 315 00181", "pb 315 00181"]),
    ]);
}
