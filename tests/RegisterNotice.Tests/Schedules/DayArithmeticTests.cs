using NodaTime;
using NodaTime.Text;
using RegisterNotice.Schedules;

namespace RegisterNotice.Tests.Schedules;

public sealed class DayArithmeticTests
{
    [Theory]
    [InlineData("2026-03-15", "P6Y", "2032-03-15")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2026-01-31", "P1M", "2026-02-28")]
    [InlineData("2026-01-31", "P2W", "2026-02-14")]
    [InlineData("2026-01-31", "PT72H", "2026-02-03")]
    [InlineData("2026-01-31", "PT12H", "2026-01-31")]
    [InlineData("2026-01-31", "P1Y6M", "2027-07-31")]
    [InlineData("2026-01-31", "P200000D", "2573-08-31")]
    [InlineData("2026-01-31", "PT86400000s", "2026-02-01")]
    [InlineData("2026-01-31", "PT9223372036854775807n", "2318-05-12")]
    public void A_period_ends_on_the_day_of_the_same_number_or_on_the_last_of_the_month(string start, string period, string end) =>
        DayArithmetic.After(Day(start), PeriodPattern.Roundtrip.Parse(period).Value).Should().Be(Day(end));

    [Theory]
    [InlineData("P-1Y")]
    [InlineData("P0D")]
    [InlineData("P9000Y")]
    [InlineData("P2000000000D")]
    [InlineData("P2147483647Y")]
    [InlineData("P2147483647Y2147483647M2147483647W2147483647DT9223372036854775807H9223372036854775807M")]
    [InlineData("PT9223372036854775807S9223372036854775807s9223372036854775807t9223372036854775807n")]
    [InlineData("PT9223372036854775807s")]
    public void A_period_that_cannot_be_meant_ends_on_no_day(string period) =>
        DayArithmetic.After(new(2026, 1, 31), PeriodPattern.Roundtrip.Parse(period).Value).Should().BeNull();

    [Theory]
    [InlineData(1, "2026-02-28")]
    [InlineData(2, "2026-03-31")]
    [InlineData(12, "2027-01-31")]
    public void Steps_are_counted_from_the_first_day_so_that_short_months_shorten_none_after_them(int times, string end) =>
        DayArithmetic.After(new(2026, 1, 31), Period.FromMonths(1), times).Should().Be(Day(end));

    [Theory]
    [InlineData("2024-02-29", "P1Y", true)]
    [InlineData("2026-01-31", "P1M", true)]
    [InlineData("2026-01-28", "P1M", false)]
    [InlineData("2026-01-31", "P30D", false)]
    public void A_month_without_the_day_is_said(string start, string period, bool isClamped) =>
        DayArithmetic.IsClamped(Day(start), PeriodPattern.Roundtrip.Parse(period).Value).Should().Be(isClamped);

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
