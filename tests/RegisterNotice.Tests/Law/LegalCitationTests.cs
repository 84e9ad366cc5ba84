using RegisterNotice.Law;
using RegisterNotice.Words;

namespace RegisterNotice.Tests.Law;

public sealed class LegalCitationTests
{
    [Theory]
    [InlineData("2016/679", "13(1)(c)", "tietosuoja-asetuksen 13 artiklan 1 kohdan c alakohta", "artikel 13.1 c i dataskyddsförordningen", "Article 13(1)(c) GDPR")]
    [InlineData("2016/679", "37(7)", "tietosuoja-asetuksen 37 artiklan 7 kohta", "artikel 37.7 i dataskyddsförordningen", "Article 37(7) GDPR")]
    [InlineData("2016/679", "27", "tietosuoja-asetuksen 27 artikla", "artikel 27 i dataskyddsförordningen", "Article 27 GDPR")]
    [InlineData("1336/1997", "2:10", "kirjanpitolain (1336/1997) 2 luvun 10 §", "2 kap. 10 § i bokföringslagen (1336/1997)", "chapter 2, section 10 of the Accounting Act (1336/1997)")]
    [InlineData("523/1999", "10(1)(2)", "henkilötietolain (523/1999) 10 §:n 1 momentin 2 kohta", "10 § 1 mom. 2 punkten i personuppgiftslagen (523/1999)", "section 10, subsection 1, item 2 of the Personal Data Act (523/1999)")]
    [InlineData("917/2014", "205", "sähköisen viestinnän palveluista annetun lain (917/2014) 205 §", "205 § i lagen om tjänster inom elektronisk kommunikation (917/2014)", "section 205 of the Act on Electronic Communications Services (917/2014)")]
    [InlineData("1050/2018", null, "tietosuojalaki (1050/2018)", "dataskyddslagen (1050/2018)", "Data Protection Act (1050/2018)")]
    [InlineData("410/2015", "134", "kuntalain (410/2015) 134 §", "134 § i kommunallagen (410/2015)", "section 134 of the Local Government Act (410/2015)")]
    [InlineData("785/1992", "13(2)", "potilaan asemasta ja oikeuksista annetun lain (785/1992) 13 §:n 2 momentti", "13 § 2 mom. i lagen om patientens ställning och rättigheter (785/1992)", "section 13, subsection 2 of the Act on the Status and Rights of Patients (785/1992)")]
    [InlineData("288/2001", "3", "yritys- ja yhteisötietojärjestelmästä annetun valtioneuvoston asetuksen (288/2001) 3 §", "3 § i statsrådets förordning om företags- och organisationsdatasystemet (288/2001)", "section 3 of the Government Decree on the Business Information System (288/2001)")]
    [InlineData("705/2007", "3:58", "ulosottokaaren (705/2007) 3 luvun 58 §", "3 kap. 58 § i utsökningsbalken (705/2007)", "chapter 3, section 58 of the Enforcement Code (705/2007)")]
    [InlineData("95/46", "26(1)", "henkilötietodirektiivin 95/46/EY 26 artiklan 1 kohta", "artikel 26.1 i dataskyddsdirektivet 95/46/EG", "Article 26(1) of the Data Protection Directive 95/46/EC")]
    [InlineData("95/46", null, "henkilötietodirektiivi 95/46/EY", "dataskyddsdirektivet 95/46/EG", "Data Protection Directive 95/46/EC")]
    [InlineData("2019:9", "3", "tietosuojasta maakunnan- ja kunnallishallinnossa annetun maakuntalain (ÅFS 2019:9) 3 §", "3 § i landskapslagen om dataskydd inom landskaps- och kommunalförvaltningen (ÅFS 2019:9)", "section 3 of the Provincial Act on Data Protection in the Provincial and Municipal Administration (ÅFS 2019:9)")]
    [InlineData("2023/1795", null, "komission päätös (EU) 2023/1795", "kommissionens beslut (EU) 2023/1795", "Commission Decision (EU) 2023/1795")]
    [InlineData("999/2015", "134", "säädös 999/2015, 134 §", "134 § i författning 999/2015", "section 134 of act 999/2015")]
    [InlineData("2031/9999", "5(1)", "säädös (EU) 2031/9999, 5 artiklan 1 kohta", "artikel 5.1 i rättsakt (EU) 2031/9999", "Article 5(1) of act (EU) 2031/9999")]
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

    [Theory]
    [InlineData("fi", "kirjanpitolaki 1336/1997, 2 luvun 10 §")]
    [InlineData("sv", "2 kap. 10 § i bokföringslagen 1336/1997")]
    [InlineData("en", "chapter 2, section 10 of the Accounting Act 1336/1997")]
    public void Within_parentheses_the_number_has_none_of_its_own(string language, string cited) =>
        LegalCitations.Cite(Acts.AccountingAct.At("2:10"), LanguageTag.Parse(language), CitationStyle.InParentheses).Should().Be(cited);

    [Theory]
    [InlineData("kuntalaki", "kuntalain")]
    [InlineData("Suomen perustuslaki", "Suomen perustuslain")]
    [InlineData("työtapaturma- ja ammattitautilaki", "työtapaturma- ja ammattitautilain")]
    [InlineData("laki Kansaneläkelaitoksesta", "Kansaneläkelaitoksesta annetun lain")]
    [InlineData("Laki vapaasta sivistystyöstä", "vapaasta sivistystyöstä annetun lain")]
    [InlineData("sosiaali- ja terveysministeriön asetus potilasasiakirjoista", "potilasasiakirjoista annetun sosiaali- ja terveysministeriön asetuksen")]
    [InlineData("digipalvelusäädös", "digipalvelusäädöksen")]
    [InlineData("yleinen opintolaki", null)]
    [InlineData("kirkkojärjestys", null)]
    public void A_name_is_bent_only_where_the_form_is_certain(string name, string? genitive) => ActNameForms.FinnishGenitive(name).Should().Be(genitive);

    [Fact]
    public void Every_finnish_act_of_the_tables_has_a_genitive() =>
        Acts.All.Where(act => act.Kind != ActKind.Judgment).Should().OnlyContain(act => (act.FinnishGenitive ?? ActNameForms.FinnishGenitive(act.Name[LanguageTag.Finnish]!)) != null);

    [Theory]
    [InlineData("lag om kommunala avgifter", "lagen om kommunala avgifter")]
    [InlineData("Förordning om kommunala avgifter", "förordningen om kommunala avgifter")]
    [InlineData("avgiftslag", "avgiftslagen")]
    [InlineData("avgiftslagen", "avgiftslagen")]
    public void A_swedish_name_is_definite(string name, string definite) => ActNameForms.SwedishDefinite(name).Should().Be(definite);

    [Theory]
    [InlineData("471/1987", "1050/2018")]
    [InlineData("523/1999", "1050/2018")]
    [InlineData("159/2007", "703/2023")]
    [InlineData("565/1999", "917/2014")]
    [InlineData("1295/2002", "380/2023")]
    [InlineData("1050/2018", "1050/2018")]
    public void The_act_in_force_is_found_along_the_chain(string number, string inForce) =>
        Acts.InForceAfter(Acts.Find(number)!, new(2026, 11, 22))!.Number.Should().Be(inForce);

    [Fact]
    public void The_act_in_force_is_that_of_the_day() =>
        Acts.InForceAfter(Acts.PersonalDataFileAct, new(2018, 6, 1)).Should().Be(Acts.PersonalDataAct);

    [Fact]
    public void A_repealed_act_names_one_that_came_after_it_and_lasted_longer() =>
        Acts.All.Where(act => act.InForceUntil is not null).Should().OnlyContain(act => act.Successor != null && !(Acts.Find(act.Successor)!.InForceUntil <= act.InForceUntil));

    [Fact]
    public void An_unknown_act_is_cited_as_written() =>
        LegalCitations.Cite(new LegalReference { Act = "1/1900", Text = LocalizedText.Of("fi", "asetuksen 1/1900 mukaan") }, LanguageTag.Finnish).Should().Be("asetuksen 1/1900 mukaan");

    [Theory]
    [InlineData("703/2023", "12", "asiakastietolain (703/2023) 12 §", "12 § i kunduppgiftslagen (703/2023)", "section 12 of the Client Data Act (703/2023)")]
    [InlineData("4085/2015", "2:10(1)", "asiakastietolain (4085/2015) 2 luvun 10 §:n 1 momentti", "2 kap. 10 § 1 mom. i kunduppgiftslagen (4085/2015)", "chapter 2, section 10, subsection 1 of the Client Data Act (4085/2015)")]
    [InlineData("628/1998", null, "asiakastietolaki (628/1998)", "kunduppgiftslagen (628/1998)", "Client Data Act (628/1998)")]
    [InlineData("2018/1725", "5(1)", "asiakastietolain (EU) 2018/1725 5 artiklan 1 kohta", "artikel 5.1 i kunduppgiftslagen (EU) 2018/1725", "Article 5(1) of the Client Data Act (EU) 2018/1725")]
    [InlineData("C-911/18", null, "C-911/18 asiakastietolaki", "C-911/18 kunduppgiftslagen", "C-911/18 Client Data Act")]
    public void An_act_that_the_notice_names_is_cited_by_that_name_in_each_language(string number, string? provision, string fi, string sv, string en)
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
