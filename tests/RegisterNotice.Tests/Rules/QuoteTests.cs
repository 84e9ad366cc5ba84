using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class QuoteTests
{
    [Theory]
    [InlineData(" Ajoneuvorekisteri. ", "Ajoneuvorekisteri")]
    [InlineData("ja niin edelleen...", "ja niin edelleen")]
    [InlineData("", "")]
    public void Words_are_quoted_without_the_full_stop_behind_them(string text, string quoted) => Quote.Of(text).Should().Be(quoted);

    [Fact]
    public void Long_words_are_cut_between_two_of_them()
    {
        var longest = new string('a', 160);
        Quote.Of(longest).Should().Be(longest);
        Quote.Of(longest + "a").Should().Be(longest + "…", "there is no space at which to cut");
        Quote.Of(" " + longest + "a").Should().Be(longest + "…");
        Quote.Of("sana " + longest).Should().Be("sana…");
        Quote.Of(new string('a', 160) + " b").Should().Be(longest + "…");
    }

    [Fact]
    public void Words_in_another_language_stand_for_those_that_lack_and_a_dash_for_none()
    {
        Quote.Of(LocalizedText.Of("fi", "Rekisteri."), LanguageTag.Finnish).Should().Be("Rekisteri");
        Quote.Of(LocalizedText.Of("sv", "Register."), LanguageTag.Finnish).Should().Be("Register");
        Quote.Of(null, LanguageTag.Finnish).Should().Be("-");
        Quote.Of(LocalizedText.Empty, LanguageTag.Finnish, otherwise: "x").Should().Be("x");
    }
}
