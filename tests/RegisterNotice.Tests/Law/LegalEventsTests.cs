using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tests.Law;

public sealed class LegalEventsTests
{
    [Fact]
    public void They_stand_by_day() => LegalEvents.All.Should().BeInAscendingOrder(it => it.Day);

    [Fact]
    public void The_days_between_count_the_first_and_the_last() =>
        LegalEvents.Between(new(2031, 12, 28), new(2031, 12, 28)).Should().ContainSingle().Which.Decision!.Country!.Value.Should().Be("GB");

    [Fact]
    public void An_act_that_was_repealed_tells_what_came_after_it()
    {
        var repealed = LegalEvents.All.Single(it => it.Act == Acts.PersonalDataAct && it.Kind == LegalEventKind.ActNotInForce);

        repealed.Day.Should().Be(new LocalDate(2019, 1, 1));
        LegalEventPhrases.Say(repealed, LanguageTag.Finnish).Should().Be("1.1.2019: henkilötietolaki (523/1999) ei ole enää voimassa; tilalla on tietosuojalaki.");
        LegalEventPhrases.Say(repealed, LanguageTag.Swedish).Should().Be("1.1.2019: personuppgiftslagen (523/1999) är inte längre i kraft; i stället gäller dataskyddslagen.");
        LegalEventPhrases.Say(repealed, LanguageTag.English).Should().Be("1 January 2019: the Personal Data Act (523/1999) is no longer in force; the Data Protection Act applies instead.");
    }

    [Fact]
    public void Every_event_is_told_in_three_languages() => LegalEvents.All.Should().AllSatisfy(it =>
    {
        foreach (var language in new[] { LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English })
        {
            LegalEventPhrases.Say(it, language).Should().EndWith(".").And.NotContain("{").And.NotContain("  ");
        }
    });
}
