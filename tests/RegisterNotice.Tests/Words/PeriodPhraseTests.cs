using NodaTime;
using NodaTime.Text;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tests.Words;

public sealed class PeriodPhraseTests
{
    [Theory]
    [InlineData("P1Y", "yksi vuosi", "ett år", "one year")]
    [InlineData("P2Y", "2 vuotta", "2 år", "2 years")]
    [InlineData("P5Y", "5 vuotta", "5 år", "5 years")]
    [InlineData("P1M", "yksi kuukausi", "en månad", "one month")]
    [InlineData("P18M", "18 kuukautta", "18 månader", "18 months")]
    [InlineData("P1W", "yksi viikko", "en vecka", "one week")]
    [InlineData("P2W", "2 viikkoa", "2 veckor", "2 weeks")]
    [InlineData("P1D", "yksi päivä", "en dag", "one day")]
    [InlineData("P30D", "30 päivää", "30 dagar", "30 days")]
    [InlineData("P1Y6M", "yksi vuosi ja 6 kuukautta", "ett år och 6 månader", "one year and 6 months")]
    [InlineData("P2Y1M5D", "2 vuotta, yksi kuukausi ja 5 päivää", "2 år, en månad och 5 dagar", "2 years, one month and 5 days")]
    [InlineData("PT1H", "yksi tunti", "en timme", "one hour")]
    [InlineData("PT30M", "30 minuuttia", "30 minuter", "30 minutes")]
    [InlineData("PT2S", "2 sekuntia", "2 sekunder", "2 seconds")]
    [InlineData("P0D", "0 päivää", "0 dagar", "0 days")]
    public void A_length_is_said_by_itself(string period, string fi, string sv, string en) => ShouldBe(PeriodPhrases.Length, period, fi, sv, en);

    [Theory]
    [InlineData("P1Y", "yhden vuoden ajan", "i ett år", "for one year")]
    [InlineData("P6Y", "6 vuotta", "i 6 år", "for 6 years")]
    [InlineData("P1M", "yhden kuukauden ajan", "i en månad", "for one month")]
    [InlineData("P3M", "3 kuukautta", "i 3 månader", "for 3 months")]
    [InlineData("P1W", "yhden viikon ajan", "i en vecka", "for one week")]
    [InlineData("P14D", "14 päivää", "i 14 dagar", "for 14 days")]
    [InlineData("P1Y6M", "yhden vuoden ja 6 kuukauden ajan", "i ett år och 6 månader", "for one year and 6 months")]
    public void How_long_something_lasts(string period, string fi, string sv, string en) => ShouldBe(PeriodPhrases.For, period, fi, sv, en);

    [Theory]
    [InlineData("P1M", "kuukauden kuluessa", "inom en månad", "within one month")]
    [InlineData("P2M", "2 kuukauden kuluessa", "inom 2 månader", "within 2 months")]
    [InlineData("P14D", "14 päivän kuluessa", "inom 14 dagar", "within 14 days")]
    [InlineData("P2W", "2 viikon kuluessa", "inom 2 veckor", "within 2 weeks")]
    public void Within_what_time(string period, string fi, string sv, string en) => ShouldBe(PeriodPhrases.Within, period, fi, sv, en);

    [Theory]
    [InlineData("P1M", "yhdellä kuukaudella", "med högst en månad", "by at most one month")]
    [InlineData("P2M", "2 kuukaudella", "med högst 2 månader", "by at most 2 months")]
    [InlineData("P10D", "10 päivällä", "med högst 10 dagar", "by at most 10 days")]
    public void By_how_much_a_time_is_extended(string period, string fi, string sv, string en) => ShouldBe(PeriodPhrases.By, period, fi, sv, en);

    [Theory]
    [InlineData("P1Y", "vuoden välein", "med ett års mellanrum", "every year")]
    [InlineData("P2Y", "2 vuoden välein", "med 2 års mellanrum", "every 2 years")]
    [InlineData("P1M", "kuukauden välein", "med en månads mellanrum", "every month")]
    [InlineData("P6M", "6 kuukauden välein", "med 6 månaders mellanrum", "every 6 months")]
    [InlineData("P1W", "viikon välein", "med en veckas mellanrum", "every week")]
    [InlineData("P30D", "30 päivän välein", "med 30 dagars mellanrum", "every 30 days")]
    public void How_often_something_is_done(string period, string fi, string sv, string en) => ShouldBe(PeriodPhrases.Every, period, fi, sv, en);

    [Theory]
    [InlineData("P1Y", "kerran vuodessa", "en gång per år", "once a year")]
    [InlineData("P6M", "kerran 6 kuukaudessa", "en gång på 6 månader", "once in 6 months")]
    [InlineData("P1W", "kerran viikossa", "en gång per vecka", "once a week")]
    [InlineData("PT1H", "kerran tunnissa", "en gång per timme", "once an hour")]
    public void How_often_something_may_be_done(string period, string fi, string sv, string en) => ShouldBe(PeriodPhrases.OnceIn, period, fi, sv, en);

    private static void ShouldBe(Func<Period, LanguageTag, string> write, string period, string fi, string sv, string en)
    {
        var value = PeriodPattern.Roundtrip.Parse(period).Value;
        new[] { write(value, LanguageTag.Finnish), write(value, LanguageTag.Swedish), write(value, LanguageTag.English) }.Should().Equal(fi, sv, en);
    }
}
