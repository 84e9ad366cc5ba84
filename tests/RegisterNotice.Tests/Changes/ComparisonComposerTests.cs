using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using static RegisterNotice.Tests.Changes.ChangingNotice;

namespace RegisterNotice.Tests.Changes;

public sealed class ComparisonComposerTests
{
    private static readonly NoticeComparison Longer = NoticeComparison.Of(Base, Base.Rule(it => it with { Period = Period.FromYears(3) }) with
    {
        Title = Fi("Näin käsittelemme tietojasi"),
        Contacts = [],
    });

    [Fact]
    public void Data_subjects_read_what_they_are_told_and_nothing_editorial()
    {
        var page = ComparisonComposer.Compose(Longer);

        page.Title.Should().Be("Mikä muuttui");
        page.Sections.Select(section => section.Heading).Should().Equal(null, "Tämä vaikuttaa sinuun", "Muut muutokset");
        PlainTextWriter.Write(page).Should().Contain("pitenee: ennen 2 vuotta, nyt 3 vuotta").And.NotContain("Näin käsittelemme");
    }

    [Fact]
    public void Reviewers_read_everything_with_the_words_marked_that_differ()
    {
        var comparison = NoticeComparison.Of(Base, Base.Purpose(it => it with { Description = Fi("Myyntipaikkojen varaaminen ja hinnoittelu") }));
        var table = ComparisonComposer.Compose(comparison, ChangeReaders.Reviewers, LanguageTag.Swedish).Sections[1].Blocks[0].Should().BeOfType<TableBlock>().Subject;

        table.Header.Should().Equal("Ändring", "Tidigare", "Nu", "Lagrum", "Ställe i beskrivningen");
        table.Rows[0].Cells.Skip(1).Should().Equal(
            "Myyntipaikkojen varaaminen ja tilittäminen", "Myyntipaikkojen varaaminen ja hinnoittelu", comparison.Changes[0].CitationIn(LanguageTag.Swedish), "/purposes/0/description");
        table.Rows[0].CellMarks.Select(cell => (cell.Cell, cell.Marks[0].Start)).Should().Equal((1, 30), (2, 30));
        HtmlWriter.Write(ComparisonComposer.Compose(comparison, ChangeReaders.Reviewers)).Should().Contain("<strong>hinnoittelu</strong>");
    }

    [Fact]
    public void A_page_without_changes_says_so() =>
        PlainTextWriter.Write(ComparisonComposer.Compose(NoticeComparison.Of(Base, Base), language: LanguageTag.English)).Should().Contain("does not concern how your data are processed");

    [Theory]
    [InlineData("Asiakasrekisteri")]
    [InlineData("Asiakasrekisteri.")]
    public void A_name_that_ends_with_a_full_stop_gets_no_second_one(string name) =>
        PlainTextWriter.Write(ComparisonComposer.Compose(NoticeComparison.Of(Base, Base with { RegisterName = Fi(name) })))
            .Should().Contain("Asiakasrekisteri.").And.NotContain("Asiakasrekisteri..");

    [Fact]
    public void Every_pair_of_the_tables_has_its_page()
    {
        foreach (var each in Weights.ChangeCases.All)
        {
            var comparison = NoticeComparison.Of(each.Old(Base), each.New(Base));

            HtmlWriter.Write(ComparisonComposer.Compose(comparison, ChangeReaders.Reviewers, LanguageTag.English)).Should().Contain(each.Pointer);
        }
    }
}
