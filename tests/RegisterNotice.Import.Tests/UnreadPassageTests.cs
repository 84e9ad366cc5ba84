namespace RegisterNotice.Import.Tests;

/// <summary>What no fact was read from is listed, and nothing else.</summary>
public sealed class UnreadPassageTests
{
    [Fact]
    public void A_sentence_that_states_no_fact_is_listed_with_its_section()
    {
        var passage = NoticeImporter.Import("Rekisterinpitäjä\nKudelma Oy\n\nTietolähteet\nTiedot saadaan asiakkaalta. Puhelut kirjataan talteen.\n").Unread.Should().ContainSingle().Which;

        (passage.Notice, passage.Heading, passage.Span).Should().Be((0, "Tietolähteet", new SourceSpan(5, 29, passage.Text.Length)));
        passage.Kinds.Should().Equal(SectionKind.Sources);
        passage.Text.Should().StartWith("Puhelut kirjataan talteen");
    }

    [Theory]
    [InlineData("Rekisterin tietosisältö\nTallennamme:\n- nimi\n- osoite\n")]
    [InlineData("Rekisteröidyn oikeudet\nSinulla on oikeus tarkastaa tietosi. Pyyntö lähetetään osoitteeseen paja@kudelma.example.\n")]
    [InlineData("Yhteyshenkilö\nEssi Esimerkki [email protected]\n")]
    [InlineData("Laadittu 3.4.2024\n\n* * *\n")]
    public void What_was_read_or_stayed_unclear_is_not_among_it(string page) => NoticeImporter.Import(page).Unread.Should().BeEmpty();
}
