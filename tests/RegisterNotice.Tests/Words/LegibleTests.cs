using RegisterNotice.Words;

namespace RegisterNotice.Tests.Words;

public sealed class LegibleTests
{
    [Theory]
    [InlineData("Lankakauppa Villanen Oy, Åkers 😀 – ”é”")]
    [InlineData("")]
    [InlineData("e\u0301 \u200d \u00ad")]
    public void What_is_fit_stays_as_it_is(string text) => Legible.Line(text).Should().BeSameAs(text);

    [Theory]
    [InlineData("\u001b[31m", @"\u001b[31m")]
    [InlineData("a\tb\r\nc", @"a\u0009b\u000d\u000ac")]
    [InlineData("\u007f\u0085\u009f\u00a0", "\\u007f\\u0085\\u009f\u00a0")]
    [InlineData("\u2028\u2029\u202a\u202e\u2066\u2069\u200f", "\\u2028\\u2029\\u202a\\u202e\\u2066\\u2069\u200f")]
    [InlineData("\ufdd0\uffff\ufeff", "\\ufdd0\\uffff\ufeff")]
    public void What_is_not_stands_as_an_escape(string text, string line) => Legible.Line(text).Should().Be(line);

    [Fact]
    public void Half_a_pair_stands_as_an_escape_and_a_whole_one_as_itself() =>
        Legible.Line("\ud83d" + "\ud83d\ude00" + "\ude00" + "\ud83d").Should().Be("\\ud83d" + "\ud83d\ude00" + "\\ude00" + "\\ud83d");
}
