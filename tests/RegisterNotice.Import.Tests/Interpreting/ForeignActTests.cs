namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The accounting act of a company abroad is not the Finnish one.</summary>
public sealed class ForeignActTests
{
    private const string Law = "\n\nRetention\nInvoices are kept for seven years as the Accounting Act requires. We follow the General Data Protection Regulation.\n";

    [Theory]
    [InlineData("Controller\nKirjasin AB, Storgatan 1, Stockholm\ndataskydd@kirjasin.se")]
    [InlineData("Controller\nKirjasin GmbH\ninfo@kirjasin.example")]
    [InlineData("Controller\nKirjasin AB, VAT SE556703748501\ninfo@kirjasin.example")]
    public void The_act_of_a_controller_abroad_gets_no_Finnish_number(string controller)
    {
        var acts = Page.Text("Privacy notice\n\n" + controller + Law).LegalFramework;

        acts.Should().NotContain(act => act.Act == "1336/1997").And.Contain(act => act.Act == null && act.Text == LocalizedText.Of("en", "Accounting Act")).And.Contain(act => act.Act == "2016/679");
    }

    [Theory]
    [InlineData("Controller\nPaja Oy, Pajakuja 1, 00100 Helsinki\ninfo@paja.se")]
    [InlineData("Controller\nPaja Ab, Business ID 9104528-9\ninfo@paja.se")]
    [InlineData("Controller\nPaja Ab\ninfo@paja.example")]
    public void The_act_of_a_Finnish_controller_or_of_one_nowhere_said_to_be_abroad_gets_it(string controller) =>
        Page.Text("Privacy notice\n\n" + controller + Law).LegalFramework.Should().Contain(act => act.Act == "1336/1997");

    [Fact]
    public void A_number_that_is_stated_is_kept() =>
        Page.Text("Privacy notice\n\nController\nKirjasin GmbH\n\nRetention\nInvoices are kept for six years as the Finnish Accounting Act (1336/1997) requires.\n").LegalFramework.Should().Contain(act => act.Act == "1336/1997");
}
