using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class TemplateGapsTests
{
    [Theory]
    [InlineData("Yritys ____, Tampere", "____")]
    [InlineData("______", "______")]
    [InlineData("Rekisterinpitäjä: ......", "......")]
    [InlineData("Nimi ........ ja osoite", "........")]
    [InlineData("…… on rekisterinpitäjä", "……")]
    [InlineData("Nimi: …… ja osoite", "……")]
    [InlineData("{{osoite}}", "{{osoite}}")]
    [InlineData("Postiosoite {{ osoite }}, Tampere", "{{ osoite }}")]
    [InlineData("[yrityksen nimi] kerää tietoja", "[yrityksen nimi]")]
    [InlineData("Kysy: [puhelin]", "[puhelin]")]
    [InlineData("[nimi][yhteyshenkilö](a)", "[nimi]")]
    [InlineData("[lisää päivämäärä] (muistio)", "[lisää päivämäärä]")]
    [InlineData("xx.xx.20xx", "xx.xx.20xx")]
    [InlineData("Laadittu 1.1.20XX.", "1.1.20XX")]
    [InlineData("Laadittu 0x.9x", "0x.9x")]
    [InlineData("Laadittu 9/xx", "9/xx")]
    [InlineData("XXX Oy", "XXX")]
    [InlineData("xx", "xx")]
    [InlineData("xxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxx")] // the longest
    public void A_gap_is_found(string text, string gap)
    {
        TemplateGaps.In(text).ToString().Should().Be(gap);
        TemplateGaps.MayBeIn(text).Should().BeTrue("a text that may have a gap is marked before it is searched");
    }

    [Theory]
    [InlineData("Rivi ___ on lyhyt")]
    [InlineData("Ja niin edelleen.....")]
    [InlineData("Ja niin edelleen…")]
    [InlineData("… ja niin edelleen")]
    [InlineData("{osoite}")]
    [InlineData("{")]
    [InlineData("{{osoite")]
    [InlineData("[yrityksen nimi")]
    [InlineData("[1]")]
    [InlineData("[a]")]
    [InlineData("[]")]
    [InlineData("[1 nimi]")]
    [InlineData("[sic]")]
    [InlineData("[esinimi]")]
    [InlineData("[nimi](https://villanen.example)")]
    [InlineData("[nimi@villanen.example]")]
    [InlineData("[sähköposti suojattu]")]
    [InlineData("[ [1]")]
    [InlineData("x")]
    [InlineData("x-akseli")]
    [InlineData("Taxi, xylofoni ja Xerox")]
    [InlineData("axx")]
    [InlineData("20xxa")]
    [InlineData("xxxxxxxxxxxxxxxxx")] // too long
    [InlineData("4 x 4 x 2")]
    [InlineData("x. x.")]
    [InlineData("")]
    public void Other_signs_are_no_gaps(string text) => TemplateGaps.In(text).ToString().Should().BeEmpty();

    [Theory]
    [InlineData("1.")]
    [InlineData("1.1.")]
    [InlineData("x/")]
    [InlineData("{{")]
    [InlineData("[")]
    [InlineData(".x")]
    public void A_long_run_of_what_may_begin_a_gap_is_walked_through_once(string sign) =>
        TemplateGaps.In(string.Concat(Enumerable.Repeat(sign, 1_000_000)) + "a").Length.Should().Be(0, "four million characters would take hours if each walked on to the end");
}
