using System.Text;
using NodaTime;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests;

/// <summary>The examples of README.md: their lines stand here, where they are compiled and run.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public void It_does_what_the_README_says()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Run(output);

        output.ToString().Should().StartWith("RN1003 Warning /controllers/0/address: Rekisterinpitäjän Suutarinpaja Nahka ja Lanka Oy postiosoite puuttuu.\nTrue\nTietosuojaseloste\n=================\n");
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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_README_holds_them_line_by_line(int number)
    {
        var readme = File.ReadAllText(RepositoryFile.Path("README.md"));
        var example = readme.Split("```csharp\n")[number].Split("```")[0];
        var source = File.ReadAllText(RepositoryFile.Path("tests/RegisterNotice.Tests/ReadmeExample.cs"));

        var lines = example.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        lines.Should().NotBeEmpty();
        lines.Where(line => line != "using RegisterNotice;" && !source.Contains(line, StringComparison.Ordinal)).Should().BeEmpty();
    }

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
}
