namespace RegisterNotice.Import.Documents.Tests.Pdf;

/// <summary>What a line's end parts and what it does not.</summary>
public sealed class PdfLinesTests
{
    private const string Full = "Tietoja käytetään kutojien tilausten toimittamiseen ja laskuttamiseen tällä viikolla.";

    [Fact]
    public void A_heading_that_is_wrapped_before_its_line_is_full_is_one()
    {
        var page = new PdfPages().Text(70, 790, Full).Bold(70, 750, "Käsittelyn oikeusperuste ja", 14).Bold(70, 734, "tarkoitus", 14).Text(70, 700, "Kutojan suostumus.").Bytes();

        FileImporter.Import(page).Result.Notices.Single().Wordings.Single().Sections.Should().Contain(section => section.Heading == "Käsittelyn oikeusperuste ja tarkoitus");
    }

    [Fact]
    public void A_label_begins_a_line_of_its_own_under_one_that_is_full() =>
        Html(new PdfPages().Lines(70, 780, "Kudelma Oy, rekisterin yhteydenotot ja niiden vastaanotto arkisin talon toimistolla", "Postiosoite: PL 4, 00101 Helsinki")).Should().Contain("toimistolla<br>\nPostiosoite:");

    [Fact]
    public void A_full_line_goes_on_in_the_next() => Html(new PdfPages().Lines(70, 780, Full.TrimEnd('.'), "ja sen jälkeen myös")).Should().Contain("viikolla\nja sen");

    [Fact]
    public void A_heading_that_stands_close_to_the_paragraph_before_it_is_a_line_of_its_own() =>
        Html(new PdfPages().Lines(70, 780, Full, Full, "Säännönmukaiset tietolähteet").Lines(70, 716, Full, "Asiakas itse.")).Should().Contain("<br>\nSäännönmukaiset tietolähteet</p>");

    [Fact]
    public void A_letter_that_is_printed_twice_to_be_bold_is_one() =>
        Html(new PdfPages().Text(70, 780, "Rekisterinpitäjä").Text(70.3, 780, "Rekisterinpitäjä").Text(70, 760, "Kudelma Oy")).Should().Contain("Rekisterinpitäjä").And.NotContain("RRe").And.NotContain("Rekisterinpitäjä Rekisterinpitäjä");

    [Fact]
    public void Words_are_read_from_the_left_however_they_were_drawn() =>
        Html(new PdfPages().Text(200, 780, "kutoo").Text(70, 780, "Kudelma").Text(70, 760, "mattoja")).Should().Match("*Kudelma*kutoo*mattoja*");

    [Fact]
    public void A_text_that_goes_on_over_many_pages_takes_as_much_work_for_each()
    {
        Allocated(4);
        var few = Allocated(20);
        var many = Allocated(80);

        many.Should().BeLessThan(few * 5);
    }

    // By the memory that is taken: copies of what was read before would take more of it for each page.
    private static long Allocated(int count)
    {
        var blocks = new List<Html.FileBlock>();
        for (var page = 1; page <= count; page++)
        {
            blocks.Add(new Html.FileText([.. Enumerable.Range(1, 40).Select(line => new Html.FileLine(new(page, line), [new("kutoo ja kehrää", false, null)]))]));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Import.Pdf.PdfFlow.Joined(blocks);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Html(PdfPages pages) => FileImporter.Import(pages.Bytes()).Result.Text;
}
