namespace RegisterNotice.Import.Tests;

/// <summary>Facts lead to what the notice has, in the order in which the page states them.</summary>
public sealed class FactPlaceTests
{
    public static TheoryData<string> Pages =>
    [
        "Yhteyshenkil\n345678-0\n",
        "Tietosuojavastaava\nHallintojohtaja\n",
        "Tietosuojavastaava\nPaja Oy, Y-tunnus 9104528-9, FI91045289\nEssi Esimerkki, lakimies\nPajakuja 1, 00100 Helsinki\n040 123 4567, www.paja.example\n",
        "Yhteyshenkilö\nPaja Oy, Y-tunnus 9104528-9, FI91045289\nEssi Esimerkki\nlakimies\nPajakuja 1, 00100 Helsinki\n040 123 4567, essi@paja.example, www.paja.example\n",
        "Rekisterinpitäjä\nPaja Oy, Y-tunnus 9104528-9\n\nYhteyshenkilö\nVilla Oy, Y-tunnus 2345678-0\nPL 1, 00101 Helsinki\nPajakuja 1, 00100 Helsinki\n",
        "Oikeus tehdä valitus\nTietosuojavaltuutetun toimisto, PL 1, 00101 Helsinki\nPajakuja 1, 00100 Helsinki\ntietosuoja@valvoja.example, toinen@valvoja.example, 029 566 6700, www.valvoja.example, 9104528-9\n",
        "Laadittu 1.2.2024\n\nSäilytysaika\nLaskut 6 vuotta\n\nRekisterinpitäjä\nPaja Oy\n\nTietojen luovutukset\nTietoja luovutetaan Postille.\n",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_fact_leads_to_a_member_that_is_there(string page)
    {
        var result = NoticeImporter.Import(page);
        var notice = JsonPlace.Of(result.Notices.Single());

        (result.Facts.Count + result.Unclear.Count).Should().BePositive();
        result.Facts.Where(fact => JsonPlace.Find(notice, fact.Pointer) is null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Facts_and_unclear_passages_stand_in_the_order_of_the_page(string page)
    {
        var result = NoticeImporter.Import(page);

        result.Facts.Select(fact => (fact.Span.Line, fact.Span.Column)).Should().BeInAscendingOrder();
        result.Unclear.Select(passage => (passage.Span.Line, passage.Span.Column)).Should().BeInAscendingOrder();
    }

    [Theory]
    [InlineData("Tietosuojavastaav\nom\n")]
    [InlineData("Tietosuojavastaava\nom\n")]
    public void The_rest_of_a_word_is_no_fact(string page) => NoticeImporter.Import(page).Notices.Single().DataProtectionOfficer.Name.Should().BeNull();

    [Fact]
    public void An_identifier_of_nobody_who_can_have_one_is_listed_as_unclear() =>
        NoticeImporter.Import("Yhteyshenkilö\nEssi Esimerkki, Y-tunnus 2345678-0, essi@villa.example\n\nTietolähteet\nAsiakas itse\n").Unclear.Should().Contain(passage => passage.Text == "2345678-0");
}
