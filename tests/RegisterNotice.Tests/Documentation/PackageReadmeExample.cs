using System.Text;
using NodaTime;
using RegisterNotice.Documents;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Documentation;

/// <summary>The examples of the packages' readmes: their lines stand here, where they are compiled and run.</summary>
public sealed class PackageReadmeExample
{
    [Fact]
    public void A_notice_is_composed_checked_and_published_as_the_readme_says()
    {
        var notice = Members();

        var report = NoticeValidator.Validate(notice);              // findings with code, place, citation and remedy
        var page = HtmlWriter.Write(NoticeComposer.Compose(notice)); // in the notice's first language

        report.HasErrors.Should().BeFalse();
        page.Should().Contain("<html lang=\"fi\"").And.Contain("Soutuseura Airo ry");
    }

    [Fact]
    public void A_notice_is_edited_and_stored_as_the_readme_says()
    {
        var notice = Members();

        var edited = notice.WithPurpose("membership", p => p with { Description = LocalizedText.Of("fi", "Jäsenyyden hoito") });
        var again = NoticeBuilder.From(edited).UpdatedOn(new(2026, 11, 29)).Build();
        var json = NoticeJson.Write(notice);              // equal notices, equal bytes
        var result = NoticeJson.Read(json);               // result.Notice, result.Findings
        var print = NoticeFingerprint.Of(notice);         // SHA-256 of the canonical bytes

        again.Purposes.Should().Equal(edited.Purposes);
        result.Notice.Should().Be(notice);
        print.Should().Be(NoticeFingerprint.Of(result.Notice!)).And.NotBe(NoticeFingerprint.Of(edited));
    }

    [Fact]
    public void A_page_is_brought_over_as_the_readme_says()
    {
        using var output = new StringWriter { NewLine = "\n" };

        BringOver(Encoding.UTF8.GetBytes("<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Soutuseura Airo ry</p>"), output);

        output.ToString().Should().StartWith("imported: 0 purposes\n").And.Contain(" /controllers/0");
    }

    [Fact]
    public void A_page_is_read_and_its_words_are_interpreted_anew_as_the_readme_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var page = Encoding.UTF8.GetBytes("<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Soutuseura Airo ry</p>");
        var stored = NoticeImporter.Import(page, new() { Format = PageFormat.Html }).Notices[0];

        var anew = ReadAndInterpret(page, stored, output);

        anew.Should().Be(stored);
        output.ToString().Should().MatchRegex("^1:5[^,]*, 1:");
    }

    private static Notice Members()
    {
        var notice = NoticeBuilder.Create("members", "fi")
            .Title("Tietosuojaseloste").RegisterName("Soutuseura Airon jäsenrekisteri")
            .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
            .Purpose("membership", "Jäsenasioiden hoito", p => p.OnContract())
            .DataSubjects("members", "Jäsenet")
            .Data("contact", "Yhteystiedot", d => d.Items("nimi", "sähköposti").Of("members").For("membership"))
            .Keep("contact", Period.FromYears(1), RetentionStart.EndOfMembership, k => k.Of("contact"))
            .NoDisclosures().NoTransfersOutsideEea()
            .RightsThatApply(r => r.Email("toimisto@airo.example"))
            .DataProtectionOmbudsman()
            .Build();
        return notice;
    }

    private static Notice ReadAndInterpret(byte[] page, Notice stored, StringWriter Console)
    {
        var read = NoticePageReader.Read(page, new() { Format = PageFormat.Html });
        foreach (var placed in read.Documents)
        {
            var interpretation = NoticeInterpreter.Interpret(placed.Document);
            Console.WriteLine(string.Join(", ", interpretation.Facts.Select(fact => placed.Places.Find(fact.Words))));
        }

        var anew = NoticeInterpreter.Interpret(stored.Wordings[0], stored.Id).Notice;
        return anew;
    }

    private static void BringOver(byte[] page, StringWriter Console)
    {
        var result = NoticeImporter.Import(page, new() { Format = PageFormat.Html }); // bytes in any encoding that pages have, a string or a stream

        foreach (var notice in result.Notices)                                        // one for each register on the page
        {
            Console.WriteLine($"{notice.Id}: {notice.Purposes.Count} purposes");
        }

        foreach (var fact in result.Facts)                                            // what was read, and from where
        {
            Console.WriteLine($"{fact.Span} {fact.Pointer}");
        }

        foreach (var passage in result.Unclear)                                       // what a person must settle
        {
            Console.WriteLine($"{passage.Span}: {passage.Reason}");
        }

        foreach (var finding in result.Findings)                                      // why a page was refused, or not understood
        {
            Console.WriteLine(finding.Message);
        }
    }
}
