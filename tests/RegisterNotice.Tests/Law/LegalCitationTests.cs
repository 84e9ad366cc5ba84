using RegisterNotice.Law;
using RegisterNotice.Words;

namespace RegisterNotice.Tests.Law;

public sealed class LegalCitationTests
{
    [Theory]
    [InlineData("2016/679", "13(1)(c)", "tietosuoja-asetuksen 13 artiklan 1 kohdan c alakohta", "artikel 13.1 c i dataskyddsförordningen", "GDPR Article 13(1)(c)")]
    [InlineData("2016/679", "37(7)", "tietosuoja-asetuksen 37 artiklan 7 kohta", "artikel 37.7 i dataskyddsförordningen", "GDPR Article 37(7)")]
    [InlineData("2016/679", "27", "tietosuoja-asetuksen 27 artikla", "artikel 27 i dataskyddsförordningen", "GDPR Article 27")]
    [InlineData("1336/1997", "2:10", "kirjanpitolain (1336/1997) 2 luvun 10 §", "bokföringslagen (1336/1997) 2 kap. 10 §", "Accounting Act (1336/1997), chapter 2, section 10")]
    [InlineData("523/1999", "10(1)(2)", "henkilötietolain (523/1999) 10 §:n 1 momentin 2 kohta", "personuppgiftslagen (523/1999) 10 § 1 mom. 2 punkten", "Personal Data Act (523/1999), section 10, subsection 1, item 2")]
    [InlineData("917/2014", "205", "sähköisen viestinnän palveluista annetun lain (917/2014) 205 §", "lagen om tjänster inom elektronisk kommunikation (917/2014) 205 §", "Act on Electronic Communications Services (917/2014), section 205")]
    [InlineData("1050/2018", null, "tietosuojalaki (1050/2018)", "dataskyddslagen (1050/2018)", "Data Protection Act (1050/2018)")]
    [InlineData("C-673/17", null, "C-673/17 Planet49", "C-673/17 Planet49", "C-673/17 Planet49")]
    public void Each_language_cites_in_its_own_way(string act, string? provision, string fi, string sv, string en)
    {
        var reference = new LegalReference { Act = act, Provision = provision };

        LegalCitations.Cite(reference, LanguageTag.Finnish).Should().Be(fi);
        LegalCitations.Cite(reference, LanguageTag.Swedish).Should().Be(sv);
        LegalCitations.Cite(reference, LanguageTag.English).Should().Be(en);
    }

    [Theory]
    [InlineData("13(1)(e)")]
    [InlineData("13(1)(f)")]
    public void Points_that_the_Finnish_text_letters_otherwise_are_cited_without_letter_in_Finnish(string provision) =>
        LegalCitations.Cite(Acts.Gdpr.At(provision), LanguageTag.Finnish).Should().Be("tietosuoja-asetuksen 13 artiklan 1 kohta");

    [Fact]
    public void An_unknown_act_is_cited_as_written() =>
        LegalCitations.Cite(new LegalReference { Act = "1/1900", Text = "asetuksen 1/1900 mukaan" }, LanguageTag.Finnish).Should().Be("asetuksen 1/1900 mukaan");

    [Theory]
    [InlineData("703/2023", "12", "asiakastietolaki (703/2023) 12 §", "kunduppgiftslagen (703/2023) 12 §", "Client Data Act (703/2023), section 12")]
    [InlineData("1085/2015", "2:10(1)", "asiakastietolaki (1085/2015) 2 luvun 10 §:n 1 momentti", "kunduppgiftslagen (1085/2015) 2 kap. 10 § 1 mom.", "Client Data Act (1085/2015), chapter 2, section 10, subsection 1")]
    [InlineData("628/1998", null, "asiakastietolaki (628/1998)", "kunduppgiftslagen (628/1998)", "Client Data Act (628/1998)")]
    [InlineData("2018/1725", "5(1)", "asiakastietolaki (2018/1725) 5 artiklan 1 kohta", "artikel 5.1 i kunduppgiftslagen (2018/1725)", "Client Data Act (2018/1725) Article 5(1)")]
    [InlineData("C-311/18", null, "C-311/18 asiakastietolaki", "C-311/18 kunduppgiftslagen", "C-311/18 Client Data Act")]
    public void An_act_that_the_library_does_not_know_is_cited_by_its_name_in_each_language(string number, string? provision, string fi, string sv, string en)
    {
        var reference = Act.Of(number, "asiakastietolaki", "kunduppgiftslagen", "Client Data Act").At(provision);

        LegalCitations.Cite(reference, LanguageTag.Finnish).Should().Be(fi);
        LegalCitations.Cite(reference, LanguageTag.Swedish).Should().Be(sv);
        LegalCitations.Cite(reference, LanguageTag.English).Should().Be(en);
    }

    [Fact]
    public void Acts_compare_by_content_and_only_unknown_ones_give_references_their_name()
    {
        Act.Of("703/2023", "asiakastietolaki").Should().Be(Act.Of("703/2023", "asiakastietolaki"));
        (Act.Of("703/2023", "asiakastietolaki") == Act.Of("703/2023", "toinen laki")).Should().BeFalse();
        Acts.AccountingAct.At("2:10").Name.Should().BeNull();
        Act.Of("703/2023", "asiakastietolaki").At().Name.Should().BeEquivalentTo(LocalizedText.Of("fi", "asiakastietolaki"));
        FluentActions.Invoking(() => Act.Of(" ", "laki")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Act.Of("1/2020", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Numbers_of_acts_are_unique() => Acts.All.Select(act => act.Number).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Successors_are_in_the_table() => Acts.All.Where(act => act.Successor is not null).Should().OnlyContain(act => Acts.Find(act.Successor) != null);
}
