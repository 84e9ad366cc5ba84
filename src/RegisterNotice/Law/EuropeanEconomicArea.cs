using NodaTime;

namespace RegisterNotice.Law;

/// <summary>Where the GDPR applies: the Union with its outermost regions, and the EEA. Transfers inside it need no ground of their own.</summary>
/// <remarks>
/// Sources: the Treaties and the EEA Agreement. Åland and the French outermost regions have codes of their own and belong to it; Greenland, the Faroe Islands
/// and Switzerland do not. The United Kingdom counts until the end of its transition period.
/// </remarks>
public static class EuropeanEconomicArea
{
    // The Regulation was incorporated into the EEA Agreement by Joint Committee Decision 154/2018, in force from 20 July 2018; Directive 95/46/EC applied there
    // before it.
    private static readonly string[] Members =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT",
        "RO", "SE", "SI", "SK",
        "IS", "LI", "NO",
        "AX", "GF", "GP", "MF", "MQ", "RE", "YT",
    ];

    /// <summary>The first day on which the United Kingdom does not belong to it.</summary>
    internal static LocalDate EndOfBritishTransition { get; } = new(2021, 1, 1);

    /// <summary>Whether a country belongs to it on a day. A code that is not assigned belongs nowhere.</summary>
    /// <param name="country">The country.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static bool Contains(CountryCode country, LocalDate day) =>
        Array.IndexOf(Members, Guard.NotNull(country).Value) >= 0 || (country.Value == "GB" && day < EndOfBritishTransition);
}
