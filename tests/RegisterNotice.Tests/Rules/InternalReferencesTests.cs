using RegisterNotice.Rules;

namespace RegisterNotice.Tests.Rules;

public sealed class InternalReferencesTests
{
    private static readonly NoticeDocument Page = Of(
        ("1", 1, [SectionKind.Controller]), ("2", 1, [SectionKind.RegisterName]), ("3", 1, [SectionKind.Purposes]), (null, 2, [SectionKind.Contact]), ("3.9", 2, [SectionKind.Other]), ("4", 1, []), ("0", 1, [SectionKind.Rights]), (null, 1, [SectionKind.Contact]));

    [Theory]
    [InlineData("Ks. kohdassa 7 mainittu seikka", "7")]
    [InlineData("Kohdassa 7 kerrotaan", "7")]
    [InlineData("Se on kohdassa 9", "9")]
    [InlineData("Se on kohdassa 3.1.", "3.1")]
    [InlineData("Se on kohdassa 3.0 ja muualla", "3.0")]
    [InlineData("Se on kohdassa 10.", "10")]
    [InlineData("se står under punkt 7", "7")]
    [InlineData("as said in section 7 above", "7")]
    [InlineData("Kohdassa 1 on nimi, kohdassa 7 ei mitään", "7")]
    public void A_number_that_no_section_has_is_broken(string text, string number) => Broken(text).Should().Be(number);

    [Theory]
    [InlineData("Se on kohdassa 1")]
    [InlineData("Se on kohdassa 3.9.")]
    [InlineData("Se on kohdassa 0")]
    [InlineData("Se on kohdassa A")]
    [InlineData("Se on kohdassa ")]
    [InlineData("Päätöskohdassa 7 on muuta")]
    [InlineData("2kohdassa 7 on muuta")]
    [InlineData("Asetuksen 15 artiklan kohdassa 9 on muuta")]
    [InlineData("Ks. kohdassa 9 § mainittu")]
    [InlineData("")]
    public void A_number_that_a_section_or_an_act_has_is_not(string text) => Broken(text).Should().BeEmpty();

    [Fact]
    public void The_name_of_an_act_counts_near_the_reference_and_in_its_sentence_alone()
    {
        Broken("Asetuksen artikla on muualla. Kohdassa 7 on tämä.").Should().Be("7");
        Broken($"Asetus {new string('a', 40)} kohdassa 7 on tämä.").Should().Be("7", "the act is too far before");
        Broken($"Kohdassa 7 {new string('a', 30)} asetus").Should().Be("7", "the act is too far behind");
        Broken("Kohdassa 7 on tämä. Asetus on muualla.").Should().Be("7", "the sentence has ended");
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("3", true)] // its part without a number is on the contact
    [InlineData("3.9", true)] // a section of another kind may give an address
    [InlineData("4", true)] // so may one of which no kind is known
    [InlineData("0", false)] // the section behind it is of the same level
    public void An_address_is_given_where_a_section_is_on_somebody(string number, bool isGiven)
    {
        Broken($"Lähetä pyyntö kohdassa {number} mainittuun osoitteeseen").Should().Be(isGiven ? "" : number);
        Broken($"Henkilölle, joka on nimetty kohdassa {number}").Should().Be(isGiven ? "" : number);
        Broken($"Lähetä pyyntö kohdassa {number} mainittuun osoitteeseen", somebodyHasAnAddress: false).Should().Be(number, "nobody has an address");
        Broken($"Tästä kerrotaan kohdassa {number}").Should().BeEmpty("nobody is to be written to");
    }

    [Fact]
    public void Where_no_section_has_a_number_nothing_can_be_said() => InternalReferences.BrokenIn("Se on kohdassa 7", new(Of((null, 1, [SectionKind.Controller])), true)).ToString().Should().BeEmpty();

    [Fact]
    public void Of_two_sections_with_the_same_number_the_first_counts() =>
        InternalReferences.BrokenIn("Kirjoita kohdassa 1 mainittuun osoitteeseen", new(Of(("1", 1, [SectionKind.Controller]), ("1", 1, [SectionKind.RegisterName])), true)).ToString().Should().BeEmpty();

    [Theory]
    [InlineData("Vastaanottajat luetellaan liitteessä 3.", "3")]
    [InlineData("Vastaanottajat luetellaan liitteessä 2.", "")]
    [InlineData("Mottagarna finns i bilaga 4.", "4")]
    [InlineData("The recipients are listed in Appendix 5.", "5")]
    [InlineData("Asetuksen liite 7 on toinen asia.", "")]
    [InlineData("Palvelusopimuksen liitteessä 7 on käsittelyn kuvaus.", "")]
    [InlineData("Ks. liite 7 (https://villanen.example/liite.pdf).", "")]
    public void An_annex_must_be_there(string text, string number)
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Sections = [new() { Heading = "Liite 1" }, new() { Heading = "LIITE 2: Vastaanottajat" }, new() { Heading = "Liitteet" }] };

        InternalReferences.BrokenIn(text, new(document, true)).ToString().Should().Be(number);
    }

    private static string Broken(string text, bool somebodyHasAnAddress = true) => InternalReferences.BrokenIn(text, new(Page, somebodyHasAnAddress)).ToString();

    private static NoticeDocument Of(params (string? Number, int Level, SectionKind[] Kinds)[] sections) => new()
    {
        Language = LanguageTag.Finnish,
        Sections = [.. sections.Select(section => new DocumentSection { Number = section.Number, Level = section.Level, Kinds = section.Kinds })],
    };
}
