using System.Globalization;

namespace RegisterNotice.Tests.Model.Values;

public sealed class FinnishNumberingPlanTests
{
    // The first three digits without the leading 0, and how many digits a number has in all that starts with them.
    private const string Plan =
        """
        100-109 6-10
        131-138 6-9
        141-148 5-9
        151-158 6-9
        161-168 6-9
        171-178 6-9
        181-188 6-9
        191-198 5-9
        200-201 6-10
        202-205 5-10
        206-208 6-10
        209-209 5-10
        210-289 5-9
        290-309 6-10
        310-389 5-9
        390-399 6-10
        400-499 6-11
        500-509 6-10
        510-589 5-9
        600-602 8-9
        606-606 10-10
        610-689 5-9
        700-700 8-9
        701-705 8-12
        707-708 10-10
        710-719 9-9
        730-739 10-10
        750-750 5-10
        753-759 5-10
        800-800 7-10
        810-889 5-9
        900-900 5-9
        910-989 5-9
        """;

    [Fact]
    public void Each_range_of_first_digits_admits_so_many_digits_and_nothing_lies_between_the_ranges() => Admitted(rest: '0').Should().Be(Plan);

    [Fact]
    public void One_range_has_four_first_digits() => Admitted(rest: '9').Should().Be(Plan.Replace("710-719", "709-709 8-9\n710-719", StringComparison.Ordinal));

    private static string Admitted(char rest)
    {
        var runs = new List<(string From, string To, string Digits)>();
        foreach (var first in Enumerable.Range(100, 900).Select(first => first.ToString(CultureInfo.InvariantCulture)))
        {
            var digits = Digits(first, rest);
            if (runs.Count > 0 && runs[^1].Digits == digits)
            {
                runs[^1] = runs[^1] with { To = first };
            }
            else
            {
                runs.Add((first, first, digits));
            }
        }

        return string.Join('\n', runs.Where(run => run.Digits.Length > 0).Select(run => $"{run.From}-{run.To} {run.Digits}"));
    }

    private static string Digits(string first, char rest)
    {
        var admitted = Enumerable.Range(3, 12).Where(digits => PhoneNumbers.IsValid("0" + first.PadRight(digits, rest))).ToArray();
        return admitted.Length == 0 ? "" : $"{admitted[0]}-{admitted[^1]}";
    }
}
