using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Tests.Words.Lexicon;

public sealed class SignalMatcherTests
{
    private static readonly string[] Many =
    [
        "Asiakasrekisteri", "", "Emme luovuta tietoja ulkopuolisille, paitsi lain nojalla.", "Tietoja ei siirretä EU:n ulkopuolelle! Käytämme Google Analyticsia", "laki ", "lain mukaan.\nSopimus",
        "sähkö\u00ADpostiosoite", "pp.kk.vvvv", "Vi lämnar ut uppgifter till tredje part", "We share data with third parties.", "x", "Tarkastuspyyntö on allekirjoitettava omakätisesti.",
    ];

    [Theory]
    [InlineData("Tiedot uutiskirjeen tilaamisesta", "DirectMarketing")]
    [InlineData("SUORAMARKKINOINTI", "DirectMarketing")]
    [InlineData("suora\u00ADmarkkinointi", "DirectMarketing")]
    [InlineData("sähköpostimarkkinointi", "DirectMarketing")]
    [InlineData("Vi skickar nyhetsbrev.", "DirectMarketing")]
    [InlineData("muiden\u00A0asiakkuuden hoitamiseen liittyvien toimenpiteiden", "VaguePurpose")]
    [InlineData("Evästeiden avulla kerätyt tiedot", "Tracking")]
    [InlineData("Arvontoihin osallistuminen", "Competitions")]
    public void Stems_are_found_in_any_case_and_inflection(string text, string signal) =>
        SignalMatcher.Instance.Find(text).Has(Enum.Parse<Signal>(signal)).Should().BeTrue();

    [Theory]
    [InlineData("Muiden asiakkaiden tilaukset. Toimenpiteet kirjataan.", "VaguePurpose")]
    [InlineData("Karvonnan luvut", "Competitions")]
    [InlineData("", "Tracking")]
    public void Near_misses_are_not(string text, string signal) => SignalMatcher.Instance.Find(text).Has(Enum.Parse<Signal>(signal)).Should().BeFalse();

    [Fact]
    public void Finding_allocates_nothing()
    {
        const string Text = "Tietoja käytetään tilausten toimittamiseen, muihin asiakkuuden toimenpiteisiin ja suoramarkkinointiin. Evästeitä käytetään.";
        SignalMatcher.Instance.Find(Text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        SignalMatcher.Instance.Find(Text);

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

        var signals = new SignalSet[count];
        SignalMatcher.Instance.FindEach(joined.Characters, joined.Closings, signals);
        joined.GiveBack();

        signals.Should().Equal(Many.Take(count).Select(SignalMatcher.Instance.Find));
    }
}
