using RegisterNotice.Text.Signals;

namespace RegisterNotice.Tests.Text;

public sealed class SignalMatcherTests
{
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
}
