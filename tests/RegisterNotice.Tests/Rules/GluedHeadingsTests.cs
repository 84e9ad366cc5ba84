using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class GluedHeadingsTests
{
    [Theory]
    [InlineData("Tilaukset toimitetaan.Evästeet", "Evästeet")]
    [InlineData("Kysy lisää!Evästeet: käytämme niitä", "Evästeet")]
    [InlineData("Miten?Evästeet\nKäytämme niitä", "Evästeet")]
    [InlineData("Katso (sivu).Evästeet", "Evästeet")]
    [InlineData("Katso \"sivu\".Evästeet", "Evästeet")]
    [InlineData("Katso ”sivu”.Evästeet", "Evästeet")]
    [InlineData("A.b.Evästeet", "Evästeet")]
    public void A_heading_right_behind_the_end_of_a_sentence_is_found(string text, string heading) => GluedHeadings.In(text).Should().Be(heading);

    [Theory]
    [InlineData("Tilaukset toimitetaan. Evästeet")]
    [InlineData("Tilaukset toimitetaan,Evästeet")]
    [InlineData("Tilaukset toimitetaan.Evästeet ovat käytössä")]
    [InlineData("Tilaukset toimitetaan.evästeet")]
    [InlineData("TOIMITUS.Evästeet")]
    [InlineData("Kohta 3.Evästeet")]
    [InlineData(".Evästeet")]
    [InlineData("Tilaukset toimitetaan.")]
    [InlineData("")]
    public void Other_words_are_none(string text) => GluedHeadings.In(text).Should().BeNull();
}
