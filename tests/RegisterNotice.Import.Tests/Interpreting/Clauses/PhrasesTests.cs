using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Tests.Interpreting.Clauses;

/// <summary>Enumerations fall into what can stand alone; what cannot stays with its neighbour.</summary>
public sealed class PhrasesTests
{
    [Theory]
    [InlineData("laskutukseen, perintään ja markkinointiin", "laskutukseen|perintään|markkinointiin")]
    [InlineData("kerhon suunnitteluun, toteutukseen ja seurantaan", "kerhon suunnitteluun, toteutukseen ja seurantaan")]
    [InlineData("yhteydenpitoon asiakkaisiin, jäseniin ja sidosryhmiin", "yhteydenpitoon asiakkaisiin, jäseniin ja sidosryhmiin")]
    [InlineData("lankojen toimittamiseen ja yhteydenpitoon asiakkaisiin ja sidosryhmiin sekä laskutukseen", "lankojen toimittamiseen|yhteydenpitoon asiakkaisiin ja sidosryhmiin|laskutukseen")]
    [InlineData("asiakas- ja jäsenrekisterin ylläpitoon sekä arvontoihin", "asiakas- ja jäsenrekisterin ylläpitoon|arvontoihin")]
    [InlineData("kankaiden ja lankojen tilausten käsittelyyn", "kankaiden ja lankojen tilausten käsittelyyn")]
    public void What_data_are_used_for_is_parted_by_its_case(string text, string phrases) => Of(text, PhraseForm.Aim, "fi").Should().Be(phrases);

    [Theory]
    [InlineData("yhteydenpito, laskutus ja asiakassuhteen hoitaminen", "yhteydenpito|laskutus|asiakassuhteen hoitaminen")]
    [InlineData("asiakassuhteen hoitaminen ja kehittäminen", "asiakassuhteen hoitaminen ja kehittäminen")]
    [InlineData("kurssien, leirien sekä retkien järjestäminen", "kurssien, leirien sekä retkien järjestäminen")]
    [InlineData("kerätä perustiedot, tehdä käyntikirjaukset, laskutus ja tilastointi", "kerätä perustiedot|tehdä käyntikirjaukset|laskutus|tilastointi")]
    [InlineData("suojata asiakkaita, henkilökuntaa ja omaisuutta sekä tarvittaessa selvittää rikoksia", "suojata asiakkaita, henkilökuntaa ja omaisuutta|tarvittaessa selvittää rikoksia")]
    public void Names_are_parted_where_each_can_stand_alone(string text, string phrases) => Of(text, PhraseForm.Name, "fi").Should().Be(phrases);

    [Theory]
    [InlineData("leverera beställningar, fakturera kunder och marknadsföra våra produkter", "leverera beställningar|fakturera kunder|marknadsföra våra produkter")]
    [InlineData("erbjuda kunderna kurser och nya tjänster", "erbjuda kunderna kurser och nya tjänster")]
    public void Swedish_verbs_are_parted_at_the_verbs(string text, string phrases) => Of(text, PhraseForm.Verbs, "sv").Should().Be(phrases);

    [Theory]
    [InlineData("deliver orders, send invoices and answer questions", "deliver orders|send invoices|answer questions")]
    [InlineData("process orders, payments and returns", "process orders, payments and returns")]
    public void English_verbs_are_parted_at_the_verbs(string text, string phrases) => Of(text, PhraseForm.Verbs, "en").Should().Be(phrases);

    [Theory]
    [InlineData("fakturering, kundtjänst och hantering av beställningar och returer", "sv", "fakturering|kundtjänst|hantering av beställningar och returer")]
    [InlineData("billing, customer service and marketing", "en", "billing|customer service|marketing")]
    public void Nouns_are_parted_where_each_names_something_done(string text, string language, string phrases) => Of(text, PhraseForm.Noun, language).Should().Be(phrases);

    private static string Of(string text, PhraseForm form, string language) => string.Join("|", Phrases.Of(text, form, language).Select(phrase => phrase.Text));
}
