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
    public void The_page_says_from_when_the_changes_apply()
    {
        var later = Base.Rule(it => it with { Period = Period.FromYears(3) }) with { EffectiveFrom = new(2027, 1, 1) };

        PlainTextWriter.Write(ComparisonComposer.Compose(NoticeComparison.Of(Base, later))).Should().Contain("Muutokset tulevat voimaan 1.1.2027.");
        PlainTextWriter.Write(ComparisonComposer.Compose(NoticeComparison.Of(Base with { EffectiveFrom = new(2027, 1, 1) }, later))).Should().NotContain("tulevat voimaan");
    }

    [Fact]
    public void A_section_without_a_heading_is_told_by_its_words()
    {
        var (old, @new) = (Page("Puhelut nauhoitetaan. Vastaamme 2 päivässä."), Page("Puhelut nauhoitetaan. Vastaamme 3 päivässä."));
        var change = NoticeComparison.Of(old, @new).Changes.Single();
        var page = PlainTextWriter.Write(ComparisonComposer.Compose(NoticeComparison.Of(old, @new), ChangeReaders.Reviewers));

        change.MessageIn(LanguageTag.English).Should().Contain("Vastaamme 2 p").And.Contain("Vastaamme 3 p").And.NotContain("DocumentSection");
        page.Should().Contain("Puhelut nauhoitetaan. Vastaamme 3 päivässä.").And.NotContain("DocumentSection");

        static Notice Page(string text) => Base with { Wordings = [new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] }] };
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
