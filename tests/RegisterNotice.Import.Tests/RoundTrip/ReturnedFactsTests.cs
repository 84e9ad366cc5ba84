using System.Globalization;
using System.Text;
using RegisterNotice.Documents;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Import.Tests.RoundTrip;

/// <summary>How much of a notice comes back from its page by the words alone, as from any page: there is no private door for pages of the library's own.</summary>
public sealed class ReturnedFactsTests(ITestOutputHelper output)
{
    private static readonly Notice[] Notices = [FaultlessNotice.Instance, TrilingualNotice.Instance, .. SampleNotices.All];

    private static readonly LanguageTag[] Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    private static readonly (string Name, Func<NoticeDocument, string> Page, PageFormat Format)[] Forms =
    [
        ("text", document => PlainTextWriter.Write(document), PageFormat.Text),
        ("Markdown", MarkdownWriter.Write, PageFormat.Markdown),
        ("HTML", document => HtmlWriter.Write(document), PageFormat.Html),
        ("browser", document => PageCopies.FromBrowser(HtmlWriter.Write(document)), PageFormat.Text),
        ("PDF", document => PageCopies.FromPdf(PlainTextWriter.Write(document)), PageFormat.Text),
    ];

    // Today's figures, which only rise: 0.97 without an invented fact is what is wanted of each.
    private static readonly (double Returned, double Invented)[] Floors = [(0.95, 0.05), (0.97, 0.04), (0.97, 0.04), (0.93, 0.06), (0.89, 0.09)];

    [Fact]
    public void What_pages_give_back_does_not_fall()
    {
        var table = new StringBuilder();
        var sums = new ReturnedFacts[Forms.Length];
        table.Append("share of facts returned / share of those read that are invented\n            ");
        table.AppendLine(string.Concat(Forms.Select(form => form.Name.PadLeft(15))));
        foreach (var language in Languages)
        {
            foreach (var layout in Enum.GetValues<Layout>())
            {
                var row = Array.ConvertAll(Forms, form => Measure(language, layout, form));
                Print(table, $"{language} {layout}", row);
                sums = [.. sums.Zip(row, (sum, more) => sum + more)];
            }
        }

        Print(table, "all", sums);
        output.WriteLine(table.ToString());
        for (var i = 0; i < Forms.Length; i++)
        {
            sums[i].Share.Should().BeGreaterThanOrEqualTo(Floors[i].Returned, Forms[i].Name);
            sums[i].InventedShare.Should().BeLessThanOrEqualTo(Floors[i].Invented, Forms[i].Name);
        }
    }

    private static ReturnedFacts Measure(LanguageTag language, Layout layout, (string Name, Func<NoticeDocument, string> Page, PageFormat Format) form)
    {
        var sum = default(ReturnedFacts);
        foreach (var notice in Notices)
        {
            var (stated, read) = Facts(notice, language, layout, form);
            sum += ReturnedFacts.Of(stated, read);
            if (Environment.GetEnvironmentVariable("RETURNED_FACTS") is { } folder)
            {
                var name = Path.Combine(folder, $"{notice.Id}.{language}.{layout}.{form.Name}");
                File.WriteAllText(name + ".page", form.Page(Document(notice, language, layout)));
                File.WriteAllLines(name + ".facts", ReturnedFacts.Without(stated, read).Select(fact => "- " + fact).Concat(ReturnedFacts.Without(read, stated).Select(fact => "+ " + fact)));
            }
        }

        return sum;
    }

    private static (IReadOnlyList<string> Stated, IReadOnlyList<string> Read) Facts(Notice notice, LanguageTag language, Layout layout, (string Name, Func<NoticeDocument, string> Page, PageFormat Format) form)
    {
        var read = NoticeImporter.Import(form.Page(Document(notice, language, layout)), new() { Format = form.Format }).Notices[0];
        return (NoticeFacts.Of(notice, language), NoticeFacts.Of(read, language));
    }

    private static NoticeDocument Document(Notice notice, LanguageTag language, Layout layout) =>
        NoticeComposer.Compose(notice, new() { Language = language, Layout = layout, WordSource = WordSource.Generated });

    private static void Print(StringBuilder table, string name, ReturnedFacts[] row) =>
        table.AppendLine(name.PadRight(12) + string.Concat(row.Select(it => string.Create(CultureInfo.InvariantCulture, $"{it.Share:0.000} / {it.InventedShare:0.000}").PadLeft(15))));
}
