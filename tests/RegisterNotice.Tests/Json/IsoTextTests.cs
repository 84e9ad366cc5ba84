using NodaTime.Text;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Json;

/// <summary>Days and periods are read as the patterns of NodaTime read them, whether in the usual form or another.</summary>
public sealed class IsoTextTests
{
    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("0000-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("-0044-03-15")]
    public void A_day_is_read(string text) => Read($"\"draftedOn\":\"{text}\"").Notice!.DraftedOn.Should().Be(LocalDatePattern.Iso.Parse(text).Value);

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-01-00")]
    [InlineData("2026-1-1")]
    [InlineData("2026/01/01")]
    [InlineData("2026/01-01")]
    [InlineData("2026-01/01")]
    [InlineData("20260101--")]
    [InlineData("2026-01-1/")]
    [InlineData("2026-01-1:")]
    [InlineData("2026-a1-01")]
    [InlineData("2o26-01-01")]
    public void What_is_no_day_is_a_fault(string text) => Read($"\"draftedOn\":\"{text}\"").Findings.Should().ContainSingle().Which.Pointer.Should().Be("/draftedOn");

    [Theory]
    [InlineData("P6Y")]
    [InlineData("P06Y")]
    [InlineData("P18M")]
    [InlineData("P2W")]
    [InlineData("P0D")]
    [InlineData("P999999999D")]
    [InlineData("P1Y6M")]
    [InlineData("P-1Y")]
    [InlineData("PT1H")]
    [InlineData("P")]
    public void A_period_is_read(string text) =>
        Read($"\"retentionRules\":[{{\"id\":\"a\",\"period\":\"{text}\"}}]").Notice!.RetentionRules[0].Period.Should().Be(PeriodPattern.Roundtrip.Parse(text).Value);

    [Theory]
    [InlineData("PY")]
    [InlineData("6Y")]
    [InlineData("X6Y")]
    [InlineData("P/Y")]
    [InlineData("P1:Y")]
    [InlineData("P6X")]
    [InlineData("P6")]
    [InlineData("P9999999999D")]
    [InlineData("P6y")]
    public void What_is_no_period_is_a_fault(string text) =>
        Read($"\"retentionRules\":[{{\"id\":\"a\",\"period\":\"{text}\"}}]").Findings.Should().ContainSingle().Which.Pointer.Should().Be("/retentionRules/0/period");

    private static NoticeReadResult Read(string member) => NoticeJson.Read($"{{\"schemaVersion\":\"1.0\",\"id\":\"a\",{member}}}");
}
