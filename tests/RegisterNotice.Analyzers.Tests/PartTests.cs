namespace RegisterNotice.Analyzers.Tests;

public sealed class PartTests
{
    private const string Start = """_ = NoticeBuilder.Create("a", "fi").Controller("A").Purpose("orders", "b").DataSubjects("customers", "c").Data("identity", "d")""";

    [Theory]
    [InlineData("""Data("more", "e", it => it.For("orders", [|"oders"|]).Of([|"custommers"|]))""")]
    [InlineData("""Keep("r", Period.FromYears(1), RetentionStart.Collection, it => it.Of([|"identiti"|]).ForPurposes([|"x"|]))""")]
    [InlineData("""DiscloseTo("B", it => it.Of([|"x"|], "identity"))""")]
    [InlineData("""FromDataSubject(configure: it => it.Gives([|"y"|]))""")]
    [InlineData("""AutomatedDecisions(them => { them.Decision([|"z"|], it => it.Logic("l")); })""")]
    [InlineData("""In("sv", all => all.Data("identity", it => it.For([|"order"|])))""")]
    [InlineData("""Controller("B", it => it.Id("b")).Purpose("p", "q", it => it.OfControllers("b", [|"c"|]))""")]
    public async Task An_identifier_that_leads_nowhere_is_reported(string call) => await Checked.Statements("RNA1006", $"{Start}.{call}.Build();");

    [Theory]
    [InlineData("""Data("more", "e", it => it.For("orders", "later").Of(given)).Purpose("later", "f")""")]
    [InlineData("""Purpose(given, "f").Data("more", "e", it => it.For("x"))""")]
    [InlineData("""In("sv", Elsewhere).Data("more", "e", it => it.For("x"))""")]
    [InlineData("""In("sv", all => Elsewhere(all)).Data("more", "e", it => it.For("x"))""")]
    [InlineData("""More().Data("more", "e", it => it.For("x"))""")]
    [InlineData("""Data("more", "e", it => { Other(NoticeBuilder.Create("b", "fi").Purpose("own", "p").Data("x", "y", its => its.For("own")).Build()); it.For("orders"); })""")]
    public async Task What_may_be_declared_elsewhere_is_not(string call) => await Checked.Program(null, $$"""
        using System; using NodaTime; using RegisterNotice;
        static class P
        {
            static void M(string given) { {{Start}}.{{call}}.Build(); }
            static void Elsewhere(NoticeBuilder builder) => builder.Purpose("x", "y");
            static void Other(Notice notice) { }
            static NoticeBuilder More(this NoticeBuilder builder) => builder.Purpose("x", "y");
        }
        """);

    [Theory]
    [InlineData("""var builder = NoticeBuilder.Create("a", "fi").Data("d", "e", it => it.For("x")); builder.Purpose("x", "y"); _ = builder.Build();""")]
    [InlineData("""_ = NoticeBuilder.From(notice).Data("d", "e", it => it.For("x")).Build();""")]
    [InlineData("""_ = other.Data("d", "e", it => it.For("x")).Build();""")]
    public async Task A_chain_that_is_not_whole_is_not_judged(string statements) => await Checked.Statements(null, statements);

    [Fact]
    public async Task The_nearest_part_is_named()
    {
        var made = await Checked.Statements("RNA1006", $$"""{{Start}}.Data("m", "e", it => it.For([|"oders"|])).Build();""");

        made.Diagnostics.Single().GetMessage(null).Should().Be("The notice declares no purpose \"oders\"; did you mean \"orders\"?");
    }
}
