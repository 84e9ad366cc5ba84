using RegisterNotice.Import.Interpreting.Persons;

namespace RegisterNotice.Import.Tests.Interpreting.Persons;

/// <summary>Words for persons in three languages, with what belongs to them and in what role they stand.</summary>
public sealed class PersonPhrasesTests
{
    [Theory]
    [InlineData("fi", "asiakkaan nimi", "asiakkaat", nameof(PersonCase.Owning))]
    [InlineData("fi", "jäsenistään", "jäsenet", nameof(PersonCase.Concerned))]
    [InlineData("fi", "asiakkaidensa tiedot", "asiakkaat", nameof(PersonCase.Owning))]
    [InlineData("fi", "alueella liikkuvista henkilöistä", "alueella liikkuvat henkilöt", nameof(PersonCase.Concerned))]
    [InlineData("fi", "suljetun ryhmän jäsenten", "suljetun ryhmän jäsenet", nameof(PersonCase.Owning))]
    [InlineData("fi", "työnhakijoiden", "työnhakijat", nameof(PersonCase.Owning))]
    [InlineData("sv", "kundens namn", "kunder", nameof(PersonCase.Owning))]
    [InlineData("sv", "uppgifter om föreningens medlemmar", "föreningens medlemmar", nameof(PersonCase.Concerned))]
    [InlineData("sv", "registrerade användare", "registrerade användare", nameof(PersonCase.Named))]
    [InlineData("en", "the customer's name", "customers", nameof(PersonCase.Owning))]
    [InlineData("en", "borrower information", "borrowers", nameof(PersonCase.Owning))]
    [InlineData("en", "data about users of the service", "users of the service", nameof(PersonCase.Concerned))]
    public void Persons_are_named_in_the_plural(string language, string text, string name, string form)
    {
        var person = PersonPhrases.In(text, language).Single();

        person.Name.Should().Be(name);
        person.Case.ToString().Should().Be(form);
    }

    [Theory]
    [InlineData("fi", "asiakasnumero ja jäsenyys, käyttäjätunnus")]
    [InlineData("fi", "viranomainen, palveluntarjoaja")]
    [InlineData("sv", "kundnummer, användarnamn, sekund")]
    [InlineData("en", "membership, customised, username")]
    public void Words_that_only_begin_so_are_no_persons(string language, string text) => PersonPhrases.In(text, language).Should().BeEmpty();
}
