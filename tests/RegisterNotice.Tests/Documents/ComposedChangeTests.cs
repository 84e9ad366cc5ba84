namespace RegisterNotice.Tests.Documents;

/// <summary>What the page says of changes and the purposes they are about.</summary>
public sealed class ComposedChangeTests
{
    [Theory]
    [InlineData("fi", "Jo kerättyjä tietoja käytetään uuteen tarkoitukseen: valikoiman suunnittelu.")]
    [InlineData("sv", "Redan insamlade uppgifter används för ett nytt ändamål: ")]
    [InlineData("en", "Data already collected are put to a new purpose: ")]
    public void A_new_purpose_is_named(string language, string sentence) =>
        Composed.Text(Told("Tilaushistoriaa käytetään uudella tavalla.", true, "planning"), language).Should().Contain(sentence);

    [Fact]
    public void Several_new_purposes_are_named_in_the_plural() =>
        Composed.Text(Told("Tietoja käytetään uudella tavalla.", true, "planning", "news"))
            .Should().Contain("Jo kerättyjä tietoja käytetään uusiin tarkoituksiin: valikoiman suunnittelu ja uutiskirje.");

    [Fact]
    public void What_the_entry_names_itself_is_not_named_again() =>
        Composed.Text(Told("Uusi tarkoitus: valikoiman suunnittelu.", true, "planning"))
            .Should().Contain("Jo kerättyjä tietoja käytetään uuteen tarkoitukseen.");

    [Fact]
    public void Another_change_says_which_purpose_it_concerns() =>
        Composed.Text(Told("Oikeusperuste täsmennettiin.", false, "news")).Should().Contain("Muutos koskee seuraavaa tarkoitusta: uutiskirje.");

    private static Notice Told(string summary, bool isNew, params string[] ids) => new()
    {
        Id = "a",
        Purposes = [new() { Id = "planning", Description = Composed.Fi("Valikoiman suunnittelu") }, new() { Id = "news", Description = Composed.Fi("Uutiskirje") }],
        Changes = [new() { Date = new(2026, 12, 1), Summary = Composed.Fi(summary), NewPurpose = isNew, PurposeIds = ids }],
    };
}
