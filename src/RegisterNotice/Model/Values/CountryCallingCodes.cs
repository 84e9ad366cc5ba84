using System.Globalization;

namespace RegisterNotice;

/// <summary>The country codes of telephone numbers (ITU-T E.164), a row per zone of the world: codes and ranges of codes.</summary>
/// <remarks>As the ITU had assigned them in November 2026, after its list and libphonenumber 9.0. No code begins with another.</remarks>
internal static class CountryCallingCodes
{
    private const int MostDigits = 3;

    private static readonly string[] Zones =
    [
        "1", // North America and the Caribbean
        "20 211-213 216 218 220-258 260-269 27 290-291 297-299", // Africa; Aruba, Faroes, Greenland
        "30-34 350-359 36 370-383 385-387 389 39", // Europe; 379, of the Vatican, is not in use yet
        "40-41 420-421 423 43-49", // Europe
        "500-509 51-58 590-599", // Latin America
        "60-66 670 672-683 685-692", // South-East Asia, Oceania
        "7", // Russia and Kazakhstan
        "800 808 81-82 84 850 852-853 855-856 86 870 878 880-883 886 888", // East Asia; services of the whole world
        "90-95 960-968 970-977 979 98 992-996 998", // West, South and Central Asia; 979 is a service of the whole world
    ];

    // By the first three digits of a number.
    private static readonly bool[] Assigned = Read();

    /// <summary>Whether digits begin with a code. Fewer than three digits do not.</summary>
    public static bool Begin(ReadOnlySpan<char> digits) =>
        digits.Length >= MostDigits && Assigned[(100 * (digits[0] - '0')) + (10 * (digits[1] - '0')) + (digits[2] - '0')];

    private static bool[] Read()
    {
        var assigned = new bool[1000];
        foreach (var row in Zones)
        {
            foreach (var codes in row.Split(' '))
            {
                var range = codes.Split('-');
                var width = range[0].Length switch { 1 => 100, 2 => 10, _ => 1 };
                var from = int.Parse(range[0], CultureInfo.InvariantCulture) * width;
                var to = (int.Parse(range[range.Length - 1], CultureInfo.InvariantCulture) + 1) * width;
                for (var i = from; i < to; i++)
                {
                    assigned[i] = true;
                }
            }
        }

        return assigned;
    }
}
