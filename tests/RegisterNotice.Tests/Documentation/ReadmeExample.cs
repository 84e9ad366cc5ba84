using System.Text;
using NodaTime;
using RegisterNotice.Documents;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Documentation;

/// <summary>The examples of README.md: their lines stand here, where they are compiled and run.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public void It_does_what_the_README_says()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Run(output);

        output.ToString().Should().StartWith("True\nTietosuojaseloste\n=================\n");
    }

    [Fact]
    public void Findings_are_weighed_suppressed_and_reported_as_the_README_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var notice = FaultlessNotice.Instance with
        {
            RegisterName = LocalizedText.Of("fi", "Kehrääjänkadun lankakaupan asiakkaiden ja kurssilaisten rekisteri"),
            Controllers = [FaultlessNotice.Instance.Controllers[0] with { Address = null }],
        };

        Check(notice, Encoding.UTF8.GetBytes(NoticeJson.Write(notice)), output);

        output.ToString().Should().Contain("SHOP0001 warning /registerName/fi\n  The register's name has 65 characters; our pages show 40.\n")
            .And.Contain("  Reason: The workshop has no visitors; mail goes to a box.\n").And.Contain("\"version\": \"2.1.0\"").And.Contain("13(1)(a)");
    }

    [Fact]
    public void An_old_page_is_brought_over_as_the_README_says()
    {
        using var output = new StringWriter { NewLine = "\n" };

        BringOver(Encoding.UTF8.GetBytes("<h1>Tietosuojaseloste</h1><h2>Yhteyshenkilö</h2><p>Sähköposti: [email protected]</p>"), output);

        output.ToString().Should().MatchRegex("^1:[0-9]+: .+\n");
    }

    [Fact]
    public void A_page_carries_its_notice_and_leads_to_its_other_language_as_the_README_says()
    {
        var html = Publish(FaultlessNotice.Instance);

        html.Should().Contain("<html lang=\"sv\">").And.Contain("hreflang=\"fi\" href=\"/tietosuoja\"");
        NoticeImporter.Import(html, new() { Format = PageFormat.Html }).Notices.Should().Equal(FaultlessNotice.Instance.ForPublication());
    }

    [Fact]
    public void One_element_is_edited_as_the_README_says()
    {
        var notice = FaultlessNotice.Instance with { Purposes = [FaultlessNotice.Instance.Purposes[0] with { Id = "repairs" }], DataCategories = [], RetentionRules = [] };

        var rebuilt = Edit(notice);

        rebuilt.Purposes[0].Activities.Should().Equal(ProcessingActivity.CustomerService);
        rebuilt.UpdatedOn.Should().Be(new LocalDate(2026, 11, 29));
    }

    [Fact]
    public void Equal_notices_give_equal_bytes_as_the_README_says() =>
        Same(Encoding.UTF8.GetBytes(NoticeJson.Write(FaultlessNotice.Instance)), FaultlessNotice.Instance, FaultlessNotice.Instance with { Revision = FaultlessNotice.Instance.Revision }).Should().BeTrue();

    private static void Run(StringWriter Console)
    {
        var notice = NoticeBuilder.Create("customers", "fi")
            .Title("Tietosuojaseloste").RegisterName("Suutarinpajan asiakasrekisteri").UpdatedOn(new(2026, 11, 2))
            .Controller("Suutarinpaja Nahka ja Lanka Oy", c => c.BusinessId("9104528-9").Email("paja@nahkajalanka.example"))
            .Contact("Tuula Lesti", c => c.Email("paja@nahkajalanka.example"))
            .Purpose("repairs", "Korjaustöiden vastaanotto ja luovutus", p => p.OnContract())
            .DataSubjects("customers", "Asiakkaat")
            .Data("contact", "Yhteystiedot", d => d
                .Items("nimi", "puhelinnumero").Of("customers").For("repairs").RequiredByContract("Ilman yhteystietoja työtä ei voida ottaa vastaan."))
            .FromDataSubject("Asiakas kertoo tietonsa jättäessään työn.")
            .NoDisclosures().NoTransfersOutsideEea().NoAutomatedDecisions().NoCookies()
            .Keep("contact", Period.FromYears(1), RetentionStart.EndOfContract, k => k.Of("contact"))
            .RightsThatApply(r => r.Email("paja@nahkajalanka.example").AnsweredWithin(Period.FromMonths(1)))
            .DataProtectionOmbudsman()
            .Build();

        foreach (var finding in NoticeValidator.Validate(notice, new() { AsOf = new(2026, 11, 22), Language = LanguageTag.Finnish }).Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Severity} {finding.Pointer}: {finding.Message}");
        }

        Console.WriteLine(NoticeJson.Parse(NoticeJson.Write(notice)).Equals(notice));
        Console.WriteLine(PlainTextWriter.Write(NoticeComposer.Compose(notice, new() { Language = LanguageTag.Finnish })));
    }

    private static void BringOver(byte[] page, StringWriter Console)
    {
        var result = NoticeImporter.Import(page, new() { Format = PageFormat.Html }); // bytes in whatever encoding pages have, a string or a stream
        foreach (var passage in result.Unclear)                                       // what a person must settle
        {
            Console.WriteLine($"{passage.Span}: {passage.Reason}");
        }
    }

    private static string Publish(Notice notice)
    {
        var html = NoticePage.Write(notice, new()
        {
            Compose = new() { Language = LanguageTag.Swedish },
            Html = new() { LanguageVersions = [new() { Language = LanguageTag.Finnish, Address = "/tietosuoja" }, new() { Language = LanguageTag.Swedish, Address = "/dataskydd" }] },
        });
        return html;
    }

    private static Notice Edit(Notice notice)
    {
        var edited = notice.WithPurpose("repairs", p => p with { Activities = [ProcessingActivity.CustomerService] }) // one element of an immutable notice
            .WithoutRight(RightKind.Portability);
        var rebuilt = NoticeBuilder.From(edited).UpdatedOn(new(2026, 11, 29)).Build();                                // or the builder, where it left off
        return rebuilt;
    }

    private static void Check(Notice notice, byte[] utf8Json, StringWriter Console)
    {
        var ours = new NoticeRule
        {
            Code = "SHOP0001",
            Name = "RegisterNameTooLong",
            Message = LocalizedText.Of("en", "The register's name has {length} characters; our pages show 40."),
            Grounds = [new() { Severity = Severity.Warning }],
            Check = static it =>
            {
                if (it.Notice.RegisterName?[LanguageTag.Finnish] is { Length: > 40 } name)
                {
                    it.Report("/registerName/fi", ("length", $"{name.Length}"));
                }
            },
        };

        var report = NoticeValidator.Validate(notice, new()
        {
            RuleSet = NoticeRuleSet.Information.With(NoticeRuleSet.Recommended).Without("RN2006").WithSeverity("RN5005", Severity.Error).With(ours),
            Suppressions = [new() { Code = "RN1003", Pointer = "/controllers/0", Reason = "The workshop has no visitors; mail goes to a box." }],
        });

        Console.WriteLine(TextReportWriter.Write(report.Placed(), LanguageTag.English));              // for people
        Console.WriteLine(SarifReportWriter.Write(report.Placed(utf8Json, "notices/customers.json"))); // for code review, with lines and columns
        Console.WriteLine(TextReportWriter.Write(NoticeCoverage.Of(notice)));                          // item by item: met, missing, conditional, not applicable
    }

    private static bool Same(byte[] bytes, Notice notice, Notice otherNotice)
    {
        var result = NoticeJson.Read(bytes);                                      // result.Notice, result.Findings
        var sameBytes = NoticeJson.Write(notice) == NoticeJson.Write(otherNotice); // exactly where notice.Equals(otherNotice)
        return sameBytes && !result.HasErrors;
    }
}
