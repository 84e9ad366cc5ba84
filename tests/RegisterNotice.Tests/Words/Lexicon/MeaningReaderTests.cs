using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Tests.Words.Lexicon;

public sealed class MeaningReaderTests
{
    private static readonly string[] Many =
    [
        "Asiakasrekisteri", "", "Emme luovuta tietoja ulkopuolisille, paitsi lain nojalla.", "Tietoja ei siirretä EU:n ulkopuolelle! Käytämme Google Analyticsia", "laki ", "lain mukaan.\nSopimus",
        "sähkö\u00ADpostiosoite", "pp.kk.vvvv", "Vi lämnar ut uppgifter till tredje part", "We share data with third parties.", "x", "Tarkastuspyyntö on allekirjoitettava omakätisesti.",
    ];

    [Theory]
    [InlineData("Tiedot uutiskirjeen tilaamisesta", "MarketingActivity")]
    [InlineData("SUORAMARKKINOINTI", "MarketingActivity")]
    [InlineData("suora\u00ADmarkkinointi", "MarketingActivity")]
    [InlineData("sähköpostimarkkinointi", "MarketingActivity")]
    [InlineData("Vi skickar nyhetsbrev.", "MarketingActivity")]
    [InlineData("muiden\u00A0asiakkuuden hoitamiseen liittyvien toimenpiteiden", "VaguePurpose")]
    [InlineData("Evästeiden avulla kerätyt tiedot", "Tracking")]
    [InlineData("Arvontoihin osallistuminen", "Competition")]
    public void Stems_are_found_in_any_case_and_inflection(string text, string meaning) =>
        MeaningReader.Read(text).Has(Enum.Parse<Meaning>(meaning)).Should().BeTrue();

    [Theory]
    [InlineData("Muiden asiakkaiden tilaukset. Toimenpiteet kirjataan.", "VaguePurpose")]
    [InlineData("Karvonnan luvut", "Competition")]
    [InlineData("", "Tracking")]
    public void Near_misses_are_not(string text, string meaning) => MeaningReader.Read(text).Has(Enum.Parse<Meaning>(meaning)).Should().BeFalse();

    [Fact]
    public void A_set_has_room_for_every_meaning() => Enum.GetValues<Meaning>().Should().HaveCountLessThanOrEqualTo(MeaningSet.Capacity);

    [Fact]
    public void Every_meaning_is_told_from_every_other()
    {
        foreach (var meaning in Enum.GetValues<Meaning>())
        {
            Enum.GetValues<Meaning>().Where(MeaningSet.Of(meaning).Has).Should().Equal(meaning);
        }
    }

    [Fact]
    public void Finding_allocates_nothing()
    {
        const string Text = "Tietoja käytetään tilausten toimittamiseen, muihin asiakkuuden toimenpiteisiin ja suoramarkkinointiin. Evästeitä käytetään.";
        MeaningReader.Read(Text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        MeaningReader.Read(Text);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(12)]
    public void Many_texts_at_once_give_what_each_gives(int count)
    {
        var joined = default(JoinedTexts);
        foreach (var text in Many.Take(count))
        {
            joined.Add(text);
        }

        var meanings = new MeaningSet[count];
        MeaningReader.ReadEach(joined.Characters, joined.Closings, meanings);
        joined.GiveBack();

        meanings.Should().Equal(Many.Take(count).Select(text => MeaningReader.Read(text)));
    }
}
